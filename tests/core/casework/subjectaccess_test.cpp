#include <catch2/catch.hpp>

#include "core/casework/consultations.h"
#include "core/casework/merging.h"
#include "core/casework/subjectaccess.h"
#include "core/formats/personsfilejson.h"
#include "tests/core/casework/office.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// Sophie has a case, stands in Karim's as a former partner, and is a stranger to the third.
struct AccessDesk : DatedOffice {
    CivilIdentity sophie = identity(u"DUPONT"_s, u"Sophie"_s, QDate(1982, 9, 3));
    CivilIdentity karim = identity(u"BENALI"_s, u"Karim"_s, QDate(1980, 2, 1));
    CaseNumber own = caseOn(QDate(2026, 9, 1), {decisionUntil(QDate(2027, 8, 31))}, sophie);
    CaseNumber his = caseOn(QDate(2026, 9, 2), {}, karim, together());
    CaseNumber strangers = caseOn(QDate(2026, 9, 3));

    Household together() const
    {
        Household family;
        family.adults = {adult(karim), adult(sophie)};
        family.children = {{{toPerson(identity(u"BENALI"_s, u"Laura"_s, QDate(2013, 11, 15)))}, {}}};
        return family;
    }
    SubjectQuestion question(const CivilIdentity &person) const { return {.person = person, .reason = u"courrier du 20 novembre, pièce d’identité vue"_s}; }
};

QList<CaseNumber> numbersOf(const SubjectAnswer &answer)
{
    QList<CaseNumber> numbers;
    for (const DisclosedCase &each : answer.cases)
        numbers.append(each.number);
    return numbers;
}

} // namespace

TEST_CASE_METHOD(AccessDesk, "A person finds every case they stand in, and no other")
{
    const auto answer = answerPerson(session, question(sophie), ports);
    REQUIRE(answer);
    CHECK(numbersOf(*answer) == QList{own, his});
    CHECK(answer->cases[0].revisions[0].capacity == Capacity::Applicant);
    CHECK(answer->cases[0].revisions[0].decisions.size() == 1);
    CHECK(answer->cases[1].revisions[0].capacity == Capacity::Adult);
    const auto laura = answerPerson(session, question(identity(u"BENALI"_s, u"Laura"_s, QDate(2013, 11, 15))), ports);
    REQUIRE(laura);
    CHECK(numbersOf(*laura) == QList{his});
    CHECK(laura->cases[0].revisions[0].capacity == Capacity::Child);
    CHECK(answerPerson(session, question(identity(u"PERSONNE"_s, u"Anne"_s, QDate(1970, 1, 1))), ports)->cases.isEmpty());
}

TEST_CASE_METHOD(AccessDesk, "Revisions in which the person no longer stands are others’")
{
    Household alone;
    alone.adults = {adult(karim)};
    REQUIRE(caseload.decide({.number = his, .basedOn = 1, .applicant = karim, .household = alone, .decisions = {}, .note = u"séparés"_s, .reason = u"x"_s, .requestId = {}}));
    const auto answer = answerPerson(session, question(sophie), ports);
    REQUIRE(answer);
    REQUIRE(answer->cases.size() == 2);
    CHECK(answer->cases[1].revisions.size() == 1);
    CHECK(answer->cases[1].othersRevisions == 1);
    CHECK_FALSE(QJsonDocument(toJson(*answer)).toJson().contains("séparés"));
}

TEST_CASE_METHOD(AccessDesk, "Merged and hidden cases are told too, with their marks")
{
    REQUIRE(Merging(session, ports).mergeInto(own, his, u"doublon"_s));
    REQUIRE(mark(his, CaseMark::Kind::Opposed));
    const auto answer = answerPerson(session, question(sophie), ports);
    REQUIRE(answer);
    CHECK(numbersOf(*answer) == QList{own, his});
    REQUIRE(answer->cases[0].marks.size() == 1);
    CHECK(answer->cases[0].marks[0].kind == CaseMark::Kind::Merged);
    CHECK(answer->cases[1].marks[0].reason == u"demande écrite");
    const auto laura = answerPerson(session, question(identity(u"BENALI"_s, u"Laura"_s, QDate(2013, 11, 15))), ports);
    CHECK(laura->cases[0].marks[0].reason.isEmpty());
}

TEST_CASE_METHOD(AccessDesk, "Who looked is told without names, unless the person needs them")
{
    REQUIRE(caseload.open(own));
    REQUIRE(caseload.note({.at = {}, .agent = {}, .action = JournalAction::Asked, .requestId = {}, .outcome = u"found"_s, .person = askedAbout(sophie), .provider = u"CAF/MSA"_s}));
    REQUIRE(caseload.note({.at = {}, .agent = {}, .action = JournalAction::Asked, .requestId = {}, .outcome = u"found"_s, .person = askedAbout(karim), .provider = u"CAF/MSA"_s}));
    const auto answer = answerPerson(session, question(sophie), ports);
    REQUIRE(answer);
    REQUIRE(answer->cases[0].lines.size() == 1);
    CHECK(answer->cases[0].lines[0].action == JournalAction::Opened);
    CHECK(answer->cases[0].lines[0].agent.isEmpty());
    CHECK(answer->cases[0].revisions[0].agent == u"A. Mercier"); // who handles the case is named
    REQUIRE(answer->askings.size() == 1);
    CivilIdentity homonym = sophie;
    homonym.birthDate = *PartialDate::of(1971, 2, 3);
    CHECK(answerPerson(session, question(homonym), ports)->askings.isEmpty());
    SubjectQuestion named = question(sophie);
    named.namesAgents = true;
    CHECK(answerPerson(session, named, ports)->cases[0].lines[0].agent == u"A. Mercier");
}

TEST_CASE_METHOD(AccessDesk, "An answer is noted in each case and in the log")
{
    REQUIRE(answerPerson(session, question(sophie), ports));
    for (const CaseNumber &number : {own, his}) {
        const auto lines = consultations(session, {.number = number});
        REQUIRE(lines->size() == 1);
        CHECK(lines->first().action == JournalAction::Exported);
        CHECK(lines->first().reason.startsWith(u"courrier"));
        CHECK(lines->first().at == now);
    }
    CHECK(consultations(session, {.number = strangers})->isEmpty());
    CHECK(caseload.verify()->problems.isEmpty());
}

TEST_CASE_METHOD(AccessDesk, "What keeps a person from being answered is said, and nothing is noted")
{
    CHECK(answerPerson(as({Role::Agent, Role::Supervisor, Role::Administrator}), question(sophie), ports).error().fault == Fault::Forbidden);
    CHECK(answerPerson(session, {.person = sophie, .reason = u" "_s}, ports).error().problem == Problem::Missing);
    CivilIdentity undated = sophie;
    undated.birthDate = {};
    CHECK(answerPerson(session, question(undated), ports).error().problem == Problem::Missing);
    CHECK(answerPerson(session, question(sophie), ports, [](double) { return false; }).error().fault == Fault::Refused);
    CHECK(applicantOf(as(Role::Agent), own).error().fault == Fault::Forbidden);
    CHECK(applicantOf(session, own)->birthDate == sophie.birthDate);
    CHECK(applicantOf(session, CaseNumber::of(2020, 9)).error().fault == Fault::NotFound);
    CHECK(consultations(session, {})->isEmpty());
}

TEST_CASE_METHOD(AccessDesk, "The journal is narrowed by case, person and days")
{
    REQUIRE(caseload.open(own));
    now = now.addDays(1);
    REQUIRE(Caseload(Session::practice(folder.path(), u"Hélène Roux"_s), ports).open(his));
    CHECK(consultations(session, {})->size() == 2);
    CHECK(consultations(session, {.number = his})->size() == 1);
    CHECK(consultations(session, {.agent = u"helene ROUX"_s})->size() == 1);
    CHECK(consultations(session, {.from = now.date()})->size() == 1);
    CHECK(consultations(session, {.to = now.date().addDays(-1)})->size() == 1);
    CHECK(consultations(session, {.from = now.date().addDays(1)})->isEmpty());
    CHECK(consultations(session, {.number = CaseNumber::of(2020, 9)}).error().fault == Fault::NotFound);
    CHECK(consultations(as({Role::Agent, Role::Administrator}), {}).error().fault == Fault::Forbidden);
    CHECK(consultations(as(Role::Supervisor), {}));
}

TEST_CASE_METHOD(AccessDesk, "A search for a person holds no desk up, and tells one moment")
{
    const Draft draft{.number = {}, .basedOn = 0, .applicant = sophie, .household = {}, .decisions = {}, .note = {}, .reason = {}, .requestId = {}};
    bool hasWritten = false;
    const auto answer = answerPerson(session, question(sophie), ports, [&](double) {
        hasWritten = bool(caseload.decide(draft));
        return true;
    });
    REQUIRE(answer);
    CHECK(hasWritten);
    CHECK(numbersOf(*answer) == QList{own, his});
    CHECK(caseload.journal(own)->last().action == JournalAction::Exported);
}
