#include "ui/words/periodwords.h"

#include "core/base/frenchtext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/// Whose sentences these are, for the translators.
class PeriodWords
{
    Q_DECLARE_TR_FUNCTIONS(PeriodWords)
};

} // namespace

static QString earlySentence(const YearMonth &month)
{
    return PeriodWords::tr("The figures of %1 are there after the first weekend of the month (after the %2): until "
                           "then the CAF may know "
                           "nobody, or give the value of the month before.")
        .arg(monthText(month), QString::number(firstWeekendEnd(month).day()));
}

static QString revisionSentence()
{
    return PeriodWords::tr("In January the quotients are worked out anew from other resources: this one may still "
                           "change. For the renewal of a "
                           "whole year, February is surer.");
}

static QString formerSentence()
{
    return PeriodWords::tr(
        "This month is before the revision of January: its quotient is worked out from the former resources.");
}

static QString todaysFamily()
{
    return PeriodWords::tr("The family, the address and the allocataires are today’s, whatever the month.");
}

QString describe(PeriodNote note, const YearMonth &asked, const QDateTime &now)
{
    switch (note) {
    case PeriodNote::Maintenance:
        return PeriodWords::tr("The CAF/MSA is under maintenance until %1 (Sunday evening, Paris time): ask then, or "
                               "go on with a paper.")
            .arg(maintenanceEnd(now).value_or(now).time().toString(u"H\u00a0'h'\u00a0mm"_s));
    case PeriodNote::EarlyMonth:
        return earlySentence(asked);
    case PeriodNote::PastMonth:
        return PeriodWords::tr("The month asked for is %1. Only the CAF keeps past months: the MSA gives today’s "
                               "value. The family is today’s in any case.")
            .arg(monthText(asked));
    case PeriodNote::YearlyRevision:
        return revisionSentence();
    case PeriodNote::FormerResources:
        return formerSentence();
    default:
        return {};
    }
}

QString describe(PeriodNote note, const QuotientFamilial &quotient, const std::optional<YearMonth> &asked,
                 const QDateTime &now)
{
    const YearMonth wanted = asked.value_or(presentMonth(now));
    switch (note) {
    case PeriodNote::OtherMonth:
        return PeriodWords::tr("The month asked for was %1, the one received is %2: look whether it will do.")
            .arg(monthText(wanted), monthText(quotient.period.value_or(wanted)));
    case PeriodNote::MonthUnknown:
        return PeriodWords::tr("The fund does not say for which month this quotient is.");
    case PeriodNote::MsaValueOfToday:
        return PeriodWords::tr("The MSA keeps no past month: this is today’s value, not that of %1.")
            .arg(monthText(wanted));
    case PeriodNote::ComputedOtherMonth:
        return PeriodWords::tr("The CAF worked it out for %1: the figures of %2 may not be there yet.")
            .arg(monthText(quotient.computed.value_or(wanted)), monthText(quotient.period.value_or(wanted)));
    case PeriodNote::CompositionOfToday:
        return todaysFamily();
    default:
        return describe(note, wanted, now);
    }
}

QString sentencesBefore(const YearMonth &asked, const QDateTime &now)
{
    QStringList sentences;
    for (const PeriodNote note : notesBefore(asked, now))
        sentences << describe(note, asked, now);
    return sentences.join(u' ');
}

static QString fundOf(const QuotientFamilial &quotient)
{
    if (quotient.provider == u"CNAF")
        return PeriodWords::tr("the CAF");
    return quotient.provider == u"MSA" ? PeriodWords::tr("the MSA") : PeriodWords::tr("the fund");
}

/// For the MSA the service says the day of the question, which is what it goes by.
static QString monthSentence(const QuotientFamilial &quotient)
{
    if (!quotient.period)
        return PeriodWords::tr("Family quotient given by %1.").arg(fundOf(quotient));
    const QString month = monthText(*quotient.period);
    if (!quotient.value)
        return PeriodWords::tr("Family quotient of %1: none worked out by %2.").arg(month, fundOf(quotient));
    return quotient.computed ? PeriodWords::tr("Family quotient of %1, worked out by %2 in %3.")
                                   .arg(month, fundOf(quotient), monthText(*quotient.computed))
                             : PeriodWords::tr("Family quotient of %1, worked out by %2.").arg(month, fundOf(quotient));
}

QString sentencesOn(const QuotientFamilial &quotient, const std::optional<YearMonth> &asked, const QDateTime &now)
{
    QStringList sentences{monthSentence(quotient)};
    for (const PeriodNote note : notesOn(quotient, asked, now))
        sentences << describe(note, quotient, asked, now);
    return sentences.join(u' ');
}
