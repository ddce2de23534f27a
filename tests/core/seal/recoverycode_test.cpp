#include <catch2/catch.hpp>

#include "core/seal/recoverycode.h"

using namespace seal;
using namespace Qt::StringLiterals;

TEST_CASE("A recovery code has seven groups of four, and each one is another")
{
    const QString code = newRecoveryCode();
    CHECK(code.size() == 34);
    CHECK(code.count(u'-') == 6);
    CHECK(newRecoveryCode() != code);
    for (const QChar never : u"ILOU")
        CHECK_FALSE(code.contains(never));
}

TEST_CASE("A recovery code is read as people type it")
{
    for (int round = 0; round < 200; ++round) {
        const QString code = newRecoveryCode();
        CHECK(readRecoveryCode(code) == code);
        CHECK(readRecoveryCode(code.toLower().remove(u'-')) == code);
        CHECK(readRecoveryCode(u' ' + QString(code).replace(u'-', u' ').replace(u'0', u'O').replace(u'1', u'l')) == code);
    }
}

TEST_CASE("A recovery code with a wrong letter is refused before anything is tried with it")
{
    const QString code = newRecoveryCode();
    int taken = 0;
    int tried = 0;
    for (qsizetype at = 0; at < code.size(); ++at) {
        for (const QChar letter : u"0123456789ABCDEFGHJKMNPQRSTVWXYZ") {
            QString wrong = code;
            wrong[at] = letter;
            if (wrong == code || code[at] == u'-' || letter.isNull())
                continue;
            ++tried;
            taken += readRecoveryCode(wrong).has_value();
        }
    }
    CHECK(tried == 28 * 31);
    CHECK(taken <= 5); // one in 4096 may hold by chance
    CHECK_FALSE(readRecoveryCode(u""));
    CHECK_FALSE(readRecoveryCode(code.chopped(1)));
    CHECK_FALSE(readRecoveryCode(QString(code).replace(0, 1, u'*')));
}
