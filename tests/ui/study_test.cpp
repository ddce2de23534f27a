#include <catch2/catch.hpp>

#include "core/casework/testfamilyfile.h"
#include "tests/ui/historyworkplace.h"
#include "ui/schedules/factfields.h"
#include "ui/schedules/familiesmodel.h"
#include "ui/schedules/familiespanel.h"
#include "ui/schedules/pricecard.h"
#include "ui/schedules/pricepicture.h"
#include "ui/schedules/study.h"
#include "ui/schedules/tryout.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

static Schedule practiceSchedule(const QString &id)
{
    const ScheduleShelf shelf = ScheduleShelf::practice();
    const auto found = std::ranges::find(shelf.all(), id, &Schedule::id);
    REQUIRE(found != shelf.all().end());
    return *found;
}

static Service serviceOf(const Schedule &schedule, const QString &id)
{
    return *std::ranges::find(schedule.services, id, &Service::id);
}

static bool shows(const QWidget &widget, const QString &text)
{
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisibleTo(&widget) && label->text().contains(text); });
}

TEST_CASE("There is a field for each fact that the service asks for; what a field does not show is kept")
{
    FactFields fields(nullptr);
    fields.ask({{u"quotient"_s, FactKind::Figure, u"le quotient familial"_s},
                {u"income_yearly"_s, FactKind::Money, u"les ressources du foyer, par an"_s},
                {u"couple"_s, FactKind::Flag, u"vivre en couple"_s},
                {u"course"_s, FactKind::Word, u"l’activité"_s, {u"danse"_s, u"piano"_s}},
                {u"statuses"_s, FactKind::Words, u"la situation particulière"_s, {u"agent"_s}},
                {u"family"_s, FactKind::Words, u"l’âge de chaque enfant"_s},
                {u"on"_s, FactKind::Date, u"le jour du service"_s}});
    const QList<QLineEdit *> lines = [&] {
        QList<QLineEdit *> own;
        for (QLineEdit *line : fields.findChildren<QLineEdit *>()) {
            if (!qobject_cast<QComboBox *>(line->parentWidget()))
                own << line;
        }
        return own;
    }();
    const QList<QComboBox *> choices = fields.findChildren<QComboBox *>();
    REQUIRE(lines.size() == 5);
    REQUIRE(choices.size() == 2);
    for (const QLineEdit *line : lines)
        CHECK_FALSE(line->accessibleName().isEmpty());

    Situation hidden;
    hidden.children = 3;
    fields.setFacts(hidden);
    lines[0]->setText(u"622,50"_s);
    lines[1]->setText(u"24 000"_s);
    lines[2]->setText(u"agent, ulis"_s);
    lines[3]->setText(u"4, 7"_s);
    lines[4]->setText(u"15/07/2026"_s);
    choices[0]->setCurrentIndex(0);
    choices[1]->setCurrentText(u"piano"_s);
    const auto facts = fields.facts();
    REQUIRE(facts);
    CHECK(facts->quotient == *Exact::parse(u"622.50"));
    CHECK(facts->numbers[u"income_yearly"_s] == Exact(24'000));
    CHECK(facts->flags[u"couple"_s]);
    CHECK(facts->words[u"course"_s] == u"piano");
    CHECK(facts->statuses == QStringList{u"agent"_s, u"ulis"_s});
    REQUIRE(facts->family.size() == 2);
    CHECK(facts->family[1].age == 7);
    CHECK(facts->on == QDate(2026, 7, 15));
    CHECK(facts->children == 3);

    SECTION("what a field cannot hold is refused with what to type")
    {
        const auto [place, typed] =
            GENERATE(table<int, QString>({{0, u"beaucoup"_s}, {0, u"-3"_s}, {3, u"sept"_s}, {4, u"demain"_s}}));
        lines[place]->setText(typed);
        CHECK_FALSE(fields.facts());
        CHECK_FALSE(fields.refusal().isEmpty());
    }
}

TEST_CASE("The families say what they pay, what changes and whether it was expected")
{
    const Schedule now = practiceSchedule(u"morvallon-2026"_s);
    const Schedule before = practiceSchedule(u"morvallon-2025"_s);
    FamiliesModel model(nullptr);
    TestFamily family{.name = u"Essai"_s, .facts = {.quotient = Exact(900), .resident = true}};
    family.expected[u"cantine"_s] = {PriceOutcome::Priced, *Exact::parse(u"3.30")};
    model.setFamilies({family});
    model.setService(serviceOf(now, u"cantine"_s), serviceOf(before, u"cantine"_s), QDate(2026, 10, 1));
    const auto text = [&](FamiliesModel::Column column) { return model.index(0, column).data().toString(); };
    CHECK(text(FamiliesModel::Facts).startsWith(u"QF 900"_s));
    CHECK(text(FamiliesModel::Paid) == u"3,30\u00A0€ (T4)");
    CHECK(text(FamiliesModel::Change) == u"+0,15\u00A0€");
    CHECK(text(FamiliesModel::Expected) == u"as expected: 3,30\u00A0€");
    CHECK(model.wrongCount() == 0);

    model.setService(serviceOf(before, u"cantine"_s), {}, QDate(2025, 10, 1));
    CHECK(text(FamiliesModel::Expected) == u"WRONG: 3,30\u00A0€ expected");
    CHECK(text(FamiliesModel::Change) == u"—");
    CHECK(model.wrongCount() == 1);
    model.expectPresentPrice(0);
    CHECK(model.wrongCount() == 0);
    model.expectPresentPrice(0);
    CHECK(text(FamiliesModel::Expected) == u"none");
}

TEST_CASE("Families are added, named, changed and removed, and kept in a file")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"test-families.json"_s);
    const Service service = serviceOf(practiceSchedule(u"morvallon-2026"_s), u"cantine"_s);
    const qsizetype typical = typicalTestFamilies().size();
    REQUIRE(typical >= 5);
    {
        FamiliesPanel panel(file, nullptr);
        panel.setService(service, {}, historyDay);
        panel.addFamily();
        panel.setFacts({.quotient = Exact(123), .resident = true});
        panel.expectPrice();
        panel.findChild<QLineEdit *>()->setText(u"Nouvelle"_s);
        Q_EMIT panel.findChild<QLineEdit *>()->textEdited(u"Nouvelle"_s);
    }
    auto kept = loadTestFamilies(file);
    REQUIRE(kept);
    REQUIRE(kept->size() == typical + 1);
    CHECK(kept->last().name == u"Nouvelle");
    CHECK(kept->last().facts.quotient == Exact(123));
    CHECK(kept->last().expected[u"cantine"_s].amount == *Exact::parse(u"0.80"));
    {
        FamiliesPanel panel(file, nullptr);
        for (qsizetype i = 0; i <= typical; ++i)
            panel.removeFamily();
        CHECK_FALSE(panel.chosen());
        panel.removeFamily();
        panel.expectPrice();
    }
    kept = loadTestFamilies(file);
    REQUIRE(kept);
    CHECK(kept->isEmpty());
}

TEST_CASE("A family that was removed can be put back with what was expected of her")
{
    QTemporaryDir folder;
    FamiliesPanel panel(folder.filePath(u"test-families.json"_s), nullptr);
    panel.setService(serviceOf(practiceSchedule(u"morvallon-2026"_s), u"cantine"_s), {}, historyDay);
    panel.expectPrice();
    const auto first = panel.chosen();
    REQUIRE(first);
    panel.putBack();
    CHECK(panel.chosen()->name == first->name);
    panel.removeFamily();
    CHECK(panel.chosen()->name != first->name);
    panel.putBack();
    CHECK(panel.chosen()->name == first->name);
    CHECK(panel.chosen()->expected.contains(u"cantine"_s));
}

TEST_CASE("A file of families that cannot be read is told, and left as it is")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"test-families.json"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": 9}");
    file.close();
    {
        FamiliesPanel panel(path, nullptr);
        CHECK(shows(panel, u"cannot be read"_s));
        panel.addFamily();
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "{\"format\": 9}");
}

TEST_CASE("The chosen family is tried with its steps, and its picture shows her price")
{
    HistoryDesk desk;
    desk.workplace.settingsFile.clear();
    Study study(desk.workplace, nullptr);
    const Schedule schedule = practiceSchedule(u"morvallon-2026"_s);
    study.setService(schedule, serviceOf(schedule, u"accueil-soir"_s));
    CHECK(shows(study, u"Petits revenus, 3 enfants"_s));
    CHECK(shows(study, u"0,50\u00A0€ par séance"_s));
    CHECK(study.card()->picture()->reading().contains(u"QF 280"_s));
    CHECK(study.card()->picture()->reading().contains(u"0,50"_s));

    auto *table = study.findChild<FamiliesPanel *>()->findChild<QTableView *>();
    table->selectRow(1);
    CHECK(study.card()->picture()->reading().contains(u"QF 640"_s));
    auto *quotient = study.findChild<TryOut *>()->findChild<QLineEdit *>();
    quotient->clear();
    CHECK(study.card()->picture()->reading().isEmpty()); // not at the quotient of before
    quotient->setText(u"2500"_s);
    CHECK(table->model()->index(1, FamiliesModel::Paid).data().toString() == u"3,35\u00A0€ (T8)");
}

TEST_CASE("Every practice service and template has its picture, whatever it asks for")
{
    HistoryDesk desk;
    Study study(desk.workplace, nullptr);
    QList<Schedule> schedules = ScheduleShelf::practice().all();
    for (const QString &name : ScheduleShelf::templateNames()) {
        const ScheduleReading reading = readSchedule(*ScheduleShelf::templateText(name));
        if (reading.schedule)
            schedules << *reading.schedule;
    }
    REQUIRE(schedules.size() > 5);
    for (const Schedule &schedule : schedules) {
        for (const Service &service : schedule.services) {
            CAPTURE(schedule.id.toStdString(), service.id.toStdString());
            study.setService(schedule, service);
            CHECK_FALSE(study.card()->picture()->content().curves.first().curve.pieces.isEmpty());
        }
    }
}
