#include "core/tariff/pricecurve.h"

#include "core/tariff/thresholds.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int samples = 64;
constexpr int mostSteps = 250; ///< Of one slope: beyond, no screen tells them apart.

struct Sample {
    qint64 cents = 0;
    Price price;
};

using Ask = std::function<Price(qint64 cents)>;

Exact euros(qint64 cents)
{
    return Exact::fraction(cents, 100);
}

bool isSameRule(const Price &a, const Price &b)
{
    return a.outcome == b.outcome && a.tier == b.tier;
}

bool isSame(const Price &a, const Price &b)
{
    return isSameRule(a, b) && (a.outcome != PriceOutcome::Priced || a.amount == b.amount);
}

/// Every cent at which the answer changes between two samples, by halving; the samples on both sides of each change are
/// added. False where there are too many.
bool addChanges(QList<Sample> &found, const Sample &low, const Sample &high, const Ask &ask)
{
    if (isSame(low.price, high.price))
        return true;
    if (high.cents - low.cents <= 1) {
        found << low << high;
        return found.size() <= 2 * mostSteps;
    }
    const qint64 middle = low.cents + (high.cents - low.cents) / 2;
    const Sample between{middle, ask(middle)};
    return addChanges(found, low, between, ask) && addChanges(found, between, high, ask);
}

/// Evenly from one cent to the other, both included.
QList<Sample> evenly(qint64 from, qint64 to, const Ask &ask)
{
    const qint64 parts = std::min<qint64>(samples, to - from);
    QList<Sample> taken{{from, ask(from)}};
    for (qint64 i = 1; i <= parts; ++i) {
        const qint64 cents = from + (to - from) / parts * i + (to - from) % parts * i / parts;
        taken << Sample{cents, ask(cents)};
    }
    return taken;
}

/// What tells the stretch between two thresholds: its ends, and each change inside it.
QList<Sample> follow(qint64 from, qint64 to, bool isConstant, const Ask &ask)
{
    const QList<Sample> taken = isConstant ? QList<Sample>{{from, ask(from)}, {to, ask(to)}} : evenly(from, to, ask);
    QList<Sample> changes{taken.first()};
    bool told = true;
    for (qsizetype i = 1; i < taken.size() && told; ++i)
        told = addChanges(changes, taken[i - 1], taken[i], ask);
    changes << taken.last();
    return told ? changes : taken;
}

/// The cents at which something may change: at a threshold, or just past it.
std::vector<qint64> startsOf(const Service &service, qint64 end)
{
    std::vector<qint64> starts{0};
    for (const Exact &threshold : thresholds(service)) {
        const Exact cents = threshold * Exact(100);
        if (!cents.isValid() || cents < Exact(0) || cents > Exact(end))
            continue;
        for (const qint64 start : {rounded(cents, RoundingMode::Up, Exact(1)).numerator(),
                                   rounded(cents, RoundingMode::Down, Exact(1)).numerator() + 1}) {
            if (start <= end)
                starts.push_back(start);
        }
    }
    std::ranges::sort(starts);
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    return starts;
}

/// Between the last cent of a piece and the first of the next: at the threshold that the act names, where there is one.
Bound startBound(qint64 cents, const QList<Exact> &named)
{
    for (const Exact &threshold : named) {
        if (threshold > euros(cents - 1) && threshold < euros(cents))
            return {threshold, false};
    }
    const bool isPast = named.contains(euros(cents - 1)) && !named.contains(euros(cents));
    return isPast ? Bound{euros(cents - 1), false} : Bound{euros(cents), true};
}

/// A piece, with the cents of its ends.
struct Run {
    qint64 from = 0;
    qint64 to = 0;
    CurvePiece piece;
};

void addPoint(CurvePiece &piece, const CurvePiece::Point &point)
{
    QList<CurvePiece::Point> &points = piece.points;
    const bool goesOn =
        points.size() >= 2 && points.last().price == point.price && points[points.size() - 2].price == point.price;
    if (goesOn)
        points.last() = point;
    else if (points.isEmpty() || points.last().quotient != point.quotient)
        points << point;
}

void add(Run &run, const Sample &sample)
{
    run.to = sample.cents;
    if (run.piece.outcome == PriceOutcome::Priced)
        addPoint(run.piece, {euros(sample.cents), sample.price.amount});
}

Run runOf(const Sample &first)
{
    Run run{first.cents, first.cents, {.outcome = first.price.outcome, .tier = first.price.tier}};
    add(run, first);
    return run;
}

/// The samples of one stretch, parted where the row changes, or the price where it should not move.
QList<Run> runsOf(const QList<Sample> &told, bool isConstant)
{
    QList<Run> runs;
    for (qsizetype i = 0; i < told.size(); ++i) {
        const bool goesOn = i > 0
            && (isConstant ? isSame(told[i - 1].price, told[i].price) : isSameRule(told[i - 1].price, told[i].price));
        if (goesOn)
            add(runs.last(), told[i]);
        else
            runs << runOf(told[i]);
    }
    return runs;
}

/// Two levels of one price are one piece; the single cent of a threshold belongs to the slope beside it.
bool isOnePiece(const Run &run, const Run &next, const Exact &roundingStep)
{
    if (run.piece.outcome != next.piece.outcome || run.piece.tier != next.piece.tier)
        return false;
    if (run.piece.points.isEmpty() || next.piece.points.isEmpty())
        return true;
    if (run.piece.isLevel() && next.piece.isLevel() && run.piece.points.last().price == next.piece.points.first().price)
        return true;
    const bool isCent = run.piece.points.size() == 1 || next.piece.points.size() == 1;
    return isCent && !(run.piece.isLevel() && next.piece.isLevel()) && meets(run.piece, next.piece, roundingStep);
}

void append(QList<Run> &runs, const Run &next, const Exact &roundingStep)
{
    if (runs.isEmpty() || !isOnePiece(runs.last(), next, roundingStep)) {
        runs << next;
        return;
    }
    for (const CurvePiece::Point &point : next.piece.points)
        addPoint(runs.last().piece, point);
    runs.last().to = next.to;
}

QList<CurvePiece> bounded(const QList<Run> &runs, const QList<Exact> &named, const Exact &end)
{
    QList<CurvePiece> pieces;
    for (const Run &run : runs) {
        const Bound from = startBound(run.from, named);
        if (!pieces.isEmpty())
            pieces.last().quotient.to = Bound{from.value, !from.inclusive};
        pieces << run.piece;
        pieces.last().quotient.from = from;
    }
    pieces.last().quotient.to = Bound{end, true};
    return pieces;
}

} // namespace

Exact curveEnd(const QList<Service> &services)
{
    Exact last(0);
    for (const Service &service : services) {
        for (const Exact &threshold : thresholds(service))
            last = threshold > last ? threshold : last;
    }
    if (last.isZero())
        return Exact(2'000);
    const Exact wanted = last * Exact::fraction(6, 5);
    const Exact step = wanted > Exact(20'000) ? Exact(5'000) : wanted > Exact(2'000) ? Exact(500) : Exact(100);
    return rounded(wanted, RoundingMode::Up, step);
}

Situation atQuotient(const Service &service, Situation others, const Exact &quotient)
{
    const QList<QuotientFormula> &formulas = service.quotient.formulas;
    if (formulas.size() == 1 && formulas.first().isGiven)
        others.quotient = quotient;
    others.numbers.insert(u"computed_quotient"_s, quotient);
    return others;
}

PriceCurve priceCurve(const Service &service, const Situation &others, const Exact &end)
{
    const bool isConstant = isConstantBetweenThresholds(service) && !service.quantity.endsWith(u"quotient"_s);
    const qint64 last = rounded(end * Exact(100), RoundingMode::Down, Exact(1)).numerator();
    const auto ask = [&](qint64 cents) {
        return price(service, atQuotient(service, others, euros(cents)), Explained::No);
    };
    const std::vector<qint64> starts = startsOf(service, last);
    QList<Run> runs;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const qint64 to = i + 1 < starts.size() ? starts[i + 1] - 1 : last;
        for (const Run &run : runsOf(follow(starts[i], to, isConstant, ask), isConstant))
            append(runs, run, service.rounding.step);
    }
    return {bounded(runs, thresholds(service), end), end};
}

bool meets(const CurvePiece &piece, const CurvePiece &next, const Exact &roundingStep)
{
    if (piece.points.isEmpty() || next.points.isEmpty())
        return false;
    const Exact jump = next.points.first().price - piece.points.last().price;
    const bool isLevel = piece.isLevel() && next.isLevel();
    return jump.isZero() || (!isLevel && jump <= roundingStep && jump >= Exact(0) - roundingStep);
}
