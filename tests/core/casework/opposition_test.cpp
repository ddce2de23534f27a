#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThreadPool>

#include "core/casework/merging.h"
#include "core/casework/opposition.h"
#include "core/store/sealedlog.h"
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
    }, ports);
    QObject owner;
    const auto answerFor = [&](const CivilIdentity &person, const std::optional<CaseNumber> &number = {}) {
        std::optional<FamilyAnswer> answer;
        FamilyLookup *lookup = ask({.identity = person, .period = {}, .caseNumber = number}, &owner);
        QObject::connect(lookup, &FamilyLookup::finished, &owner, [&](const FamilyAnswer &given) { answer = given; });
        const int before = sent;
        REQUIRE(passUntil([&] { return answer || sent > before; }));
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
    CHECK(answer->at == now);
    REQUIRE(answer->errors.size() == 1);
    CHECK(answer->errors[0].trouble == Trouble::PersonObjects);
    CHECK_FALSE(answerFor(namesake));
    CHECK(sent == 2);
    REQUIRE(answerFor(namesake, opposed)); // whoever is asked about on behalf of that case
    CHECK(sent == 2);
}

TEST_CASE_METHOD(Objection, "Who objects is read beside the window, and nothing is sent where nobody waits any more")
{
    int sent = 0;
    const AskFamily ask = heedingOpposition([this] { return session; }, [&](const LookupRequest &, QObject *parent) -> FamilyLookup * {
        ++sent;
        return new SilentLookup(parent);
    });
    const std::unique_ptr<FamilyLookup> kept(ask({.identity = sophie, .period = {}}, nullptr));
    delete ask({.identity = sophie, .period = {}}, nullptr);
    CHECK(sent == 0); // the window went on at once
    REQUIRE(passUntil([&] { return sent > 0; }));
    QThreadPool::globalInstance()->waitForDone();
    pass(20);
    CHECK(sent == 1);
}

namespace {

/// The same, on a disk that fails.
struct DamagedObjection : Objection {
    /// Runs a statement on the file behind the log's back.
    void damage(const QString &sql)
    {
        const QString name = u"damage"_s;
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            file.setDatabaseName(SealedLog::fileIn(folder.path()));
            REQUIRE(file.open());
            QSqlQuery query(file);
            REQUIRE(query.exec(u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s));
            QStringList statements;
            while (query.next())
                statements.append(u"DROP TRIGGER "_s + query.value(0).toString());
            for (const QString &statement : statements + QStringList{sql})
                REQUIRE(query.exec(statement));
        }
        QSqlDatabase::removeDatabase(name);
    }
    void damageBoxes(BoxKind kind, const CaseNumber &number)
    {
        damage(u"UPDATE record_box SET box = zeroblob(length(box)) WHERE seq IN (SELECT r.seq FROM record r JOIN case_file c ON c.id = r.owner"
               " WHERE r.kind = %1 AND c.sequence = %2)"_s.arg(static_cast<int>(kind)).arg(number.sequence()));
    }
    bool isUnknown(const CivilIdentity &person, const std::optional<CaseNumber> &number = {}) const
    {
        const auto allowed = mayAsk(session, person, number);
        return !allowed && allowed.error().fault == Fault::Unreadable;
    }
    CivilIdentity stranger = identity(u"MOREL"_s, u"Ida"_s, QDate(1975, 1, 2));
};

} // namespace

TEST_CASE_METHOD(DamagedObjection, "A mark that cannot be read may be an objection")
{
    REQUIRE(mark(opposed, CaseMark::Kind::Opposed));
    damageBoxes(BoxKind::Mark, opposed);
    CHECK(isUnknown(sophie));
    CHECK(isUnknown(karim));
    CHECK(isUnknown(stranger, opposed));
    CHECK(mayAsk(session, stranger));
    CHECK(mayAsk(session, namesake, other));
}

TEST_CASE_METHOD(DamagedObjection, "A case under opposition that cannot be read is that of whoever has its name")
{
    REQUIRE(mark(opposed, CaseMark::Kind::Opposed));
    damageBoxes(BoxKind::Revision, opposed);
    CHECK(isUnknown(sophie));
    CHECK(isUnknown(namesake));
    CHECK(isRefused(stranger, opposed));
    CHECK(mayAsk(session, stranger));
    damage(u"UPDATE overview SET box = zeroblob(length(box))"_s);
    CHECK(isUnknown(stranger)); // nothing says whose it is
    CHECK(isUnknown(stranger, other));
}

TEST_CASE_METHOD(Objection, "The tax office is not asked about who objects either")
{
    const FiscalNumber theirs = *FiscalNumber::parse(u"3001000001223");
    const FiscalNumber another = *FiscalNumber::parse(u"3001000003225");
    TaxNotice notice;
    notice.first = {.name = u"MOREL Ida"_s, .nameIsCut = false, .number = theirs};
    Household declared;
    declared.notices = {{notice, {}}};
    const CaseNumber ida = caseOn(QDate(2026, 10, 2), {}, identity(u"MOREL"_s, u"Ida"_s, QDate(1975, 1, 2)), declared);
    REQUIRE(mark(opposed, CaseMark::Kind::Opposed));
    REQUIRE(mark(ida, CaseMark::Kind::Opposed));
    int sent = 0;
    const AskTaxOffice ask = heedingOpposition([this] { return session; }, AskTaxOffice([&](const TaxOfficeQuestion &, QObject *parent) {
        ++sent;
        return new TaxOfficeLookup(parent);
    }));
    QObject owner;
    const auto troubleWith = [&](const TaxOfficeQuestion &question) {
        auto trouble = TaxOfficeTrouble::None;
        QObject::connect(ask(question, &owner), &TaxOfficeLookup::finished, &owner, [&](const TaxOfficeAnswer &answer) { trouble = answer.trouble; });
        const int before = sent;
        REQUIRE(passUntil([&] { return trouble != TaxOfficeTrouble::None || sent > before; }));
        return trouble;
    };
    CHECK(troubleWith({.number = another, .incomeYear = {}, .applicant = sophie}) == TaxOfficeTrouble::PersonObjects);
    CHECK(troubleWith({.number = another, .incomeYear = {}, .caseNumber = opposed}) == TaxOfficeTrouble::PersonObjects);
    CHECK(troubleWith({.number = theirs, .incomeYear = {}}) == TaxOfficeTrouble::PersonObjects);
    CHECK(sent == 0);
    CHECK(troubleWith({.number = another, .incomeYear = {}, .applicant = namesake, .caseNumber = other}) == TaxOfficeTrouble::None);
    CHECK(sent == 1);
    CHECK_FALSE(heedingOpposition([this] { return session; }, AskTaxOffice()));
    QFile file(folder.filePath(u"sealed.db"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    CHECK(troubleWith({.number = another, .incomeYear = {}}) == TaxOfficeTrouble::ObjectionUnknown);
    CHECK(sent == 1);
}

TEST_CASE_METHOD(Objection, "Every mark stays with its reason, also those that were taken back")
{
    REQUIRE(mark(opposed, CaseMark::Kind::Opposed));
    REQUIRE(mark(opposed, CaseMark::Kind::Opposed, false));
    const auto history = caseload.markHistory(opposed);
    REQUIRE(history);
    REQUIRE(history->size() == 2);
    CHECK(history->first().isOn);
    CHECK_FALSE(history->last().isOn);
    CHECK(history->first().reason == u"demande écrite");
    CHECK(history->first().agent == u"A. Mercier");
    CHECK(caseload.markHistory(CaseNumber::of(2026, 999)).error().fault == Fault::NotFound);
    CHECK(Caseload(as(Role::Administrator), ports).markHistory(opposed).error().fault == Fault::Forbidden);
}

TEST_CASE_METHOD(Objection, "What is protected wants a reason at each door, and the journal says which")
{
    REQUIRE(mark(opposed, CaseMark::Kind::Sensitive));
    const Caseload theirs(as(Role::Agent), ports);
    CHECK(theirs.markHistory(opposed).error().problem == Problem::ReasonNeeded);
    CHECK(theirs.markHistory(opposed, u" "_s).error().problem == Problem::ReasonNeeded);
    CHECK(theirs.recordIssue(opposed, 1).error().problem == Problem::ReasonNeeded);
    CHECK(caseload.open(opposed)->revisions.size() == 1);
    CHECK(theirs.markHistory(opposed, u"demande du juge"_s)->size() == 1);
    const auto revealed = caseload.journal(opposed);
    REQUIRE(revealed);
    CHECK(revealed->last().action == JournalAction::Revealed);
    CHECK(revealed->last().reason == u"demande du juge");
    CHECK(theirs.recordIssue(opposed, 1, u"guichet"_s));
    CHECK(caseload.journal(opposed)->last().reason == u"guichet");
    CHECK(caseload.recordIssue(opposed, 2)); // who may see it says nothing
    const qsizetype lines = caseload.journal(opposed)->size();
    CHECK(caseload.markHistory(opposed));
    CHECK(caseload.journal(opposed)->size() == lines);
}

TEST_CASE_METHOD(DamagedObjection, "A case of which nobody can read whether it is protected wants a reason too")
{
    REQUIRE(mark(opposed, CaseMark::Kind::Sensitive));
    damageBoxes(BoxKind::Mark, opposed);
    CHECK(Caseload(as(Role::Agent), ports).open(opposed).error().problem == Problem::ReasonNeeded);
    CHECK(caseload.open(opposed));
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
