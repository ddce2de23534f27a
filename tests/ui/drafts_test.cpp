#include <catch2/catch.hpp>

#include "core/casework/scheduledrafts.h"
#include "tests/ui/historyworkplace.h"
#include "ui/schedules/drafteditor.h"
#include "ui/schedules/draftsaver.h"
#include "ui/schedules/drafttable.h"
#include "ui/schedules/drafttext.h"
#include "ui/schedules/publishpanel.h"
#include "ui/schedules/schedulesdesk.h"
#include "ui/schedules/schedulespage.h"
#include "ui/schedules/stepfield.h"
#include "ui/schedules/templatechoice.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

static const QByteArray draftText =
    "format = 1\nid = \"essai-2027\"\ntitle = \"Barème d'essai\"\ncommune = \"Morvallon\"\n"
    "act = \"délibération n° 2027-3 du 4 mars 2027\"\nvalid_from = 2027-09-01\nvalid_until = 2028-08-31\n\n"
    "[[service]]\nid = \"cantine\"\nname = \"Cantine\"\nunit = \"repas\"\nrule = \"tiers\"\ntiers = [\n"
    "  { name = \"T1\", to = 400, price = 1.00 },\n  { name = \"T2\", above = 400, price = 2.20 },\n]\n\n"
    "[[service]]\nid = \"creche\"\nname = \"Crèche\"\nunit = \"heure\"\nrule = \"eaje\"\n";

static bool shows(const QWidget &widget, const QString &text)
{
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisibleTo(&widget) && label->text().contains(text); });
}

namespace {

/// A desk with a folder of schedules, and one draft in it.
struct Drafting {
    Drafting()
    {
        desk.workplace.scheduleFolder = folder.path();
        desk.workplace.settings.practice = false;
        if (!ScheduleDrafts(folder.path()).save(u"essai-2027"_s, draftText))
            throw std::runtime_error("the draft of the test cannot be written");
    }
    QByteArray saved() const
    {
        const auto text = ScheduleDrafts(folder.path()).read(u"essai-2027"_s);
        return text ? *text : QByteArray();
    }

    QTemporaryDir folder;
    HistoryDesk desk;
};

/// The same, with the draft open.
struct Editing : Drafting {
    Editing() : editor(desk.workplace, nullptr)
    {
        editor.resize(1100, 800);
        editor.open({u"essai-2027"_s, draftText, {}});
        table = editor.findChild<DraftTable *>();
        view = table->findChild<QTableView *>();
    }
    QAbstractItemModel &model() const { return *view->model(); }
    QString cell(int row, int column) const { return model().index(row, column).data().toString().remove(u'\u00A0'); }
    void type(int row, int column, const QString &text) const { model().setData(model().index(row, column), text); }
    void click(const QString &button) const
    {
        for (QPushButton *each : editor.findChildren<QPushButton *>())
            if (each->text() == button)
                return each->click();
        FAIL("no such button");
    }

    DraftEditor editor;
    DraftTable *table;
    QTableView *view;
};

} // namespace

TEST_CASE("A cell that is typed in is a step, on the disk at once, and can be undone and redone")
{
    Editing edit;
    CHECK(edit.cell(1, 1) == u">400");
    edit.type(1, 3, u"2,35 €"_s);
    CHECK(edit.cell(1, 3) == u"2,35");
    CHECK(QTest::qWaitFor([&] { return edit.saved().contains("price = 2.35"); }));
    CHECK(QTest::qWaitFor([&] { return shows(edit.editor, u"draft, saved"_s); }));
    edit.click(u"Undo"_s);
    CHECK(edit.cell(1, 3) == u"2,20");
    edit.click(u"Redo"_s);
    CHECK(edit.cell(1, 3) == u"2,35");
}

TEST_CASE("The button of undo says which step it takes back")
{
    Editing edit;
    edit.type(1, 3, u"2,35"_s);
    for (const QPushButton *button : edit.editor.findChildren<QPushButton *>())
        if (button->text() == u"Undo")
            CHECK(button->toolTip().startsWith(u"Undo: T2, Price (Ctrl+Z"));
}

TEST_CASE("What is no figure is refused in words, and the cell stays")
{
    Editing edit;
    edit.type(1, 3, u"gratuit"_s);
    CHECK(edit.cell(1, 3) == u"2,20");
    CHECK(shows(edit.editor, u"« gratuit » is no figure"_s));
    edit.type(1, 3, u"2,50"_s);
    CHECK_FALSE(shows(edit.editor, u"gratuit"_s));
}

TEST_CASE("What the check says stands beside its row, with a word and a picture")
{
    Editing edit;
    edit.type(1, 1, u"> 450"_s);
    const QModelIndex remark = edit.model().index(1, 4);
    CHECK(remark.data().toString().startsWith(u"Error — Aucune ligne ne contient"));
    CHECK_FALSE(remark.data(Qt::DecorationRole).value<QIcon>().isNull());
    CHECK(edit.model().index(0, 4).data().toString().isEmpty());
    CHECK(edit.model().index(0, 4).data(Qt::AccessibleTextRole).toString() == u"Nothing to report");
    CHECK(shows(edit.editor, u"1 error"_s));
    CHECK_FALSE(edit.model().flags(remark).testFlag(Qt::ItemIsEditable));
}

TEST_CASE("A row is as high as its remark, and no higher once that is gone")
{
    Editing edit;
    edit.editor.resize(700, 800);
    edit.editor.show();
    const int plain = edit.view->rowHeight(0);
    edit.type(1, 1, u"> 450"_s);
    CHECK(QTest::qWaitFor([&] { return edit.view->rowHeight(1) > plain; }));
    CHECK(edit.view->rowHeight(0) == plain);
    edit.click(u"Undo"_s);
    CHECK(edit.view->rowHeight(1) == plain);
}

TEST_CASE("Rows are added and removed, and pasted from a spreadsheet")
{
    Editing edit;
    edit.view->setCurrentIndex(edit.model().index(1, 0));
    edit.click(u"Add a row"_s);
    CHECK(edit.model().rowCount() == 3);
    CHECK(edit.cell(2, 0) == u"T3");
    edit.click(u"Remove the row"_s);
    CHECK(edit.model().rowCount() == 2);
    edit.table->paste(u"A\t≤ 300\t1,50 €\nB\t301 à 600\t2,5O"_s);
    CHECK(shows(edit.editor, u"Row 2, column 3: « 2,5O » is no figure"_s));
    CHECK(edit.cell(0, 0) == u"T1");
    edit.table->paste(u"A\t≤ 300\t1,50 €\nB\t> 300\t2,50"_s);
    CHECK(edit.cell(1, 0) == u"B");
    CHECK(edit.cell(1, 3) == u"2.50"_s.replace(u'.', u','));
    edit.click(u"Undo"_s);
    CHECK(edit.cell(1, 0) == u"T2");
}

TEST_CASE("A rule without a table says where it is changed")
{
    Editing edit;
    edit.table->findChild<QComboBox *>()->setCurrentIndex(1);
    CHECK(edit.model().columnCount() == 0);
    CHECK(shows(edit.editor, u"it is changed in the text"_s));
}

TEST_CASE("The text shares the steps of the table, and a remark leads to its line")
{
    Editing edit;
    auto *text = edit.editor.findChild<DraftText *>();
    auto *field = text->findChild<StepTextEdit *>();
    field->setPlainText(QString::fromUtf8(QByteArray(draftText).replace("price = 2.20", "price = 9.90")));
    text->flush();
    CHECK(edit.cell(1, 3) == u"9,90");
    edit.click(u"Undo"_s);
    CHECK(edit.cell(1, 3) == u"2,20");
    CHECK(field->toPlainText().contains(u"price = 2.20"));

    field->setPlainText(QString::fromUtf8(QByteArray(draftText).replace("price = 2.20", "price = ")));
    text->flush();
    CHECK(shows(edit.editor, u"The text is no schedule file at this place."_s));
    auto *findings = text->findChild<QListWidget *>();
    REQUIRE(findings->count() == 1);
    Q_EMIT findings->itemActivated(findings->item(0));
    CHECK(field->textCursor().blockNumber() + 1 >= 15);
    edit.click(u"Undo"_s);
    CHECK(edit.cell(1, 3) == u"2,20");
}

TEST_CASE("The head of a draft takes dates and postal codes as people type them")
{
    Editing edit;
    const auto fill = [&](const QString &name, const QString &typed) {
        for (StepField *field : edit.editor.findChildren<StepField *>()) {
            if (field->accessibleName() == name) {
                field->setText(typed);
                return field->commit();
            }
        }
        FAIL("no such field");
    };
    fill(u"First day"_s, u"01092027"_s);
    fill(u"Postal codes of the commune"_s, u"13999 13998"_s);
    fill(u"Title"_s, u"  Autre   titre "_s);
    CHECK(edit.editor.text().contains("resident_postcodes = [\"13999\", \"13998\"]"));
    CHECK(edit.editor.text().contains("title = \"Autre titre\""));
    const QByteArray before = edit.editor.text();
    fill(u"Last day"_s, u"bientôt"_s);
    fill(u"Postal codes of the commune"_s, u"1399"_s);
    CHECK(edit.editor.text() == before);
    CHECK(shows(edit.editor, u"Type a date"_s));
    CHECK(shows(edit.editor, u"A postal code has five figures"_s));
}

TEST_CASE("A draft is listed, edited, published, and then no draft any more")
{
    Drafting drafting;
    SchedulesDesk desk(drafting.desk.workplace);
    desk.resize(1100, 800);
    QSignalSpy changed(&desk, &SchedulesDesk::shelfChanged);
    auto *list = desk.page().findChild<QListWidget *>();
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 1; }));
    CHECK(list->item(0)->text() == u"Barème d'essai — draft\nfrom 01/09/2027 to 31/08/2028");
    CHECK(shows(desk.page(), u"draft"_s));

    Q_EMIT desk.page().publishRequested(u"essai-2027"_s);
    auto *panel = desk.findChild<PublishPanel *>();
    REQUIRE(QTest::qWaitFor([&] { return panel->isVisibleTo(&desk); }));
    CHECK(shows(*panel, u"prices every service from 01/09/2027 to 31/08/2028"_s));
    Q_EMIT panel->publishRequested();
    REQUIRE(QTest::qWaitFor([&] { return changed.count() == 1; }));
    CHECK(drafting.desk.workplace.schedules.ids() == QStringList{u"essai-2027"_s});
    CHECK(drafting.saved().isEmpty());
    CHECK(shows(desk.page(), u"Published: délibération n° 2027-3 du 4 mars 2027."_s));
    CHECK(QTest::qWaitFor([&] { return list->count() == 1 && list->item(0)->text().contains(u"to come"); }));
    CHECK(QFile::exists(drafting.folder.filePath(u"essai-2027.toml"_s)));
}

TEST_CASE("What is in the way of publishing is said, and keeps the button off")
{
    Editing edit;
    auto *panel = edit.editor.findChild<PublishPanel *>();
    const auto button = [&] {
        for (QPushButton *each : panel->findChildren<QPushButton *>())
            if (each->text() == u"Publish this schedule")
                return each->isEnabled();
        return false;
    };
    edit.editor.beginPublishing();
    CHECK(button());
    edit.type(1, 1, u"> 450"_s);
    CHECK_FALSE(button());
    CHECK(shows(*panel, u"Before it can be published:"_s));
    CHECK(shows(*panel, u"Aucune ligne ne contient"_s));
    edit.editor.showProblem(u"Not published"_s);
    CHECK(shows(*panel, u"Not published"_s));
}

TEST_CASE("A draft that lacks the services of the schedule before it says so")
{
    Editing edit;
    Schedule before{
        .id = u"avant"_s, .title = u"Avant"_s, .validFrom = QDate(2027, 1, 1), .validUntil = QDate(2028, 1, 1)};
    before.services = {Service{.id = u"cantine"_s, .name = u"Cantine"_s},
                       Service{.id = u"soir"_s, .name = u"Accueil du soir"_s}};
    PublishPanel panel(nullptr);
    panel.show(*readEditable(draftText), {}, {before});
    CHECK(shows(panel, u"takes the place of « Avant »"_s));
    CHECK(shows(panel, u"no price any more: Accueil du soir."_s));
}

TEST_CASE("What was typed and said for one draft does not stay for the next")
{
    Editing edit;
    auto *panel = edit.editor.findChild<PublishPanel *>();
    edit.table->paste(u"A\t≤ 300\t1,5O"_s);
    CHECK(shows(*edit.table, u"is no figure"_s));
    QByteArray fromTemplate = draftText;
    fromTemplate.replace("2027-3 du 4 mars 2027", "2026-000 du 1er juin 2026 (à remplacer)");
    edit.editor.open({u"autre"_s, fromTemplate, {}});
    CHECK_FALSE(shows(*edit.table, u"is no figure"_s));
    for (const StepField *field : panel->findChildren<StepField *>())
        CHECK_FALSE(field->text().contains(u"2027-3"));
}

TEST_CASE("A text that is no schedule shows nothing of the one before")
{
    Editing edit;
    edit.editor.open({u"illisible"_s, "[[[ rien", {}});
    CHECK(shows(edit.editor, u"illisible"_s));
    CHECK_FALSE(shows(edit.editor, u"Barème d'essai"_s));
    CHECK(shows(edit.editor, u"The text is no schedule file"_s));
    edit.editor.show();
    QApplication::setActiveWindow(&edit.editor);
    edit.table->setFocus();
    CHECK(edit.table->hasFocus()); // or Esc would be lost
    for (const StepField *field : edit.editor.findChildren<StepField *>())
        CHECK(field->text().isEmpty());
}

TEST_CASE("Steps that the disk refuses are told before they are left")
{
    Editing edit;
    QSignalSpy closed(&edit.editor, &DraftEditor::closed);
    QDir(edit.folder.path()).removeRecursively();
    QFile inTheWay(edit.folder.path());
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    edit.type(1, 3, u"2,35"_s);
    edit.click(u"Close"_s);
    REQUIRE(QTest::qWaitFor([&] { return shows(edit.editor, u"Not saved"_s); }));
    CHECK(closed.isEmpty());
    edit.click(u"Close"_s);
    CHECK(QTest::qWaitFor([&] { return closed.count() == 1; }));
    inTheWay.remove();
}

TEST_CASE("What is being typed when the window is closed is on the disk")
{
    Drafting drafting;
    {
        DraftEditor editor(drafting.desk.workplace, nullptr);
        editor.open({u"essai-2027"_s, draftText, {}});
        editor.show();
        QApplication::setActiveWindow(&editor);
        editor.findChild<QTabWidget *>()->setCurrentIndex(1);
        QTest::keyClicks(editor.findChild<StepTextEdit *>(), u"# note "_s);
        editor.close();
    }
    CHECK(drafting.saved().startsWith("# note format"));
    {
        DraftEditor editor(drafting.desk.workplace, nullptr);
        editor.open({u"essai-2027"_s, draftText, {}});
        editor.show();
        QApplication::setActiveWindow(&editor);
        auto *view = editor.findChild<DraftTable *>()->findChild<QTableView *>();
        view->setCurrentIndex(view->model()->index(1, 3));
        view->edit(view->currentIndex());
        auto *cell = view->viewport()->findChild<QLineEdit *>();
        REQUIRE(cell);
        cell->setFocus();
        cell->selectAll();
        QTest::keyClicks(cell, u"6,66"_s);
        editor.close();
    }
    CHECK(drafting.saved().contains("price = 6.66"));
}

TEST_CASE("Drafts saved one upon the other all come to the disk, the latest text of each")
{
    QTemporaryDir folder;
    const ScheduleDrafts drafts(folder.path());
    {
        DraftSaver saver(drafts, nullptr);
        for (int i = 0; i < 20; ++i) {
            saver.save(u"un"_s, "un " + QByteArray::number(i));
            saver.save(u"deux"_s, "deux " + QByteArray::number(i));
        }
    }
    CHECK(*drafts.read(u"un"_s) == "un 19");
    CHECK(*drafts.read(u"deux"_s) == "deux 19");
}

TEST_CASE("No draft can be begun where the folder takes none: it is said where it can be read")
{
    Drafting drafting;
    QFile inTheWay(drafting.folder.filePath(u"dossier"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    drafting.desk.workplace.scheduleFolder = inTheWay.fileName();
    SchedulesDesk desk(drafting.desk.workplace);
    Q_EMIT desk.page().newRequested();
    auto *templates = desk.findChild<TemplateChoice *>();
    REQUIRE(templates->isVisibleTo(&desk));
    Q_EMIT templates->chosen(u"cantine-tranches"_s);
    CHECK(QTest::qWaitFor([&] { return shows(desk, u"No draft can be kept"_s); }));
}

TEST_CASE("No key of the schedules does two things at once")
{
    Drafting drafting;
    SchedulesPage page(drafting.desk.workplace, nullptr);
    QSet<QKeySequence> keys;
    for (const QShortcut *shortcut : page.findChildren<QShortcut *>()) {
        if (shortcut->context() != Qt::WindowShortcut)
            continue;
        CAPTURE(shortcut->key().toString().toStdString());
        CHECK_FALSE(keys.contains(shortcut->key()));
        keys << shortcut->key();
    }
    CHECK(keys.contains(QKeySequence(Qt::CTRL | Qt::Key_Delete)));
}

TEST_CASE("A removed draft can be put back, and a new version begins without act and dates")
{
    Drafting drafting;
    SchedulesDesk desk(drafting.desk.workplace);
    auto *list = desk.page().findChild<QListWidget *>();
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 1; }));
    Q_EMIT desk.page().removeRequested(u"essai-2027"_s);
    REQUIRE(QTest::qWaitFor([&] { return shows(desk.page(), u"Draft removed."_s); }));
    CHECK(drafting.saved().isEmpty());
    for (QPushButton *button : desk.page().findChildren<QPushButton *>())
        if (button->text() == u"Put it back")
            button->click();
    REQUIRE(QTest::qWaitFor([&] { return !drafting.saved().isEmpty(); }));
    CHECK(drafting.saved() == draftText);
    CHECK(QTest::qWaitFor([&] { return list->count() == 1; }));

    REQUIRE(publishSchedule(drafting.folder.path(), draftText, {u"A. Mercier"_s, drafting.desk.workplace.now()})
                .publication);
    drafting.desk.workplace.schedules = ScheduleShelf::load(drafting.folder.path());
    Q_EMIT desk.page().versionRequested(u"essai-2027"_s);
    auto *editor = desk.findChild<DraftEditor *>();
    REQUIRE(QTest::qWaitFor([&] { return editor->isVisibleTo(&desk); }));
    CHECK(editor->name() == u"essai-2028");
    CHECK(editor->text().contains("act = \"\""));
    CHECK_FALSE(editor->text().contains("valid_from"));
}
