#include "ui/schedules/pricecard.h"

#include "core/base/frenchtext.h"
#include "core/tariff/factsasked.h"
#include "core/tariff/wording.h"
#include "ui/schedules/grid.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PricePicture)
};

QString priceOf(const CurvePiece &piece, const QString &unit)
{
    if (piece.points.isEmpty())
        return describeHole(piece.outcome);
    const QString first = priceText(piece.points.first().price, unit);
    if (piece.isLevel())
        return first;
    return Words::tr("from %1 to %2").arg(first, priceText(piece.points.last().price, unit));
}

/// The end of the picture is no bound of the act, nor is 0.
Range boundsOf(const CurvePiece &piece, const Exact &end)
{
    Range range = piece.quotient;
    if (range.to && range.to->value == end)
        range.to = std::nullopt;
    if (range.from && range.from->value.isZero() && range.to)
        range.from = std::nullopt;
    return range;
}

QString numberOf(const FactAsked &fact, const Situation &facts)
{
    if (fact.key == u"quotient" && facts.quotient)
        return Words::tr("QF %1").arg(shortAmountText(*facts.quotient));
    if (fact.key == u"children" && facts.children)
        return childrenText(*facts.children);
    if (fact.key == u"resident" && facts.resident)
        return *facts.resident ? Words::tr("lives in the commune") : Words::tr("lives outside the commune");
    if (const auto number = facts.numbers.constFind(fact.key); number != facts.numbers.constEnd())
        return Words::tr("%1: %2", "fact, figure").arg(fact.name, numberText(*number));
    if (const auto flag = facts.flags.constFind(fact.key); flag != facts.flags.constEnd())
        return Words::tr("%1: %2", "fact, figure").arg(fact.name, *flag ? Words::tr("yes") : Words::tr("no"));
    return {};
}

QString wordsOf(const FactAsked &fact, const Situation &facts)
{
    QStringList words;
    if (fact.key == u"on" && facts.on.isValid())
        words << dateText(facts.on);
    else if (fact.key == u"family") {
        for (const ChildFacts &child : facts.family)
            words << (child.age ? QString::number(*child.age) : u"?"_s);
    } else {
        words = fact.key == u"statuses" ? facts.statuses : fact.key == u"documents" ? facts.documents : QStringList();
        if (facts.words.contains(fact.key))
            words << facts.words.value(fact.key);
    }
    return words.isEmpty() ? QString() : Words::tr("%1: %2", "fact, figure").arg(fact.name, words.join(u", "_s));
}

} // namespace

QString describeFacts(const Service &service, const Situation &facts)
{
    QStringList known;
    for (const FactAsked &fact : factsAsked(service)) {
        const QString number = numberOf(fact, facts);
        const QString said = number.isEmpty() ? wordsOf(fact, facts) : number;
        if (!said.isEmpty())
            known << said;
    }
    return known.join(u", "_s);
}

Grid tableOf(const PricePictureContent &content)
{
    const bool areTwo = content.curves.size() > 1;
    Grid grid{.columns = {Words::tr("Family quotient"), Words::tr("Price"), Words::tr("Tier")}, .rows = {}, .note = {}};
    if (areTwo)
        grid.columns.prepend(Words::tr("Schedule"));
    for (const PricedCurve &curve : content.curves) {
        for (const CurvePiece &piece : curve.curve.pieces) {
            QStringList row{rangeText(boundsOf(piece, curve.curve.end)), priceOf(piece, curve.service.unit),
                            piece.tier};
            if (areTwo)
                row.prepend(curve.name);
            grid.rows << row;
        }
    }
    return grid;
}
