#include <catch2/catch.hpp>

#include "core/store/keyslots.h"
#include "core/store/sealedlog.h"
#include "tests/core/store/tampering.h"

using namespace Qt::StringLiterals;

TEST_CASE("A login that nobody has is refused at the cost of one that somebody has")
{
    TamperedLog log;
    const quint64 memory = 128u * 1024 * 1024;
    const QString copy = log.after({u"UPDATE key_slot SET memory = %1, passes = 4"_s.arg(memory)});
    Database database(SealedLog::fileIn(copy), Access::Read);
    KeySlots slots(database, SealedLog::storeIn(copy));
    for (const QString &login : {u"personne"_s, u"zoe"_s, u"admin"_s}) {
        const seal::PasswordCost cost = slots.costWithout(slots.nameOf(login));
        CHECK(cost.memory == memory);
        CHECK(cost.passes == 4);
    }
    CHECK(slots.open(slots.nameOf(u"personne"), TamperedLog::password).error().fault == Fault::Forbidden);
}
