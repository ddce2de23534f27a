#include <catch2/catch.hpp>

#include "core/casework/merging.h"
#include "tests/ui/formtools.h"
#include "tests/ui/historyworkplace.h"
#include "ui/history/caselist.h"
#include "ui/history/casetable.h"
#include "ui/history/caseview.h"
#include "ui/history/consultationscard.h"
#include "ui/history/historypage.h"
#include "ui/history/markscard.h"
#include "ui/history/mergecard.h"
#include "ui/history/mergechoice.h"
#include "ui/history/timeline.h"
#include "ui/reasonform.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

static const auto soon = [](auto condition) { return QTest::qWaitFor(condition, 10'000); };

namespace {

/// The cases before somebody of these roles.
struct Office {
    HistoryDesk desk;
    std::unique_ptr<HistoryPage> page;

    HistoryPage &open(Roles roles)
    {
        desk.workAs(roles);
        page = std::make_unique<HistoryPage>(desk.workplace);
        page->resize(1280, 900);
        page->QWidget::show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
        return *page;
    }
    CaseView &view() const { return *page->findChild<CaseView *>(); }
    bool reads(const QString &text) const { return form::reads(view(), text); }
    QString words() const { return form::words(view()); }
    bool offers(const QString &verb) const
    {
        const QList<QPushButton *> buttons = view().findChildren<QPushButton *>();
        return std::ranges::any_of(buttons, [&](const QPushButton *button) {
            return button->isVisible() && QString(button->text()).remove(u'&') == verb;
        });
    }
    /// The question that is open now.
    QLineEdit *reason() const
    {
        for (ReasonForm *form : view().findChildren<ReasonForm *>()) {
            if (form->isVisible())
                return form->findChild<QLineEdit *>();
        }
        return nullptr;
    }
    void giveReason(const QString &text) const
    {
        REQUIRE(reason());
        QTest::keyClicks(reason(), text);
        QTest::keyClick(reason(), Qt::Key_Return);
    }
    /// The mark in the log and in the list, as if it had been read from there.
    void mark(const Revision &revision, CaseMark::Kind kind)
    {
        REQUIRE(desk.workplace.caseload.mark(revision.number,
                                             {.kind = kind, .isOn = true, .reason = u"demande du 3 juin"_s}));
        CaseSummary line = *desk.workplace.index.summaryOf(revision.number);
        line.isSensitive |= kind == CaseMark::Kind::Sensitive;
        line.isOpposed |= kind == CaseMark::Kind::Opposed;
        desk.workplace.index.put(line);
    }
    QList<JournalLine> journal(const CaseNumber &number) const
    {
        return *Caseload(Session::practice(desk.workplace.caseload.session().folder(), u"C. Essai"_s)).journal(number);
    }
};

} // namespace

TEST_CASE_METHOD(Office, "A protected case asks an agent for a reason, opens with it and notes it")
{
    const Revision kept = desk.decide(u"Dupont"_s, u"Sophie"_s, 650);
    mark(kept, CaseMark::Kind::Sensitive);
    HistoryPage &cases = open(Role::Agent);
    const auto *table = cases.findChild<CaseTable *>();
    CHECK(table->index(0, CaseTable::Family).data().toString() == u"Dupont Sophie — protected");
    CHECK_FALSE(table->index(0, CaseTable::Family).data(Qt::DecorationRole).value<QIcon>().isNull());

    cases.show(kept.number);
    REQUIRE(reads(u"This case is protected"_s));
    CHECK_FALSE(words().contains(u"15 cours Julien"_s));
    CHECK_FALSE(offers(u"Reopen this case"_s));
    REQUIRE(soon([&] { return reason() && reason()->hasFocus(); }));
    QTest::keyClick(reason(), Qt::Key_Return);
    CHECK(words().contains(u"Say why in a few words"_s));
    giveReason(u"visite du 23 novembre"_s);
    REQUIRE(reads(u"15 cours Julien"_s));
    CHECK(offers(u"Reopen this case"_s));
    CHECK(words().contains(u"Protected"_s));
    const QList<JournalLine> lines = journal(kept.number);
    CHECK(lines.last().action == JournalAction::Revealed);
    CHECK(lines.last().reason == u"visite du 23 novembre");
    CHECK_FALSE(words().contains(u"Note an objection"_s)); // no right of an agent

    desk.decideAgain(kept, 820, u"T3"_s); // the same look at it goes on, with the same reason
    CaseSummary line = *desk.workplace.index.summaryOf(kept.number);
    line.isSensitive = true;
    desk.workplace.index.put(line);
    cases.refresh();
    REQUIRE(reads(u"naissance de Maxime"_s));
}

TEST_CASE_METHOD(Office, "Esc leaves a protected case unopened, and a supervisor needs no reason")
{
    const Revision kept = desk.decide(u"Dupont"_s, u"Sophie"_s, 650);
    mark(kept, CaseMark::Kind::Sensitive);
    HistoryPage &cases = open(Role::Agent);
    cases.show(kept.number);
    REQUIRE(reads(u"This case is protected"_s));
    QTest::keyClick(reason(), Qt::Key_Escape);
    CHECK_FALSE(view().isVisible());
    open(Role::Supervisor).show(kept.number);
    CHECK(reads(u"15 cours Julien"_s));
}

TEST_CASE_METHOD(Office, "A protected case never leaves another family on the screen, and one walks past it")
{
    const Revision first = desk.decide(u"Dupont"_s, u"Sophie"_s, 650);
    const Revision second = desk.decide(u"Lenoir"_s, u"Zoé"_s, 0);
    mark(second, CaseMark::Kind::Sensitive); // on top of the list
    HistoryPage &cases = open(Role::Agent);
    cases.show(first.number);
    REQUIRE(reads(u"15 cours Julien"_s));
    cases.show(second.number);
    REQUIRE(reads(u"This case is protected"_s));
    CHECK_FALSE(words().contains(u"15 cours Julien"_s));
    CHECK(words().contains(second.number.toString()));
    cases.walk(+1);
    REQUIRE(reads(u"15 cours Julien"_s));
}

TEST_CASE_METHOD(Office,
                 "Marks are set and taken back with a reason, and stand at the head, in the history and in the list")
{
    const Revision kept = desk.decide(u"Dupont"_s, u"Sophie"_s, 650);
    HistoryPage &cases = open(Role::Supervisor);
    QSignalSpy said(&cases, &HistoryPage::statusMessage);
    cases.show(kept.number);
    REQUIRE(soon([&] { return offers(u"Note an objection…"_s); }));
    form::press(view(), u"Note an objection…"_s);
    REQUIRE(soon([&] { return reason() && reason()->hasFocus(); }));
    QTest::keyClick(reason(), Qt::Key_Escape);
    CHECK(view().isVisible()); // Esc left the question, not the case
    CHECK_FALSE(reason());
    form::press(view(), u"Note an objection…"_s);
    giveReason(u"courrier du 12 mai"_s);
    REQUIRE(reads(u"Objection to the calls noted"_s));
    CHECK(words().contains(u"Objects to the calls"_s));
    CHECK(words().contains(u"Reason: courrier du 12 mai"_s));
    CHECK(offers(u"Withdraw the objection…"_s));
    CHECK(desk.workplace.index.summaryOf(kept.number)->isOpposed);
    CHECK(desk.workplace.caseload.marks(kept.number)->isOpposed);
    CHECK(said.last().first().toString().contains(u"Objection to the calls noted"_s));
    form::press(view(), u"Withdraw the objection…"_s);
    giveReason(u"courrier du 13 mai"_s);
    REQUIRE(reads(u"Objection to the calls withdrawn"_s));
    CHECK_FALSE(words().contains(u"Objects to the calls"_s));
    CHECK_FALSE(desk.workplace.caseload.marks(kept.number)->isOpposed);
}

TEST_CASE_METHOD(Office, "What each role is offered in a case")
{
    struct Offer {
        Roles roles;
        bool decides;
        bool marks;
        bool seesConsultations;
    };
    const auto offer = GENERATE(values<Offer>({
        {Role::Agent, true, false, false},
        {Role::Supervisor, true, true, true},
        {Role::DataProtectionOfficer, false, true, true},
        {Role::ReadOnly, false, false, false},
        {allRoles, true, true, true},
    }));
    const Revision kept = desk.decide(u"Dupont"_s, u"Sophie"_s, 650);
    HistoryPage &cases = open(offer.roles);
    cases.show(kept.number);
    REQUIRE(reads(u"15 cours Julien"_s));
    CHECK(offers(u"Reopen this case"_s) == offer.decides);
    CHECK(offers(u"Print"_s) == offer.decides);
    CHECK(offers(u"This is the same family as…"_s) == offer.decides);
    CHECK(words().contains(u"it changes and prints nothing"_s) != offer.decides);
    CHECK((view().findChild<MarksCard *>() != nullptr) == offer.marks);
    CHECK((view().findChild<ConsultationsCard *>() != nullptr) == offer.seesConsultations);
    QSignalSpy reopened(&cases, &HistoryPage::reopenRequested);
    QTest::keyClick(&cases, Qt::Key_Return, Qt::ControlModifier);
    CHECK(reopened.size() == (offer.decides ? 1 : 0));
}

TEST_CASE_METHOD(Office, "Who manages accounts only is told that the cases are not for them")
{
    open(Role::Administrator);
    CHECK(form::words(*page).contains(u"Your account sees no family"_s));
}

TEST_CASE_METHOD(Office, "Consultations are read when they are asked for, latest first, in words")
{
    const Revision kept = desk.decide(u"Dupont"_s, u"Sophie"_s, 650);
    HistoryPage &cases = open(Role::Supervisor);
    cases.show(kept.number);
    REQUIRE(reads(u"15 cours Julien"_s));
    CHECK_FALSE(words().contains(u"A. Mercier: looked at the case"_s));
    form::press(view(), u"Show who looked at this case"_s);
    REQUIRE(reads(u"A. Mercier: looked at the case"_s));
    const QString told = words();
    CHECK(told.indexOf(u"Mercier: looked at the case"_s) < told.indexOf(u"Mercier: opened the case"_s));
}

TEST_CASE_METHOD(Office, "Two cases of one family are compared, merged with a reason, and parted again")
{
    const Revision own = desk.decide(u"Dupond"_s, u"Sophie"_s, 650);
    const Revision other = desk.decide(u"Dupont"_s, u"Sophie"_s, 650);
    HistoryPage &cases = open(Role::Agent);
    const auto *table = cases.findChild<CaseTable *>();
    cases.show(own.number);
    REQUIRE(reads(u"15 cours Julien"_s));
    form::press(view(), u"This is the same family as…"_s);
    auto *typed = view().findChild<MergeChoice *>()->findChild<QLineEdit *>();
    REQUIRE(soon([&] { return typed->hasFocus(); }));
    QTest::keyClicks(typed, u"nobody"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK(words().contains(u"No other case matches"_s));
    typed->clear();
    QTest::keyClicks(typed, u"dupon"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    REQUIRE(reads(u"Merge %1 into %2?"_s.arg(own.number.toString(), other.number.toString())));
    CHECK(reads(other.number.toString() + u" goes on"_s));
    CHECK(reads(u"Dupont Laura"_s));
    form::press(view(), u"The other way round"_s);
    REQUIRE(reads(u"Merge %1 into %2?"_s.arg(other.number.toString(), own.number.toString())));
    form::press(view(), u"The other way round"_s);
    REQUIRE(reads(u"Merge %1 into %2?"_s.arg(own.number.toString(), other.number.toString())));
    giveReason(u"deux fois la meme carte"_s);

    REQUIRE(reads(u"Case %1 was merged into this one"_s.arg(own.number.toString())));
    CHECK(words().contains(u"Case "_s + other.number.toString()));
    CHECK(table->rowCount() == 1);
    CHECK(desk.workplace.caseload.marks(own.number)->mergedInto == other.number);

    form::press(view(), u"Undo the merge of "_s + own.number.toString());
    giveReason(u"deux cousines"_s);
    REQUIRE(soon([&] { return table->rowCount() == 2; }));
    CHECK_FALSE(desk.workplace.caseload.marks(own.number)->mergedInto);
    CHECK_FALSE(words().contains(u"was merged into"_s));
}

TEST_CASE_METHOD(Office, "A merge that somebody else made first is refused in words, and what was typed stays")
{
    const Revision own = desk.decide(u"Dupond"_s, u"Sophie"_s, 650);
    const Revision other = desk.decide(u"Dupont"_s, u"Sophie"_s, 650);
    const Revision third = desk.decide(u"Lenoir"_s, u"Zoé"_s, 650);
    HistoryPage &cases = open(Role::Agent);
    cases.show(own.number);
    REQUIRE(reads(u"15 cours Julien"_s));
    form::press(view(), u"This is the same family as…"_s);
    Q_EMIT view().findChild<MergeChoice *>()->chosen(other.number);
    REQUIRE(Merging(desk.workplace.caseload.session()).mergeInto(other.number, third.number, u"doublon"_s));
    giveReason(u"deux fois la meme carte"_s);
    REQUIRE(reads(u"One of these cases was merged already"_s));
    CHECK(reason()->text() == u"deux fois la meme carte");
}

TEST_CASE_METHOD(Office, "A damaged case says so in its place; a log that was cut short says so and offers nothing")
{
    const Revision first = desk.decide(u"Dupont"_s, u"Sophie"_s, 650);
    HistoryPage &cases = open(Role::Supervisor);
    cases.show(first.number);
    REQUIRE(reads(u"15 cours Julien"_s));
    const QString file = desk.workplace.caseload.session().folder() + u"/sealed.db"_s;
    const Revision second = desk.decide(u"Lenoir"_s, u"Zoé"_s, 650);
    QFile broken(file);
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(8192, 'x'));
    broken.close();
    cases.show(second.number);
    REQUIRE(reads(u"This case cannot be shown"_s));
    CHECK_FALSE(words().contains(u"15 cours Julien"_s));
    CHECK_FALSE(offers(u"Reopen this case"_s));

    desk.workplace.logTrouble = Error{Fault::Unreadable, u"chain"_s, Problem::ChainBroken};
    cases.closeCase();
    cases.refresh();
    CHECK(form::words(cases).contains(u"The case log was cut short"_s));
    CHECK_FALSE(cases.findChild<CaseList *>()->isVisible());
}

TEST_CASE("The history tells marks among revisions, at their time")
{
    const QDateTime at(historyDay, QTime(9, 0));
    const Draft draft = historyDraft(u"Dupont"_s, u"Sophie"_s, 650, u"T2"_s);
    Revision first{.id = {},
                   .number = CaseNumber::of(2026, 1),
                   .version = 1,
                   .kind = RevisionKind::Created,
                   .at = at,
                   .agent = u"A. Mercier"_s,
                   .reason = {},
                   .applicant = draft.applicant,
                   .household = {},
                   .decisions = {},
                   .note = {},
                   .requestId = {}};
    Revision second = first;
    second.at = at.addSecs(3600);
    second.kind = RevisionKind::Issued;
    const CaseMark merged{.kind = CaseMark::Kind::Merged,
                          .at = at.addSecs(60),
                          .agent = u"C. Essai"_s,
                          .reason = u"doublon"_s,
                          .into = CaseNumber::of(2026, 7)};
    const QList<TimelineEntry> entries = timelineOf({{first, second}}, {merged});
    REQUIRE(entries.size() == 3);
    CHECK(entries[1].title == u"Merged into case PF-2026-000007");
    CHECK(entries[1].reason == u"doublon");
    CHECK(entries[2].title == u"Case opened");
}
