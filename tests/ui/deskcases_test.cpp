#include <catch2/catch.hpp>

#include "core/casework/deskdraft.h"
#include "core/casework/opposition.h"
#include "tests/ui/formtools.h"
#include "tests/ui/historyworkplace.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/identityblock.h"
#include "ui/desk/knownbutton.h"
#include "ui/desk/knownpanel.h"
#include "ui/desk/taxofficeform.h"
#include "ui/reasonform.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

static const auto soon = [](auto condition) { return QTest::qWaitFor(condition, 10'000); };

static CivilIdentity person(const QString &name, const QString &given, const QString &born = u"03091982"_s)
{
    const IdentityFields fields{.birthName = name,
                                .usageName = {},
                                .givenNames = {given},
                                .birthDate = born,
                                .sex = u"F"_s,
                                .country = u"99100"_s,
                                .commune = u"13201"_s};
    return *parseIdentity(fields, Completeness::Counter, historyDay).identity;
}

namespace {

/// The desk before cases that are there already; the funds and the tax office count what reaches them.
struct KnownDesk {
    HistoryDesk office;
    int asked = 0;
    int taxAsked = 0;
    std::unique_ptr<DeskPage> page;

    KnownDesk()
    {
        office.workplace.settings.practice = false;
        office.workplace.ask = [this](const LookupRequest &, QObject *parent) {
            ++asked;
            return new FamilyLookup(parent);
        };
        const AskTaxOffice counted = [this](const TaxOfficeQuestion &, QObject *parent) {
            ++taxAsked;
            return new TaxOfficeLookup(parent);
        };
        office.workplace.askTaxOffice =
            heedingOpposition([this] { return office.workplace.caseload.session(); }, counted);
        office.workplace.schedules = ScheduleShelf::practice();
    }
    DeskPage &open()
    {
        page = std::make_unique<DeskPage>(office.workplace, nullptr);
        page->resize(1280, 1000);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
        return *page;
    }
    QString words() const { return form::words(*page); }
    bool reads(const QString &text) const { return form::reads(*page, text); }
    void mark(const Revision &revision, CaseMark::Kind kind)
    {
        REQUIRE(office.workplace.caseload.mark(revision.number, {.kind = kind, .isOn = true, .reason = u"demande"_s}));
        CaseSummary line = *office.workplace.index.summaryOf(revision.number);
        line.isSensitive |= kind == CaseMark::Kind::Sensitive;
        office.workplace.index.put(line);
    }
    QLineEdit *reason() const { return page->findChild<ReasonForm *>()->findChild<QLineEdit *>(); }
    CaseFile read(const Revision &revision) const
    {
        return *office.workplace.caseload.open(revision.number, u"essai"_s);
    }
};

} // namespace

TEST_CASE_METHOD(KnownDesk,
                 "Who objects is told before anything is asked: a case taken up again, or the same person typed anew")
{
    const Revision opposed = office.decide(u"Dupont"_s, u"Sophie"_s, 650);
    mark(opposed, CaseMark::Kind::Opposed);
    open();
    const bool isReopened = GENERATE(true, false);
    if (isReopened)
        page->reopen(read(opposed));
    else
        page->identityBlock().setIdentity(person(u"DUPONT"_s, u"Sophie Anne"_s));
    if (isReopened)
        QTest::keyClick(page.get(), Qt::Key_F5); // faster than the look into the log: waits for it
    REQUIRE(reads(u"This person objects to the calls (GDPR, article 21)"_s));
    QTest::keyClick(page.get(), Qt::Key_F5);
    CHECK(asked == 0);
    CHECK_FALSE(form::isEnabled(*page, u"Ask the CAF/MSA"_s));
    QTest::keyClick(page.get(), Qt::Key_F6);
    CHECK(words().contains(u"nothing was sent to the tax office"_s));
    CHECK_FALSE(page->findChild<TaxOfficeForm *>()->isVisible());
    CHECK(taxAsked == 0);

    page->newFamily();
    page->identityBlock().setIdentity(person(u"DUPONT"_s, u"Sophie"_s, u"03091990"_s)); // a namesake
    REQUIRE(soon([&] { return form::isEnabled(*page, u"Ask the CAF/MSA"_s); }));
    CHECK_FALSE(words().contains(u"objects to the calls"_s));
    QTest::keyClick(page.get(), Qt::Key_F5);
    CHECK(soon([&] { return asked == 1; }));
}

TEST_CASE_METHOD(KnownDesk,
                 "A person known by name and birth date is proposed before the identity is whole, and taken up instead")
{
    const Revision durand = office.decide(u"Durand"_s, u"Sophie"_s, 650);
    open();
    auto *panel = page->findChild<KnownPanel *>();
    const auto *button = page->findChild<KnownButton *>();
    form::type(*page, u"Birth name (family name)"_s, u"durant"_s);
    CHECK_FALSE(panel->isVisible());
    form::type(*page, u"Born on"_s, u"03091982"_s);
    REQUIRE(panel->isVisible());
    CHECK(form::words(*panel).contains(u"Already known?"_s));
    CHECK(form::words(*panel).contains(durand.number.toString()));
    CHECK(form::words(*panel).contains(u"the name sounds the same, same birth date"_s));
    form::type(*page, u"Birth name (family name)"_s, u"durand"_s);
    CHECK_FALSE(panel->isVisible()); // the button says it all
    CHECK(button->text().contains(u"Already &known"_s));
    form::type(*page, u"Birth name (family name)"_s, u"duran"_s);
    REQUIRE(panel->isVisible());
    form::press(*panel, u"Take up case "_s + durand.number.toString());
    CHECK(soon([&] { return page->identityBlock().fields().birthName == u"Durand"; }));
    CHECK_FALSE(panel->isVisible());
}

TEST_CASE_METHOD(KnownDesk, "A protected case that is taken up at the desk asks for a reason, which is noted")
{
    const Revision kept = office.decide(u"Dupont"_s, u"Sophie"_s, 650);
    mark(kept, CaseMark::Kind::Sensitive);
    office.workAs(Role::Agent);
    open();
    page->identityBlock().setIdentity(person(u"Dupont"_s, u"Sophie"_s));
    auto *known = page->findChild<KnownButton *>();
    REQUIRE(known->isVisible());
    known->click();
    REQUIRE(reads(u"Case %1 is protected"_s.arg(kept.number.toString())));
    REQUIRE(soon([&] { return reason()->hasFocus(); }));
    QTest::keyClick(reason(), Qt::Key_Escape);
    CHECK_FALSE(page->findChild<ReasonForm *>()->isVisible());
    known->click();
    REQUIRE(reads(u"is protected"_s));
    QTest::keyClicks(reason(), u"elle est devant moi"_s);
    QTest::keyClick(reason(), Qt::Key_Return);
    REQUIRE(soon([&] { return !page->findChild<ReasonForm *>()->isVisible(); }));
    CHECK_FALSE(page->findChild<KnownButton *>()->isVisible()); // it is the case on the screen
    const auto lines =
        Caseload(Session::practice(office.workplace.caseload.session().folder(), u"C. Essai"_s)).journal(kept.number);
    REQUIRE(lines);
    CHECK(lines->last().action == JournalAction::Revealed);
    CHECK(lines->last().reason == u"elle est devant moi");
}

TEST_CASE_METHOD(KnownDesk, "What was typed over a protected case comes back beside it once there is a reason")
{
    const Revision kept = office.decide(u"Dupont"_s, u"Sophie"_s, 650);
    mark(kept, CaseMark::Kind::Sensitive);
    office.workAs(Role::Agent);
    Household household = kept.household;
    household.quotient->value.value = 777;
    open();
    IdentityFields fields{.birthName = u"Dupont"_s,
                          .usageName = {},
                          .givenNames = {u"Sophie"_s},
                          .birthDate = u"03091982"_s,
                          .sex = u"F"_s,
                          .country = u"99100"_s,
                          .commune = u"13201"_s};
    REQUIRE(page->restore(toBytes({.applicant = fields,
                                   .number = kept.number,
                                   .basedOn = 1,
                                   .household = household,
                                   .day = historyDay,
                                   .removals = {},
                                   .reason = {}})));
    REQUIRE(reads(u"is protected"_s));
    if (GENERATE(true, false)) { // without a reason, what was typed stays, as of no case yet
        QTest::keyClick(reason(), Qt::Key_Escape);
        CHECK(page->identityBlock().fields().birthName == u"Dupont");
        REQUIRE_FALSE(page->draft().isEmpty());
        CHECK_FALSE(parseDeskDraft(page->draft())->number);
        return;
    }
    QTest::keyClicks(reason(), u"suite de la visite"_s);
    QTest::keyClick(reason(), Qt::Key_Return);
    REQUIRE(soon([&] { return page->identityBlock().fields().birthName == u"Dupont"; }));
    CHECK_FALSE(page->draft().isEmpty());
    CHECK(parseDeskDraft(page->draft())->number == kept.number);
}

TEST_CASE_METHOD(KnownDesk, "An account that may only look is not offered to ask, to validate or to print")
{
    const Revision kept = office.decide(u"Dupont"_s, u"Sophie"_s, 650);
    office.workAs(Role::ReadOnly);
    open();
    page->reopen(read(kept));
    REQUIRE(reads(u"Your account records and prints nothing at the counter"_s));
    for (const QString &verb : {u"Validate and print"_s, u"Validate"_s}) {
        for (const QPushButton *button : page->findChildren<QPushButton *>())
            CHECK_FALSE((button->isVisible() && button->text() == verb));
    }
    QSignalSpy recorded(page.get(), &DeskPage::caseRecorded);
    QTest::keyClick(page.get(), Qt::Key_F5);
    QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(200);
    CHECK(asked == 0);
    CHECK(recorded.isEmpty());
    CHECK(office.workplace.caseload.list()->first().version == 1);
}

TEST_CASE_METHOD(KnownDesk, "A log that was cut short is told at the desk, which offers nothing to record")
{
    const Revision kept = office.decide(u"Dupont"_s, u"Sophie"_s, 650);
    open();
    const CaseFile file = read(kept);
    office.workplace.logTrouble = Error{Fault::Unreadable, u"chain"_s, Problem::ChainBroken};
    page->reopen(file);
    CHECK(reads(u"The case log was cut short"_s));
    for (const QPushButton *button : page->findChildren<QPushButton *>())
        CHECK_FALSE((button->isVisible() && button->text() == u"Validate"_s));
    page->newFamily(); // before there is anything to validate, too
    CHECK(words().contains(u"The case log was cut short"_s));
    for (const QPushButton *button : page->findChildren<QPushButton *>())
        CHECK_FALSE((button->isVisible() && button->text() == u"Validate"_s));
}
