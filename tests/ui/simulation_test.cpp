#include <catch2/catch.hpp>

#include "core/attestation/pages.h"
#include "tests/ui/historyworkplace.h"
#include "ui/schedules/gridview.h"
#include "ui/schedules/study.h"
#include "ui/simulation/schedulesarea.h"
#include "ui/simulation/simulationform.h"
#include "ui/simulation/simulationpage.h"
#include "ui/simulation/simulationreport.h"
#include "ui/simulation/simulationwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;

static QList<Schedule> practiceSchedules()
{
    QList<Schedule> schedules = ScheduleShelf::practice().all();
    std::ranges::stable_sort(schedules, std::ranges::greater(), &Schedule::validFrom);
    return schedules;
}

static SimulationRequest canteen(const MadeUpPopulation &population)
{
    const QList<Schedule> schedules = practiceSchedules();
    return {
        .before = schedules[1], .after = schedules[0], .services = {{u"cantine"_s, Exact(140)}}, .madeUp = population};
}

static SimulationOutcome outcomeOf(const SimulationRequest &request)
{
    HistoryDesk desk;
    const auto outcome = runSimulation(request, desk.workplace.caseload);
    REQUIRE(outcome);
    REQUIRE(*outcome);
    return **outcome;
}

static QLineEdit *field(const QWidget &widget, const QString &name)
{
    for (QLineEdit *line : widget.findChildren<QLineEdit *>()) {
        if (line->accessibleName().startsWith(name))
            return line;
    }
    FAIL("no field " + name.toStdString());
    return nullptr;
}

static bool shows(const QWidget &widget, const QString &text)
{
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisibleTo(&widget) && label->text().contains(text); });
}

TEST_CASE("Units a year are asked for by service, and multiply what comes in")
{
    SimulationForm form(nullptr);
    form.setSchedules(practiceSchedules(), u"morvallon-2026"_s);
    field(form, u"Restauration scolaire"_s)->setText(u"140"_s);
    const auto request = form.request();
    REQUIRE(request);
    CHECK(request->before.id == u"morvallon-2025");
    CHECK(request->after.id == u"morvallon-2026");
    CHECK_FALSE(request->madeUp);
    CHECK(request->services[0].perYear == Exact(140));
    CHECK(request->services[1].perYear == Exact(1));
    field(form, u"Restauration scolaire"_s)->setText(u"beaucoup"_s);
    CHECK_FALSE(form.request());
    CHECK(shows(form, u"Type how many units"_s));
    for (QCheckBox *box : form.findChildren<QCheckBox *>())
        box->setChecked(false);
    CHECK_FALSE(form.request());
    CHECK(shows(form, u"Choose at least one service"_s));
}

TEST_CASE("The oldest schedule can only stand before; one alone stands on both sides")
{
    SimulationForm form(nullptr);
    form.setSchedules(practiceSchedules(), u"morvallon-2025"_s);
    CHECK(form.request()->before.id == u"morvallon-2025");
    CHECK(form.request()->after.id == u"morvallon-2026");
    form.setSchedules(practiceSchedules().mid(0, 1), u"morvallon-2026"_s);
    CHECK(form.request()->before.id == u"morvallon-2026");
}

TEST_CASE("Made-up families are told by plain figures, and refused where they cannot be")
{
    SimulationForm form(nullptr);
    form.setSchedules(practiceSchedules(), u"morvallon-2026"_s);
    form.findChildren<QRadioButton *>()[1]->setChecked(true);
    REQUIRE(form.request());
    CHECK(form.request()->madeUp->families == 1'000);
    field(form, u"Families of 1"_s)->setText(u"10, 20"_s);
    CHECK(form.request()->madeUp->children == QList<int>{10, 20});
    const auto [name, typed] = GENERATE(table<QString, QString>({{u"Families"_s, u"0"_s},
                                                                 {u"Families"_s, u"deux"_s},
                                                                 {u"Lowest"_s, u"900"_s},
                                                                 {u"Without"_s, u"101"_s},
                                                                 {u"Families of 1"_s, u"a, b"_s},
                                                                 {u"Draw"_s, u"-1"_s}}));
    field(form, name)->setText(typed);
    CHECK_FALSE(form.request());
}

TEST_CASE("A simulation says what comes in over a year, who wins, and what it hides")
{
    const SimulationOutcome outcome = outcomeOf(canteen({.families = 1'000, .seed = 7}));
    REQUIRE(outcome.services.size() == 1);
    const ServiceSimulation &canteenOnly = outcome.services.first();
    CHECK(revenueSentences(canteenOnly)[0].startsWith(u"For 140 × repas for each family and year:"_s));
    CHECK(sumText(Exact(2), canteenOnly) == u"280,00\u00A0€");
    CHECK(sumText(std::nullopt, canteenOnly) == u"hidden");
    const Grid grid = tierGrid(canteenOnly);
    CHECK(grid.rows.last().first() == u"All");
    CHECK(grid.rows.size() == 9); // T1 to T8, of which one is only in the schedule after, and all
    CHECK(describePopulation(outcome).contains(u"1\u202F000 made-up families"_s));

    const SimulationOutcome few = outcomeOf(canteen({.families = 30, .seed = 7}));
    CHECK(remarks(few.services.first()).join(u' ').contains(u"Cells under 5 families are hidden"_s));
    CHECK(tierGrid(few.services.first()).rows[0].contains(u"hidden"_s));
}

TEST_CASE("A higher percentage is not told as a higher price")
{
    SimulationRequest request = canteen({.families = 200});
    const auto reduction = std::ranges::find(request.after.services, u"%"_s, &Service::unit);
    REQUIRE(reduction != request.after.services.end());
    request.services = {{reduction->id, Exact(1)}};
    const SimulationOutcome outcome = outcomeOf(request);
    REQUIRE(outcome.services.size() == 1);
    const Grid grid = tierGrid(outcome.services.first());
    CHECK(grid.columns.mid(3, 3) == QStringList{u"Lower percentage"_s, u"Same percentage"_s, u"Higher percentage"_s});
    CHECK(winnersSentence(outcome.services.first()).startsWith(u"Families whose percentage is lower: "_s));
}

TEST_CASE("Schedules with one title are told apart")
{
    SimulationRequest request = canteen({.families = 10});
    request.before.title = request.after.title;
    CHECK(nameBefore(request) != nameAfter(request));
}

TEST_CASE("The report for the council has its schedules, figures and pictures on A4 pages")
{
    HistoryDesk desk;
    const SimulationOutcome outcome = outcomeOf(canteen({.families = 1'000, .seed = 7}));
    const auto head = councilHead(desk.workplace, u"Simulation d’un barème"_s, describeSchedules(outcome.request));
    const auto pages = simulationPages(outcome, head);
    CHECK(pages.size() == 2);
    const QByteArray pdf = attestation::pdfOf(pages, head.title, head.on);
    CHECK(pdf.startsWith("%PDF"));
    if (const QByteArray path = qgetenv("PASSFAMILLE_KEEP_PDF"); !path.isEmpty()) {
        QFile file(QString::fromLocal8Bit(path));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdf);
    }
    const auto drawings = std::ranges::count_if(
        pages[0] + pages[1], [](const auto &mark) { return std::holds_alternative<attestation::Drawing>(mark); });
    CHECK(drawings == 2);
}

TEST_CASE("The file for a spreadsheet is one that French spreadsheets read, without a formula in it")
{
    SimulationRequest request = canteen({.families = 1'000, .seed = 7});
    request.before.title = u"=HYPERLINK(\"x\")"_s;
    request.after.services[0].name = u"+cantine; \"midi\""_s;
    const QByteArray csv = simulationCsv(outcomeOf(request));
    CHECK(csv.startsWith("\xEF\xBB\xBF"));
    CHECK(csv.contains("\"'+cantine; \"\"midi\"\"\";\"T1\";"));
    const QList<QByteArray> lines = csv.split('\n');
    for (const QByteArray &line : lines)
        CHECK((line.isEmpty() || line.startsWith('"') || line.startsWith("\xEF\xBB\xBF\"")));
    CHECK(csv.contains("\r\n"));
}

TEST_CASE("The page runs in the background, shows its figures, and comes back to the schedules with Esc")
{
    HistoryDesk desk;
    desk.workplace.schedules = ScheduleShelf::practice();
    SchedulesArea area(desk.workplace);
    area.resize(1'280, 720);
    area.show();
    area.openSimulation();
    auto *page = area.findChild<SimulationPage *>();
    REQUIRE(page);
    CHECK(area.currentWidget() == page);
    page->findChildren<QRadioButton *>()[1]->setChecked(true);
    page->run();
    CHECK(page->isRunning());
    REQUIRE(QTest::qWaitFor([&] { return !page->isRunning(); }, 20'000));
    REQUIRE(page->outcome());
    CHECK(page->findChildren<GridView *>().size() == page->outcome()->services.size());
    CHECK(shows(*page, u"1\u202F000 made-up families"_s));
    page->leave();
    CHECK(area.currentWidget() != page);
}

TEST_CASE("What runs is stopped by Esc, and nothing is shown of it")
{
    HistoryDesk desk;
    desk.workplace.schedules = ScheduleShelf::practice();
    SimulationPage page(desk.workplace, nullptr);
    page.resize(1'280, 720);
    page.setSchedules(practiceSchedules(), u"morvallon-2026"_s);
    page.findChildren<QRadioButton *>()[1]->setChecked(true);
    field(page, u"Families"_s)->setText(u"200000"_s);
    page.run();
    page.leave();
    CHECK_FALSE(page.isRunning());
    CHECK_FALSE(page.outcome());
    CHECK(shows(page, u"Stopped"_s));
}

TEST_CASE("The cases of the office are simulated as they are, an office without cases too")
{
    HistoryDesk desk;
    for (int i = 0; i < 6; ++i)
        desk.decide(u"ESSAI"_s, u"Prénom%1"_s.arg(QChar(u'A' + static_cast<char16_t>(i))), 900);
    SimulationRequest request = canteen({});
    request.madeUp.reset();
    const auto outcome = runSimulation(request, desk.workplace.caseload);
    REQUIRE(outcome);
    REQUIRE(*outcome);
    CHECK((*outcome)->families == 6);
    CHECK(describePopulation(**outcome).startsWith(u"6 case"_s));
}
