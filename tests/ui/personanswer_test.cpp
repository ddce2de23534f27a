#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "core/casework/consultations.h"
#include "tests/ui/formtools.h"
#include "tests/ui/keepingdesk.h"
#include "ui/desk/birthplacefield.h"
#include "ui/desk/sexfield.h"
#include "ui/keeping/answercard.h"
#include "ui/keeping/answerwords.h"
#include "ui/keeping/longwork.h"
#include "ui/keeping/personanswerpage.h"

using namespace Qt::StringLiterals;

namespace {

const QString numberField = u"Case number"_s;
const QString requestField = u"How the request came"_s;
const QString proofField = u"How they proved who they are"_s;
const QString verb = u"Look through every case"_s;

struct Access : KeepingDesk {
    PersonAnswerPage page{workplace, nullptr};

    Access()
    {
        page.resize(1000, 1100);
        page.show();
    }
    void fillReason()
    {
        form::type(page, requestField, u"courrier du 20 novembre"_s);
        form::type(page, proofField, u"carte d’identité vue"_s);
    }
    void fillNumber(const CaseNumber &number)
    {
        form::press(page, u"Applicant of a case"_s);
        form::type(page, numberField, number.toString());
    }
    void fillIdentity()
    {
        form::type(page, u"Birth name (family name)"_s, u"Valmont"_s);
        form::type(page, u"Given names (one by one)"_s, u"Sophie"_s);
        form::type(page, u"Born on"_s, u"03091982"_s);
        page.findChild<SexField *>()->setSex(Sex::Female);
        page.findChild<BirthPlaceField *>()->setPlace(BirthPlace{CountryCode::france(), *CommuneCode::parse(u"13201")});
    }
    bool reads(const QString &text) const { return form::reads(page, text); }
    AnswerCard &answer() const { return *page.findChild<AnswerCard *>(); }
    QList<JournalLine> noted(const CaseNumber &number) const
    {
        return *consultations(workplace.caseload.session(), {.number = number});
    }
};

} // namespace

TEST_CASE_METHOD(Access, "Access: an identity is found in its cases, in words, and noted there")
{
    fillIdentity();
    fillReason();
    picture(page, u"access"_s);
    form::press(page, verb);
    REQUIRE(reads(u"1 case(s) hold something about this person:"_s));
    CHECK(reads(priced.toString() + u": applicant, 1 version(s)"_s));
    CHECK(reads(u"Valmont Sophie, born 03/09/1982"_s));
    picture(page, u"access-found"_s);
    const QList<JournalLine> lines = noted(priced);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].action == JournalAction::Exported);
    CHECK(lines[0].reason == u"courrier du 20 novembre — carte d’identité vue");
    CHECK(noted(recent).isEmpty());
}

TEST_CASE_METHOD(Access, "Access: the applicant of a case needs its number alone")
{
    fillNumber(recent);
    fillReason();
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    REQUIRE(reads(recent.toString() + u": applicant, 1 version(s)"_s));
    CHECK(reads(u"TERRIER Sophie, born 03/09/1982"_s));
}

TEST_CASE_METHOD(Access, "Access: what is missing is said beside each field, and nothing is looked for")
{
    form::press(page, verb);
    CHECK(form::note(page, u"Birth name (family name)"_s).contains(u"Type the birth name"));
    CHECK(form::note(page, u"Born on"_s).contains(u"Type the birth date"));
    CHECK(form::note(page, requestField).contains(u"Say how and when"));
    CHECK(form::note(page, proofField).contains(u"Say how you know"));
    CHECK(page.focusWidget()->accessibleName() == u"Birth name (family name)");
    picture(page, u"access-missing"_s);
    form::press(page, u"Applicant of a case"_s);
    fillReason();
    form::press(page, verb);
    CHECK(form::note(page, numberField).contains(u"Type the number as it stands"));
    CHECK_FALSE(page.isLooking());
}

TEST_CASE_METHOD(Access, "Access: a number that no case has is refused beside it, and what was typed stays")
{
    fillNumber(CaseNumber::of(2020, 9));
    fillReason();
    form::press(page, verb);
    REQUIRE(QTest::qWaitFor([&] { return form::note(page, numberField).contains(u"No case has this number"); }, 3000));
    CHECK_FALSE(answer().isVisible());
    CHECK(page.focusWidget()->accessibleName() == numberField);
}

TEST_CASE_METHOD(Access, "Access: somebody whom no case holds is answered that, too")
{
    fillIdentity();
    form::type(page, u"Birth name (family name)"_s, u"Inconnue"_s);
    fillReason();
    form::press(page, verb);
    CHECK(reads(u"No case holds anything about this person; the paper says so."_s));
}

TEST_CASE_METHOD(Access,
                 "Access: the answer is saved as paper and data, for its owner alone; the next person begins anew")
{
    const QSignalSpy told(&page, &PersonAnswerPage::statusMessage);
    fillNumber(priced);
    fillReason();
    form::press(page, verb);
    REQUIRE(reads(u"1 case(s) hold something"_s));
    const QString pdf = folder.filePath(u"reponse.pdf"_s);
    form::press(page, u"Save the paper (PDF)…"_s);
    saveTo(page, pdf);
    REQUIRE(reads(u"The paper is saved"_s));
    CHECK((QFile::permissions(pdf) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    QTest::qWait(50); // the first dialog goes
    const QString json = folder.filePath(u"reponse.json"_s);
    form::press(page, u"Save the data (JSON)…"_s);
    saveTo(page, json);
    QFile data(json);
    REQUIRE(data.open(QIODevice::ReadOnly));
    CHECK(QJsonDocument::fromJson(data.readAll()).object().value(u"cases"_s).toArray().size() == 1);
    CHECK((data.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 2; }, 3000));

    form::press(page, u"Another person"_s);
    CHECK_FALSE(answer().isVisible());
    CHECK_FALSE(form::words(page).contains(u"VALMONT"));
    for (const QLineEdit *field : page.findChildren<QLineEdit *>())
        CHECK((field->text().isEmpty() || qobject_cast<const BirthPlaceField *>(field)));
}

TEST_CASE_METHOD(Access, "Access: a search that is stopped tells nothing, and notes nothing")
{
    fillNumber(priced);
    fillReason();
    form::press(page, verb);
    CHECK(page.isLooking());
    page.findChild<LongWork *>()->stop();
    REQUIRE(reads(u"Stopped: nothing was told, and nothing was noted."_s));
    CHECK(noted(priced).isEmpty());
    CHECK(page.findChild<AnswerCard *>()->isHidden());
    CHECK(form::isEnabled(page, verb));
}

TEST_CASE_METHOD(Access, "Access: the Tab key follows the eye")
{
    QTest::qWait(50); // every field has its place
    CHECK(jumps(page).join(u"; "_s).toStdString() == std::string());
    fillNumber(priced);
    fillReason();
    form::press(page, verb);
    REQUIRE(reads(u"1 case(s) hold something"_s));
    CHECK(jumps(page).join(u"; "_s).toStdString() == std::string());
}

TEST_CASE_METHOD(Access, "Access: text of twice the size in a narrow window is not cut")
{
    const LargeText large;
    page.resize(820, 1600);
    form::press(page, verb);
    QTest::qWait(50);
    CHECK(cutWords(page).isEmpty());
    picture(page, u"access-large"_s);
}

TEST_CASE_METHOD(KeepingDesk, "Access: who may not answer persons is told so")
{
    workAs({Role::Agent, Role::Supervisor, Role::Administrator});
    PersonAnswerPage page(workplace, nullptr);
    page.show();
    CHECK_FALSE(page.isEnabled());
    CHECK(form::reads(page, u"Your account does not have this right"_s));
}

TEST_CASE("Access: what was found is told with what is damaged, others’, or left out")
{
    SubjectAnswer answer{.person = historyDraft(u"SUREAU"_s, u"Claire"_s, 820, u"T2"_s).applicant,
                         .at = {},
                         .agent = {},
                         .namesAgents = false,
                         .policy = {},
                         .cases = {},
                         .askings = {}};
    const DisclosedRevision asChild{.capacity = Capacity::Child,
                                    .at = {},
                                    .agent = {},
                                    .reason = {},
                                    .identity = {},
                                    .applicantName = {},
                                    .household = {},
                                    .decisions = {},
                                    .note = {},
                                    .requestId = {},
                                    .withheld = {u"address"_s}};
    answer.cases = {
        {.number = CaseNumber::of(2026, 1),
         .revisions = {asChild, asChild},
         .othersRevisions = 3,
         .marks = {},
         .lines = {}},
        {.number = CaseNumber::of(2026, 2), .isUnreadable = true, .revisions = {}, .marks = {}, .lines = {}}};
    answer.askings.append(JournalLine{.at = {}, .agent = {}, .requestId = {}, .outcome = {}});
    const QString words = describe(answer);
    CHECK(words.contains(u"PF-2026-000001: child of the household, 2 version(s); 3 version(s) without them left out"));
    CHECK(words.contains(u"PF-2026-000002: damaged"));
    CHECK(words.contains(u"1 look-up(s)"));
    CHECK(words.contains(u"GDPR, article 15.4"));
}
