#include "ui/simulation/simulationreport.h"

#include "core/attestation/officepaper.h"
#include "ui/simulation/simulationwords.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Simulation)
};

constexpr qreal pictureHeight = 200; ///< Points: two pictures and a table stand on a page.

void addService(attestation::OfficePaper &paper, const ServiceSimulation &simulation, const SimulationRequest &request)
{
    paper.addHeading(simulation.after.name);
    for (const QString &sentence : revenueSentences(simulation))
        paper.addWords(sentence);
    paper.addWords(winnersSentence(simulation));
    const Grid grid = tierGrid(simulation);
    paper.addTable({grid.columns, grid.rows, {0.19, 0.13, 0.13, 0.12, 0.12, 0.13, 0.18}});
    for (const QString &remark : remarks(simulation))
        paper.addHint(remark);
    paper.addPicture(
        Words::tr("%1: families by tier").arg(simulation.after.name), pictureHeight,
        [groups = populationBars(simulation.result), words = barWords(request)](QPainter &painter, const QRectF &area) {
            drawBars(painter, area, groups, words, Words::tr("hidden"), paperLook(10));
        });
    paper.addPicture(
        Words::tr("%1: price against the quotient, for one child of the commune").arg(simulation.after.name),
        pictureHeight, [content = bothCurves(simulation, request)](QPainter &painter, const QRectF &area) {
            drawPrices(painter, area, content, paperLook(10));
        });
}

} // namespace

QList<attestation::Marks> simulationPages(const SimulationOutcome &outcome, const attestation::Content &head)
{
    attestation::OfficePaper paper(head);
    paper.addWords(Words::tr("Population: %1").arg(describePopulation(outcome)));
    for (const ServiceSimulation &simulation : outcome.services)
        addService(paper, simulation, outcome.request);
    return paper.pages();
}

/// Spreadsheets run what begins like a formula.
static QString cell(QString text)
{
    static constexpr QStringView starts = u"=+-@\t";
    text.replace(QChar(u'\u00A0'), u' ').replace(QChar(u'\u202F'), u' ');
    if (!text.isEmpty() && starts.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

static QString figure(const std::optional<Exact> &sum, const ServiceSimulation &simulation)
{
    if (!addsUp(simulation.after))
        return cell(QString());
    return sum ? (*sum * simulation.perYear).toString(2).replace(u'.', u',') : cell(Words::tr("hidden"));
}

static QString count(const Shown &families)
{
    return families ? QString::number(*families) : cell(Words::tr("hidden"));
}

static QString count(const std::optional<Shown> &families)
{
    return families ? count(*families) : cell(QString());
}

static QStringList tierLines(const ServiceSimulation &simulation)
{
    QStringList lines;
    for (const TierRow &row : tierRows(simulation.result)) {
        const TierLine line = row.line.value_or(TierLine{
            .tier = row.name, .families = 0, .winners = 0, .unchanged = 0, .losers = 0, .difference = Exact()});
        lines << QStringList{cell(simulation.after.name),
                             cell(row.name),
                             count(row.before),
                             count(row.after),
                             count(line.winners),
                             count(line.unchanged),
                             count(line.losers),
                             cell(QString()),
                             cell(QString()),
                             figure(line.difference, simulation)}
                     .join(u';');
    }
    const Simulation &all = simulation.result;
    lines << QStringList{cell(simulation.after.name),
                         cell(Words::tr("All")),
                         count(all.before.priced),
                         count(all.after.priced),
                         count(all.winners),
                         count(all.unchanged),
                         count(all.losers),
                         figure(all.before.revenue, simulation),
                         figure(all.after.revenue, simulation),
                         figure(all.difference, simulation)}
                 .join(u';');
    for (const QString &remark : revenueSentences(simulation).mid(0, 1) + remarks(simulation))
        lines << cell(remark);
    return lines;
}

QByteArray simulationCsv(const SimulationOutcome &outcome)
{
    QStringList titles;
    for (const QString &title :
         {Words::tr("Service"), Words::tr("Tier"), Words::tr("Families before"), Words::tr("Families after"),
          Words::tr("Pay less"), Words::tr("Pay the same"), Words::tr("Pay more"), Words::tr("Comes in before (€)"),
          Words::tr("Comes in after (€)"), Words::tr("Difference (€)")})
        titles << cell(title);
    QStringList lines{cell(describeSchedules(outcome.request)), cell(describePopulation(outcome)), titles.join(u';')};
    for (const ServiceSimulation &simulation : outcome.services)
        lines += tierLines(simulation);
    return QByteArrayLiteral("\xEF\xBB\xBF") + (lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
}
