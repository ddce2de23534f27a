#include <catch2/catch.hpp>

#include "core/formats/overviewcode.h"
#include "tests/ui/historyworkplace.h"
#include "ui/history/caselist.h"
#include "ui/history/casestate.h"
#include "ui/history/casetable.h"
#include "ui/history/caseview.h"
#include "ui/history/historypage.h"
#include "ui/history/listhead.h"
#include "ui/history/pricerow.h"
#include "ui/history/timeline.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

static Revision revisionOf(const Draft &draft, int version, RevisionKind kind, QDateTime at)
{
    return {.id = {}, .number = CaseNumber::of(2026, 123), .version = version, .kind = kind, .at = at,
            .agent = u"A. Mercier"_s, .reason = draft.reason, .applicant = draft.applicant,
            .household = draft.household, .decisions = draft.decisions, .note = draft.note, .requestId = {}};
}

static bool shows(const QWidget &widget, const QString &text)
{
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisibleTo(&widget) && label->text().contains(text); });
}

TEST_CASE("A case is valid, ended, without a price or unreadable")
{
    const auto [validUntil, at, state, words] = GENERATE(table<QDate, QDateTime, CaseState, QString>({
        {historyDay, QDateTime(historyDay, {}), CaseState::Valid, u"valid until 23/11/2026"_s},
        {historyDay.addDays(-1), QDateTime(historyDay, {}), CaseState::Expired, u"ended on 22/11/2026"_s},
        {QDate(), QDateTime(historyDay, {}), CaseState::Incomplete, u"to be completed"_s},
        {QDate(), QDateTime(), CaseState::Damaged, u"unreadable"_s},
    }));
    CaseSummary line;
    line.validUntil = validUntil;
    line.at = at;
    CHECK(stateOf(line, historyDay) == state);
    CHECK(describeState(line, historyDay) == words);
}

TEST_CASE("The list shows what tells cases apart and filters as one types")
{
    const QDateTime at(historyDay, QTime(10, 0));
    CaseIndex index;
    const auto put = [&](int sequence, const QString &name, const QString &given) {
        Revision revision = revisionOf(historyDraft(name, given, 650, u"T2"_s), 1, RevisionKind::Created, at);
        revision.number = CaseNumber::of(2026, sequence);
        index.put(summary(revision));
    };
    put(1, u"Dupont"_s, u"Sophie"_s);
    put(2, u"Lenoir"_s, u"Zoé"_s);
    put(3, u"Dupond"_s, u"Éloïse"_s);
    CaseTable table(index, historyDay, nullptr);

    const auto cell = [&](int row, int column) {
        return table.data(table.index(row, column), Qt::DisplayRole).toString();
    };
    REQUIRE(table.rowCount() == 3);
    CHECK(cell(0, CaseTable::Date) == u"23/11/2026");
    CHECK(cell(0, CaseTable::Number) == u"PF-2026-000003");
    CHECK(cell(0, CaseTable::Family) == u"Dupond Éloïse");
    CHECK(cell(0, CaseTable::Services) == u"Restauration scolaire, Accueil du soir");
    CHECK(cell(0, CaseTable::Tier) == u"T2"); // once, though both services have it
    CHECK(cell(0, CaseTable::State) == u"valid until 31/08/2027");
    CHECK(cell(0, CaseTable::Agent) == u"A. Mercier");

    table.filter({.typed = u"dupon"_s});
    CHECK(table.rowCount() == 2);
    table.filter({.typed = u"ELOISE 1982"_s});
    REQUIRE(table.rowCount() == 1);
    CHECK(table.rowOf(CaseNumber::of(2026, 3)) == 0);
    CHECK(table.rowOf(CaseNumber::of(2026, 2)) == -1);
    table.filter({});
    CHECK(table.rowCount() == 3);
}

TEST_CASE("Every column has a title and every cell its words for a screen reader")
{
    CaseIndex index;
    index.put(summary(revisionOf(historyDraft(u"Dupont"_s, u"Sophie"_s, 0, u"T1"_s), 1, RevisionKind::Created,
                                 QDateTime(historyDay, QTime(9, 0)))));
    const CaseTable table(index, historyDay, nullptr);
    for (int column = 0; column < table.columnCount(); ++column) {
        const QString title = table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        CHECK_FALSE(title.isEmpty());
        CHECK(table.data(table.index(0, column), Qt::AccessibleTextRole).toString().startsWith(title));
    }
}

TEST_CASE("The timeline tells what changed, who did it, when and why, latest first")
{
    Draft draft = historyDraft(u"Dupont"_s, u"Sophie"_s, 650, u"T2"_s);
    const QDateTime morning(historyDay, QTime(9, 5));
    CaseFile file{{revisionOf(draft, 1, RevisionKind::Created, morning.toUTC())}};
    draft.household.quotient->value.value = 820;
    draft.household.quotient->value.period = YearMonth{2026, 11};
    draft.decisions[0].tier = u"T3"_s;
    draft.decisions[0].price = u"3.30"_s;
    draft.reason = u"nouvelle réponse de la CAF"_s;
    file.revisions.append(revisionOf(draft, 2, RevisionKind::Updated, morning.addSecs(3600).toUTC()));
    draft.reason.clear();
    file.revisions.append(revisionOf(draft, 3, RevisionKind::Issued, morning.addSecs(3660).toUTC()));

    const QList<TimelineEntry> entries = timelineOf(file);

    REQUIRE(entries.size() == 3);
    CHECK(entries[0].title == u"Attestation issued");
    CHECK(entries[0].details.isEmpty());
    CHECK(entries[1].when == u"23/11/2026 at 10:05 — A. Mercier");
    CHECK(entries[1].reason == u"nouvelle réponse de la CAF");
    CHECK(entries[1].details
          == QStringList{u"Family quotient: 650 (octobre 2026) → 820 (novembre 2026)"_s,
                         u"Price, Restauration scolaire: T2 — 2,10\u00A0€ par repas → T3 — 3,30\u00A0€ par repas"_s});
    CHECK(entries[2].title == u"Case opened");
    CHECK(entries[2].details.first() == u"Family quotient: 650 (octobre 2026)");
    CHECK(entries[2].details.contains(u"Restauration scolaire: T2 — 2,10\u00A0€ par repas"_s));
}

TEST_CASE("A validation that changed nothing says so")
{
    const Draft draft = historyDraft(u"Dupont"_s, u"Sophie"_s, 650, u"T2"_s);
    const QDateTime at(historyDay, QTime(9, 0));
    const CaseFile file{
        {revisionOf(draft, 1, RevisionKind::Created, at), revisionOf(draft, 2, RevisionKind::Updated, at)}};
    CHECK(timelineOf(file).first().details == QStringList{u"Validated again without any change."_s});
}

TEST_CASE("A price unfolds the steps that the decision keeps, never as rich text")
{
    Decision decision = historyDraft(u"Dupont"_s, u"Sophie"_s, 650, u"T2"_s).decisions.first();
    decision.steps[0].text = u"<b>Tranche</b> T2"_s;
    PriceRow row(decision, nullptr);
    CHECK_FALSE(shows(row, u"Tranche"_s));
    row.findChild<QToolButton *>()->click();
    CHECK(shows(row, u"1. <b>Tranche</b> T2"_s));
    CHECK(shows(row, u"délibération n° 2026-041"_s));
    for (const QLabel *label : row.findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
}

static const auto soon = [](auto condition) { return QTest::qWaitFor(condition, 10'000); };

TEST_CASE("A case opens beside the list with its state and its history, and can be taken up again")
{
    HistoryDesk desk;
    const Revision first = desk.decide(u"Dupont"_s, u"Sophie"_s, 650);
    desk.decideAgain(first, 820, u"T3"_s);
    HistoryPage page(desk.workplace);
    page.resize(1100, 700);
    const auto *view = page.findChild<CaseView *>();
    CHECK_FALSE(view->isVisibleTo(&page));

    page.show(first.number);
    REQUIRE(soon([&] { return view->isVisibleTo(&page); }));

    CHECK(shows(*view, u"Dupont Sophie"_s));
    CHECK(shows(*view, u"valid until 31/08/2027"_s));
    CHECK(shows(*view, u"15 cours Julien, 13999 Morvallon"_s));
    CHECK(shows(*view, u"Dupont Laura, 15/11/2013, 13 years old"_s));
    CHECK(shows(*view, u"Dupont Maxime, 01/09/2026, under 1 year old, shared custody"_s));
    CHECK(shows(*view, u"CAF/MSA, 23/11/2026"_s));
    CHECK(shows(*view, u"paper shown, 23/11/2026 — facture d'électricité"_s));
    CHECK(shows(*view, u"Child added: Dupont Maxime, 01/09/2026"_s));
    CHECK(shows(*view, u"Price removed, Accueil du soir"_s));
    CHECK(shows(*view, u"Reason: naissance de Maxime"_s));

    std::optional<CaseFile> reopened;
    QObject::connect(&page, &HistoryPage::reopenRequested, &page, [&](const CaseFile &file) { reopened = file; });
    Q_EMIT page.findChild<CaseView *>()->reopenRequested();
    REQUIRE(reopened);
    CHECK(reopened->revisions.size() == 2);

    page.closeCase();
    CHECK_FALSE(view->isVisibleTo(&page));
}

TEST_CASE("A case that was validated again meanwhile is read again where it is open")
{
    HistoryDesk desk;
    const Revision first = desk.decide(u"Dupont"_s, u"Sophie"_s, 650);
    HistoryPage page(desk.workplace);
    page.resize(1100, 700);
    page.QWidget::show();
    const auto *view = page.findChild<CaseView *>();
    page.show(first.number);
    REQUIRE(soon([&] { return view->isVisibleTo(&page); }));

    page.hide(); // the agent is at the desk
    desk.decideAgain(first, 820, u"T3"_s);
    page.refresh();
    CHECK_FALSE(shows(*view, u"Child added: Dupont Maxime, 01/09/2026"_s));
    page.QWidget::show();
    CHECK(soon([&] { return shows(*view, u"Child added: Dupont Maxime, 01/09/2026"_s); }));
}

TEST_CASE("Where there is no room for both, an open case stands alone and gives the list back")
{
    HistoryDesk desk;
    const Revision first = desk.decide(u"Dupont"_s, u"Sophie"_s, 650);
    HistoryPage page(desk.workplace);
    const auto *view = page.findChild<CaseView *>();
    const auto *list = page.findChild<CaseList *>();
    page.resize(500, 600);
    page.QWidget::show();
    page.show(first.number);
    REQUIRE(soon([&] { return view->isVisibleTo(&page); }));
    CHECK_FALSE(list->isVisibleTo(&page));
    page.resize(1200, 600);
    CHECK(list->isVisibleTo(&page));
    page.resize(500, 600);
    QTest::keyClick(&page, Qt::Key_Escape);
    CHECK_FALSE(view->isVisibleTo(&page));
    CHECK(list->isVisibleTo(&page));
}

TEST_CASE("The list counts what it found, says how to begin, and is walked without coming back to it")
{
    HistoryDesk desk;
    HistoryPage page(desk.workplace);
    CHECK(shows(page, u"Validate a first family at the desk"_s));

    const Revision older = desk.decide(u"Dupont"_s, u"Sophie"_s, 650);
    const Revision newer = desk.decide(u"Lenoir"_s, u"Zoé"_s, 0);
    page.refresh();
    CHECK(shows(page, u"2 cases"_s));
    page.filter(u"dup"_s);
    CHECK(shows(page, u"1 case out of 2 for “dup”"_s));
    page.filter(u"%1 <i>"_s);
    CHECK(shows(page, u"No case holds “%1 <i>”."_s));
    page.filter({});

    const auto *view = page.findChild<CaseView *>();
    page.walk(+1);
    REQUIRE(soon([&] { return shows(*view, newer.number.toString()); }));
    page.walk(-1); // already the first: it stays
    page.walk(+1);
    REQUIRE(soon([&] { return shows(*view, older.number.toString()); }));
    CHECK(page.findChild<CaseList *>()->currentIndex().row() == 1);
}

TEST_CASE("The answer for a case that is no longer wanted is dropped, and an unknown case is told in words")
{
    HistoryDesk desk;
    const Revision first = desk.decide(u"Dupont"_s, u"Sophie"_s, 650);
    const Revision second = desk.decide(u"Lenoir"_s, u"Zoé"_s, 0);
    HistoryPage page(desk.workplace);
    const auto *view = page.findChild<CaseView *>();
    page.show(first.number);
    page.show(second.number);
    REQUIRE(soon([&] { return shows(*view, second.number.toString()); }));
    QTest::qWait(100);
    CHECK(shows(*view, second.number.toString()));

    page.show(CaseNumber::of(2026, 999));
    CHECK(soon([&] { return shows(page, u"This case is no longer in the case log: refresh the list."_s); }));
}

TEST_CASE("An attestation saved as PDF becomes part of the case's history")
{
    HistoryDesk desk;
    const Revision first = desk.decide(u"Dupont"_s, u"Sophie"_s, 650);
    HistoryPage page(desk.workplace);
    auto *view = page.findChild<CaseView *>();
    page.show(first.number);
    REQUIRE(soon([&] { return view->isVisibleTo(&page); }));

    Q_EMIT view->saveRequested();
    QFileDialog *dialog = nullptr;
    REQUIRE(soon([&] { return (dialog = page.findChild<QFileDialog *>()) && dialog->isVisible(); }));
    const QString path = desk.folder.filePath(u"paper.pdf"_s);
    CHECK_FALSE(dialog->selectedFiles().first().contains(u"Dupont"_s));
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    REQUIRE(name);
    name->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");

    REQUIRE(soon([&] { return shows(*view, u"Attestation issued"_s); }));
    QFile paper(path);
    REQUIRE(paper.open(QIODevice::ReadOnly));
    CHECK(paper.read(5) == "%PDF-");
    CHECK(desk.workplace.index.summaryOf(first.number)->version == 2);
}

TEST_CASE("Order and widths of the columns are found again the next day, and narrow lists keep the family")
{
    HistoryDesk desk;
    const QString file = desk.folder.filePath(u"case-list.columns"_s);
    CaseTable table(desk.workplace.index, historyDay, nullptr);
    {
        CaseList list(&table, file, nullptr);
        list.resize(1400, 400);
        list.horizontalHeader()->moveSection(CaseTable::Agent, 0);
        list.setColumnWidth(CaseTable::Number, 222);
    }
    CaseList list(&table, file, nullptr);
    CHECK(list.horizontalHeader()->visualIndex(CaseTable::Agent) == 0);
    CHECK(list.columnWidth(CaseTable::Number) == 222);

    list.resize(260, 400);
    list.grab(); // lays the table out
    CHECK(list.isColumnHidden(CaseTable::Agent));
    CHECK(list.isColumnHidden(CaseTable::Services));
    CHECK_FALSE(list.isColumnHidden(CaseTable::Family));
    list.resize(2000, 400);
    list.grab();
    CHECK_FALSE(list.isColumnHidden(CaseTable::Agent));
}

TEST_CASE("Where little is found, names that sound alike are proposed, and one of them searched for")
{
    HistoryDesk desk;
    desk.decide(u"Durand"_s, u"Sophie"_s, 650);
    HistoryPage page(desk.workplace);
    const auto *head = page.findChild<ListHead *>();
    page.filter(u"dur"_s);
    CHECK_FALSE(shows(*head, u"Did you mean:"_s));
    page.filter(u"durant"_s);
    CHECK(shows(*head, u"Did you mean:"_s));
    QString asked;
    QObject::connect(&page, &HistoryPage::searchRequested, &page, [&](const QString &text) { asked = text; });
    const QList<QPushButton *> names = head->findChildren<QPushButton *>();
    REQUIRE(names.size() == 1);
    CHECK(names.first()->text() == u"Durand");
    CHECK(names.first()->accessibleName() == u"Search Durand");
    names.first()->click();
    CHECK(asked == u"Durand");
    page.filter(u"12345"_s);
    CHECK_FALSE(shows(*head, u"Did you mean:"_s));
}

TEST_CASE("Merged cases and those that wait for their purge are listed for who asks, and say what they are")
{
    HistoryDesk desk;
    const Revision kept = desk.decide(u"Dupont"_s, u"Sophie"_s, 650);
    CaseSummary merged = summary(desk.decide(u"Dupond"_s, u"Sophie"_s, 650));
    CaseSummary leaving = summary(desk.decide(u"Lenoir"_s, u"Zoé"_s, 650));
    HistoryPage page(desk.workplace);
    auto *box = page.findChild<QCheckBox *>();
    CHECK_FALSE(box->isVisibleTo(&page));
    merged.mergedInto = kept.number;
    leaving.isQuarantined = true;
    desk.workplace.index.put(merged);
    desk.workplace.index.put(leaving);
    page.refresh();
    const auto *table = page.findChild<CaseTable *>();
    CHECK(table->rowCount() == 1);
    REQUIRE(box->isVisibleTo(&page));
    box->click();
    REQUIRE(table->rowCount() == 3);
    CHECK(table->index(0, CaseTable::State).data().toString() == u"to be purged");
    CHECK(table->index(1, CaseTable::State).data().toString() == u"merged into "_s + kept.number.toString());
}

TEST_CASE("The list shows the first cases while the rest is read, and goes on as more come")
{
    HistoryDesk desk;
    const auto chunkOf = [](std::initializer_list<int> sequences) {
        CaseChunk chunk;
        for (const int sequence : sequences) {
            CaseSummary line;
            line.number = CaseNumber::of(2026, sequence);
            line.applicant = u"Dupont Sophie"_s;
            REQUIRE(chunk.append(toOverview(line)));
        }
        return chunk;
    };
    desk.workplace.casesToRead = 0;
    HistoryPage page(desk.workplace);
    CHECK_FALSE(shows(page, u"No case yet"_s)); // nobody knows yet
    page.filter(u"dup"_s);
    desk.workplace.index.adopt(chunkOf({5, 4}));
    desk.workplace.casesToRead = 3;
    page.showMore();
    CHECK(shows(page, u"2 cases out of 2 for “dup” — 2 of 3 read…"_s));
    desk.workplace.index.adopt(chunkOf({1}));
    desk.workplace.casesToRead.reset();
    page.showMore();
    CHECK(shows(page, u"3 cases out of 3 for “dup”"_s));
    CHECK(page.findChild<CaseTable *>()->at(2).number.sequence() == 1);
}
