#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

#include "core/casework/merging.h"
#include "core/casework/opposition.h"
#include "tests/core/casework/office.h"
#include "tests/support/passing.h"

using namespace Qt::StringLiterals;

namespace {

/// Somebody who objects, their partner, and a namesake.
struct Objection : DatedOffice {
    CivilIdentity sophie = identity(u"DUPONT"_s, u"Sophie"_s, QDate(1982, 9, 3));
    CivilIdentity karim = identity(u"BENALI"_s, u"Karim"_s, QDate(1980, 2, 1));
    CivilIdentity namesake = identity(u"DUPONT"_s, u"Sophie"_s, QDate(1990, 1, 1));
    CaseNumber opposed = caseOn(QDate(2026, 9, 1), {}, sophie, household());
    CaseNumber other = caseOn(QDate(2026, 10, 1), {}, sophie);

    Household household() const
    {
        Household family;
        family.adults = {adult(sophie), adult(karim)};
        return family;
    }
    bool isRefused(const CivilIdentity &person, const std::optional<CaseNumber> &number = {}) const
    {
        const auto allowed = mayAsk(session, person, number);
        return !allowed && allowed.error().problem == Problem::PersonObjects;
    }
};

/// Says what it was asked, and answers nothing.
class SilentLookup : public FamilyLookup
{
public:
    using FamilyLookup::FamilyLookup;
};

} // namespace

TEST_CASE_METHOD(Objection, "Who objects is asked about in no case, whatever they stand in it")
{
    CHECK_FALSE(isRefused(sophie));
    REQUIRE(mark(opposed, CaseMark::Kind::Opposed));
    CHECK(isRefused(sophie));
    CHECK(isRefused(sophie, other));
    CHECK(isRefused(identity(u"dupônt"_s, u"Sophie Anne"_s, QDate(1982, 9, 3))));
    CHECK(isRefused(karim));
    CHECK(isRefused(namesake, opposed)); // the case itself
    CHECK_FALSE(isRefused(namesake));
    CivilIdentity undated = sophie;
    undated.birthDate = {};
    CHECK_FALSE(isRefused(undated));
    REQUIRE(mark(opposed, CaseMark::Kind::Opposed, false));
    CHECK_FALSE(isRefused(sophie, opposed));
}

TEST_CASE_METHOD(Objection, "An objection outlives a merge")
{
    REQUIRE(mark(opposed, CaseMark::Kind::Opposed));
    REQUIRE(Merging(session, ports).mergeInto(opposed, other, u"doublon"_s));
    CHECK(isRefused(sophie, other));
}

TEST_CASE_METHOD(Objection, "Nothing is sent about who objects, and the answer says why")
{
    int sent = 0;
    const AskFamily ask = heedingOpposition([this] { return session; }, [&](const LookupRequest &, QObject *parent) -> FamilyLookup * {
        ++sent;
        return new SilentLookup(parent);
    });
    QObject owner;
    const auto answerFor = [&](const CivilIdentity &person) {
        std::optional<FamilyAnswer> answer;
        FamilyLookup *lookup = ask({.identity = person, .period = {}}, &owner);
        QObject::connect(lookup, &FamilyLookup::finished, &owner, [&](const FamilyAnswer &given) { answer = given; });
        passUntil([&] { return answer.has_value(); }, 100);
        return answer;
    };
    CHECK_FALSE(answerFor(sophie));
    CHECK(sent == 1);
    REQUIRE(mark(opposed, CaseMark::Kind::Opposed));
    const auto answer = answerFor(sophie);
    CHECK(sent == 1);
    REQUIRE(answer);
    CHECK(answer->outcome == LookupOutcome::Refused);
    CHECK(answer->attempts == 0);
    REQUIRE(answer->errors.size() == 1);
    CHECK(answer->errors[0].trouble == Trouble::PersonObjects);
    CHECK_FALSE(answerFor(namesake));
    CHECK(sent == 2);
}

TEST_CASE_METHOD(Objection, "Where the log cannot be read, nobody is asked about")
{
    QFile file(folder.filePath(u"sealed.db"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    CHECK_FALSE(mayAsk(session, namesake));
    bool isSent = false;
    const AskFamily ask = heedingOpposition([this] { return session; }, [&](const LookupRequest &, QObject *parent) -> FamilyLookup * {
        isSent = true;
        return new SilentLookup(parent);
    });
    QObject owner;
    std::optional<FamilyAnswer> answer;
    QObject::connect(ask({.identity = namesake, .period = {}}, &owner), &FamilyLookup::finished, &owner, [&](const FamilyAnswer &given) { answer = given; });
    REQUIRE(passUntil([&] { return answer.has_value(); }));
    CHECK(answer->errors[0].trouble == Trouble::ObjectionUnknown);
    CHECK_FALSE(isSent);
}

TEST_CASE("Before the first case nobody objects, and no log is made")
{
    const QTemporaryDir folder;
    const Session session = Session::practice(folder.path(), u"A"_s);
    CHECK(mayAsk(session, DatedOffice::identity(u"DUPONT"_s, u"Sophie"_s, QDate(1982, 9, 3))));
    CHECK(QDir(folder.path()).isEmpty());
}
