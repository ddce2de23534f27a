#include <catch2/catch.hpp>

#include "tests/ui/historyworkplace.h"
#include "ui/import/importpage.h"
#include "ui/import/importreport.h"
#include "ui/import/mappingtable.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

static const QByteArray families = "Civilité;Nom;Prénom;Né(e) le;Lieu de naissance;Dept naissance;QF;Activités;Prénom enfant 1;Téléphone\n"
                                   "Mme;MARCHAND;Héloïse;03/09/1982;Gennevilliers;92;622;cantine, garderie;Noé;0100000000\n"
                                   "M.;LEROY;Paul;31/01/1979;75056;;1200;cantine;;\n"
                                   "M.;PETIT;Jean;31/02/1980;75056;;300;;;\n"
                                   "Mme;ROUX;Ana;01/05/1988;Amiens;80;abc;;;\n";

namespace {

/// The page of a fictitious desk, with a file of families beside it.
struct Import {
    HistoryDesk desk;
    ImportPage page{desk.workplace, nullptr};
    MappingTable *table = page.findChild<MappingTable *>();

    Import()
    {
        page.resize(1180, 720);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(desk.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void open(const QByteArray &bytes)
    {
        page.open(write(u"familles.csv"_s, bytes));
        settle();
    }
    void settle() const { REQUIRE(QTest::qWaitFor([this] { return !page.isRunning(); }, 10'000)); }
    QPushButton *button(const QString &text) const
    {
        const auto buttons = page.findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, text, &QPushButton::text);
        REQUIRE(found != buttons.end());
        return *found;
    }
    QString shown() const
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }
    int lineOf(const QString &heading) const { return table->findItems(heading, Qt::MatchExactly).first()->row(); }
    QComboBox *choiceFor(const QString &heading) const { return qobject_cast<QComboBox *>(table->cellWidget(lineOf(heading), 1)); }
    void choose(const QString &heading, const QString &target) const
    {
        QComboBox *choice = choiceFor(heading);
        choice->setCurrentIndex(choice->findData(target));
        Q_EMIT choice->activated(choice->currentIndex());
    }
};

} // namespace

TEST_CASE_METHOD(Import, "A file is mapped, tried out, imported once, and its list of cases read again")
{
    const QSignalSpy imported(&page, &ImportPage::casesImported);
    open(families);
    CHECK(choiceFor(u"Né(e) le"_s)->currentData() == u"birth_date"_s);
    CHECK(choiceFor(u"Téléphone"_s)->currentData() == QString());
    CHECK(table->columnCount() == 3 + 4);
    CHECK(table->item(lineOf(u"Nom"_s), 3)->text() == u"MARCHAND");
    CHECK_FALSE(button(u"Import"_s)->isEnabled());

    button(u"Dry run"_s)->click();
    settle();
    REQUIRE(page.plan());
    CHECK(page.plan()->totals.families == 2);
    CHECK(shown().contains(u"4 rows: 2 families, 1 children."));
    CHECK(shown().contains(u"line 4, column “Né(e) le”"));
    CHECK(desk.workplace.caseload.list()->isEmpty());
    if (const QByteArray picture = qgetenv("PASSFAMILLE_PICTURES"); !picture.isEmpty())
        page.grab().save(QString::fromLocal8Bit(picture) + u"/import.png"_s);

    button(u"Import"_s)->click();
    settle();
    CHECK(imported.size() == 1);
    CHECK(desk.workplace.caseload.list()->size() == 2);
    CHECK_FALSE(button(u"Import"_s)->isEnabled());

    page.tryOut();
    settle();
    CHECK(page.plan()->known == 2);
    CHECK_FALSE(button(u"Import"_s)->isEnabled());
}

TEST_CASE_METHOD(Import, "What is wrong with a mapping stands beside its column, and keeps the file from being tried")
{
    open(families);
    choose(u"Téléphone"_s, u"sex"_s);
    CHECK_FALSE(button(u"Dry run"_s)->isEnabled());
    CHECK(table->item(lineOf(u"Téléphone"_s), 2)->text().contains(u"Téléphone"));
    choose(u"Téléphone"_s, u"note"_s);
    CHECK(button(u"Dry run"_s)->isEnabled());
    CHECK(table->item(lineOf(u"Téléphone"_s), 2)->text().isEmpty());
    choose(u"Nom"_s, QString());
    CHECK_FALSE(button(u"Dry run"_s)->isEnabled());
    CHECK(shown().contains(u"no case can be made without it"));
}

TEST_CASE_METHOD(Import, "A mapping that was saved is opened again; what is none says so")
{
    open(families);
    choose(u"Téléphone"_s, u"note"_s);
    const ImportMapping mapping = table->mapping();
    const QString saved = write(u"correspondance.json"_s, mappingFile(mapping));
    open(families);
    CHECK(table->mapping() != mapping);
    page.openMapping(saved);
    settle();
    CHECK(table->mapping() == mapping);
    page.openMapping(write(u"autre.json"_s, "[]"));
    settle();
    CHECK(shown().contains(u"not a JSON object"));
    open("Nom\n\"MARCHAND");
    CHECK(shown().contains(u"line 2: a value in quotes has no end"));
}

TEST_CASE_METHOD(Import, "An import of many rows leaves the window free, and can be stopped")
{
    QByteArray many = families.left(families.indexOf('\n') + 1);
    for (int row = 0; row < 20'000; ++row)
        many += "Mme;MARCHAND;Ana;" + QDate(1960, 1, 1).addDays(row % 15'000).toString(Qt::ISODate).toLatin1() + ";Amiens;80;622;;;\n";
    open(many);
    page.tryOut();
    CHECK(page.isRunning());
    QTest::qWait(20);
    page.leave();
    settle();
    CHECK((!page.plan() || page.plan()->totals.rows == 20'000)); // a quick machine may have been done
    const QSignalSpy closed(&page, &ImportPage::closeRequested);
    page.leave();
    CHECK(closed.size() == 1);
}
