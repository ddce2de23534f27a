#include <catch2/catch.hpp>

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include "core/casework/keepingfiles.h"
#include "core/casework/purging.h"
#include "core/casework/retention.h"
#include "tests/ui/formtools.h"
#include "tests/ui/keepingdesk.h"
#include "ui/keeping/destroycard.h"
#include "ui/keeping/duecard.h"
#include "ui/keeping/keepingboard.h"
#include "ui/keeping/retentioncard.h"
#include "ui/keeping/slipcases.h"
#include "ui/keeping/slipscard.h"

using namespace Qt::StringLiterals;

namespace {

/// The board over a log with two cases that are due.
struct Board : KeepingDesk {
    std::unique_ptr<KeepingBoard> board;
    std::unique_ptr<QSignalSpy> changes;

    void open()
    {
        board = std::make_unique<KeepingBoard>(workplace, nullptr);
        changes = std::make_unique<QSignalSpy>(board.get(), &KeepingBoard::casesChanged);
        board->resize(1000, 1500);
        board->show();
        REQUIRE(form::reads(*board, u"60 month(s)"_s));
    }
    template <typename Card>
    Card &part() const
    {
        return *board->findChild<Card *>();
    }
    bool reads(const QString &text) const { return form::reads(*board, text); }
    void press(const QString &verb) const { form::press(*board, verb); }
    bool shows(const QString &verb) const
    {
        const auto buttons = board->findChildren<QPushButton *>();
        return std::ranges::any_of(buttons, [&](const QPushButton *button) {
            return QString(button->text()).remove(u'&') == verb && button->isVisible();
        });
    }
    QSpinBox &spin(const QString &name) const
    {
        for (QSpinBox *field : board->findChildren<QSpinBox *>())
            if (field->accessibleName() == name)
                return *field;
        throw std::runtime_error("no field " + name.toStdString());
    }
    /// Waits until the latest slip stands so.
    bool stands(const QString &state) const
    {
        const auto *table = part<SlipsCard>().findChild<QTableWidget *>();
        return QTest::qWaitFor([&] { return table->rowCount() > 0 && table->item(0, 1)->text() == state; }, 3000);
    }
    QTableView &list(const QString &name) const
    {
        for (SlipCases *list : board->findChildren<SlipCases *>())
            if (list->accessibleName() == name)
                return *list;
        throw std::runtime_error("no list " + name.toStdString());
    }
    /// Opened on the day on which the slip of thirty days ago may be carried out.
    void openAtTheEnd()
    {
        proposed();
        wait(quarantineDays);
        open();
        REQUIRE(stands(u"can be carried out since 23/12/2026, with the visa"_s));
    }
};

} // namespace

TEST_CASE_METHOD(Board, "Keeping: each duration stands with its reason of law, and that nobody has changed it")
{
    open();
    CHECK(reads(u"60 month(s) (5 year(s))"_s));
    CHECK(reads(u"law 68-1250, article 1"_s));
    CHECK(reads(u"CNIL recommendation 2021-122"_s));
    CHECK(reads(u"Usual duration, nobody has changed it."_s));
    picture(*board, u"board"_s);
}

TEST_CASE_METHOD(Board, "Keeping: durations are changed with a reason, and what is due follows")
{
    open();
    REQUIRE(reads(u"2 case(s) may go today."_s));
    press(u"Change the durations…"_s);
    CHECK_FALSE(shows(u"Change the durations…"_s));
    press(u"Keep these durations"_s);
    CHECK(reads(u"These are the durations of now"_s));
    spin(u"Cases without a decision"_s).setValue(48);
    press(u"Keep these durations"_s);
    CHECK(form::note(*board, u"Reason"_s).contains(u"Say why"));
    CHECK(Retention(workplace.caseload.session()).history()->isEmpty());
    picture(*board, u"durations"_s);
    form::type(*board, u"Reason"_s, u"fiche 12 du registre"_s);
    press(u"Keep these durations"_s);
    REQUIRE(reads(u"The new durations hold from now on."_s));
    CHECK(reads(u"by A. Mercier: fiche 12 du registre"_s));
    CHECK(reads(u"48 month(s) (4 year(s))"_s));
    CHECK(reads(u"1 case(s) may go today."_s));
    CHECK(changes->isEmpty());
}

TEST_CASE_METHOD(Board, "Keeping: durations that are left alone stay, and bounds hold in the field")
{
    open();
    press(u"Change the durations…"_s);
    QSpinBox &consultations = spin(u"Journal of consultations"_s);
    consultations.setValue(2);
    CHECK(consultations.value() == 6);
    press(u"Leave them as they are"_s);
    CHECK(shows(u"Change the durations…"_s));
    CHECK(Retention(workplace.caseload.session()).history()->isEmpty());
    CHECK_THROWS(spin(u"Technical log"_s)); // nothing to choose
}

TEST_CASE("Keeping: a duration is of the setting that changed it last")
{
    const QDateTime at(historyDay, QTime(9, 0), Qt::UTC);
    const RetentionPolicy first = *RetentionPolicy().with(RetentionCategory::Priced, 24);
    const QList<RetentionSetting> history{{first, at, u"A"_s, u"un"_s},
                                          {*first.with(RetentionCategory::Undecided, 6), at, u"B"_s, u"deux"_s}};
    CHECK(settingOf(history, RetentionCategory::Priced)->agent == u"A");
    CHECK(settingOf(history, RetentionCategory::Undecided)->agent == u"B");
    CHECK_FALSE(settingOf(history, RetentionCategory::Creche));
}

TEST_CASE_METHOD(Board, "Keeping: what is due is told in figures and by number, without names")
{
    open();
    REQUIRE(reads(u"2 case(s) may go today."_s));
    CHECK(reads(u"Cases with prices, last used in 2020: 1"_s));
    CHECK(reads(u"Cases without a decision, last used in 2023: 1"_s));
    const QAbstractItemModel &list = *this->list(u"Cases that are due"_s).model();
    REQUIRE(list.rowCount() == 2);
    CHECK(list.index(0, 0).data() == priced.toString());
    CHECK(list.index(0, 3).data() == u"31/08/2020"_s);
    CHECK(list.columnCount() == 4);
    for (int row = 0; row < list.rowCount(); ++row)
        for (int column = 0; column < list.columnCount(); ++column)
            CHECK_FALSE(list.index(row, column).data().toString().contains(u"VALMONT"));
}

TEST_CASE_METHOD(Board, "Keeping: nothing is hidden before it is asked for twice")
{
    open();
    REQUIRE(reads(u"2 case(s) may go today."_s));
    press(u"Propose for elimination…"_s);
    CHECK(reads(u"2 case(s) leave every list for thirty days."_s));
    press(u"Not now"_s);
    CHECK(lists(priced));
    press(u"Propose for elimination…"_s);
    picture(*board, u"question"_s);
    press(u"Hide them and make the slip"_s);
    REQUIRE(reads(u"The slip is made: 2 case(s) are hidden until 23/12/2026 at least."_s));
    CHECK_FALSE(lists(priced));
    CHECK(lists(recent));
    CHECK(changes->size() == 1);
    REQUIRE(reads(u"Nothing is due"_s));
    CHECK_FALSE(shows(u"Propose for elimination…"_s));
    CHECK(stands(u"waits until 23/12/2026: 30 more day(s)"_s));
    picture(*board, u"proposed"_s);
}

TEST_CASE_METHOD(Board, "Keeping: the slip is saved as paper and as the file that carries it out, for its owner alone")
{
    const EliminationSlip slip = proposed();
    open();
    REQUIRE(QTest::qWaitFor([this] { return shows(u"Save the data (JSON)…"_s); }, 3000));
    const QString pdf = folder.filePath(u"bordereau.pdf"_s);
    press(u"Save the paper (PDF)…"_s);
    saveTo(*board, pdf);
    REQUIRE(reads(u"The slip is saved."_s));
    QFile paper(pdf);
    REQUIRE(paper.open(QIODevice::ReadOnly));
    CHECK(paper.read(4) == "%PDF");
    CHECK((paper.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    QTest::qWait(50); // the first dialog goes
    const QString json = folder.filePath(u"bordereau.json"_s);
    press(u"Save the data (JSON)…"_s);
    saveTo(*board, json);
    QFile data(json);
    REQUIRE(data.open(QIODevice::ReadOnly));
    CHECK(data.readAll() == slipFile(slip));
}

TEST_CASE_METHOD(Board, "Keeping: a case is taken back with a reason")
{
    proposed();
    open();
    REQUIRE(QTest::qWaitFor([this] { return list(u"Cases of the slip"_s).model()->rowCount() == 2; }, 3000));
    CHECK_FALSE(form::isEnabled(*board, u"Take a case back…"_s));
    list(u"Cases of the slip"_s).selectRow(0);
    press(u"Take a case back…"_s);
    press(u"Take it back"_s);
    CHECK(form::words(*board).contains(u"Say why: the reason is kept with the case."));
    picture(*board, u"takeback"_s);
    auto *reason = part<SlipsCard>().findChild<QLineEdit *>();
    reason->setText(u"la famille est revenue"_s);
    press(u"Take it back"_s);
    REQUIRE(reads(priced.toString() + u" stands in the lists again."_s));
    CHECK(lists(priced));
    CHECK(changes->size() == 1);
    REQUIRE(QTest::qWaitFor(
        [this] { return list(u"Cases of the slip"_s).model()->index(0, 4).data() == u"taken back or destroyed"_s; },
        3000));
    CHECK_FALSE(form::isEnabled(*board, u"Take a case back…"_s));
}

TEST_CASE_METHOD(Board, "Keeping: before thirty days nothing is destroyed, and the day is said")
{
    proposed();
    wait(quarantineDays - 1);
    open();
    REQUIRE(QTest::qWaitFor([this] { return shows(u"Destroy…"_s); }, 3000));
    CHECK(stands(u"waits until 23/12/2026: 1 more day(s)"_s));
    press(u"Destroy…"_s);
    CHECK(reads(u"Thirty days have not passed since this slip: it can be carried out from 23/12/2026 on"_s));
    CHECK(board->findChild<DestroyCard *>() == nullptr);
}

TEST_CASE_METHOD(Board, "Keeping: thirty days later, with the visa and a last question, the slip is carried out")
{
    openAtTheEnd();
    press(u"Destroy…"_s);
    auto &card = part<DestroyCard>();
    const QString visa = u"Visa of the departmental archives"_s;
    form::type(card, visa, u"  "_s);
    form::press(card, u"Destroy…"_s);
    CHECK(form::note(card, visa).contains(u"without it nothing is destroyed"));
    form::type(card, visa, u"AD13, n° 2026-118"_s);
    form::press(card, u"Destroy…"_s);
    CHECK(form::words(card).contains(u"To be destroyed for good, under the visa “AD13, n° 2026-118”: 2 case(s)."));
    CHECK(board->focusWidget() == card.findChild<QPushButton *>(u"go-back"_s));
    picture(*board, u"destroy"_s);
    form::press(card, u"Go back"_s);
    CHECK(workplace.caseload.open(priced));
    form::press(card, u"Destroy…"_s);
    form::press(card, u"Destroy for good"_s);
    REQUIRE(form::reads(card, u"Destroyed: 2 case(s)"_s));
    CHECK(form::words(card).contains(u"Backups made before still hold the keys"));
    CHECK(workplace.caseload.open(priced).error().fault == Fault::NotFound);
    CHECK(changes->size() == 1);
    CHECK(stands(u"over: destroyed, or all taken back"_s));
    CHECK_FALSE(form::isEnabled(*board, u"Destroy…"_s));
    picture(*board, u"destroyed"_s);
    form::press(card, u"Close"_s);
    CHECK(QTest::qWaitFor([this] { return board->findChild<DestroyCard *>() == nullptr; }, 3000));
}

TEST_CASE_METHOD(Board, "Keeping: the Enter of the visa does not answer the question that it brings")
{
    openAtTheEnd();
    press(u"Destroy…"_s);
    auto &card = part<DestroyCard>();
    form::type(card, u"Visa of the departmental archives"_s, u"AD13"_s);
    auto *visa = board->focusWidget();
    QTest::keyClick(visa, Qt::Key_Return);
    CHECK(board->focusWidget() == visa); // while the key goes up to the window
    CHECK(form::reads(card, u"To be destroyed for good"_s));
    CHECK(board->focusWidget() == card.findChild<QPushButton *>(u"go-back"_s));
    QTest::keyClick(board->focusWidget(), Qt::Key_Escape);
    CHECK(board->focusWidget() == visa);
}

TEST_CASE_METHOD(Board, "Keeping: a destruction that the core refuses says why, and can be begun again")
{
    openAtTheEnd();
    press(u"Destroy…"_s);
    auto &card = part<DestroyCard>();
    form::type(card, u"Visa of the departmental archives"_s, u"AD13"_s);
    form::press(card, u"Destroy…"_s);
    workAs(Role::Agent); // another session takes over meanwhile: the core has the last word
    form::press(card, u"Destroy for good"_s);
    REQUIRE(form::reads(card, u"Your account does not have this right"_s));
    workAs(Role::DataProtectionOfficer);
    form::press(card, u"Destroy…"_s);
    form::press(card, u"Destroy for good"_s);
    CHECK(form::reads(card, u"Destroyed: 2 case(s)"_s));
}

TEST_CASE("Keeping: what a destruction did is told plainly")
{
    CHECK(
        describe(PurgeReport{.cases = 3, .kept = 2, .months = 1, .records = 1240}, false).contains(u"2 case(s) stay"));
    CHECK(describe(PurgeReport{.cases = 3, .kept = 0, .months = 1, .records = 1240}, false)
              .startsWith(u"Destroyed: 3 case(s), 1 month(s) of consultations (1"));
    const QString stopped = describe(PurgeReport{.cases = 100, .kept = 0, .months = 0, .records = 200}, true);
    CHECK(stopped.contains(u"goes on from there"));
    CHECK_FALSE(stopped.contains(u"stay"));
    CHECK_FALSE(stopped.contains(u"Backups"));
}

TEST_CASE_METHOD(Board, "Keeping: a proposal that comes too late is refused in words")
{
    open();
    REQUIRE(reads(u"2 case(s) may go today."_s));
    press(u"Propose for elimination…"_s);
    proposed(); // somebody else was quicker
    press(u"Hide them and make the slip"_s);
    CHECK(reads(u"Nothing is due: no slip was made."_s));
}

TEST_CASE_METHOD(Board, "Keeping: who may not change durations or purge sees the durations alone")
{
    workAs({Role::Agent, Role::Supervisor, Role::Administrator});
    open();
    CHECK_FALSE(shows(u"Change the durations…"_s));
    CHECK_FALSE(part<DueCard>().isVisible());
    CHECK_FALSE(part<SlipsCard>().isVisible());
}

TEST_CASE_METHOD(HistoryDesk, "Keeping: a log with nothing due says so")
{
    KeepingBoard board(workplace, nullptr);
    REQUIRE(workplace.caseload.decide(historyDraft(u"SUREAU"_s, u"Claire"_s, 820, u"T2"_s)));
    board.show();
    CHECK(form::reads(board, u"Nothing is due: no case’s time has run out."_s));
    CHECK(form::reads(board, u"No slip was made yet."_s));
    picture(board, u"empty"_s);
}

TEST_CASE_METHOD(Board, "Keeping: the Tab key follows the eye")
{
    proposed();
    open();
    REQUIRE(stands(u"waits until 23/12/2026: 30 more day(s)"_s));
    list(u"Cases of the slip"_s).selectRow(0);
    CHECK(jumps(*board).join(u"; "_s).toStdString() == std::string());
    press(u"Change the durations…"_s);
    press(u"Take a case back…"_s);
    QTest::qWait(50);
    CHECK(jumps(*board).join(u"; "_s).toStdString() == std::string());
}

TEST_CASE_METHOD(Board, "Keeping: text of twice the size in a narrow window is not cut")
{
    const LargeText large;
    proposed();
    open();
    REQUIRE(stands(u"waits until 23/12/2026: 30 more day(s)"_s));
    board->resize(820, 1600);
    QTest::qWait(50);
    CHECK(cutWords(*board).isEmpty());
    picture(*board, u"board-large"_s);
    press(u"Change the durations…"_s);
    list(u"Cases of the slip"_s).selectRow(0);
    press(u"Take a case back…"_s);
    QTest::qWait(50);
    CHECK(cutWords(*board).isEmpty());
    picture(*board, u"board-large-forms"_s);
}
