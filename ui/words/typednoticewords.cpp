#include "ui/words/typednoticewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// Whose sentences these are, for the translators.
class TypedNoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(TypedNoticeWords)
};

} // namespace

static QString yearSentence(Problem problem)
{
    if (problem == Problem::NotYetPossible)
        return TypedNoticeWords::tr("This year is not over: type the year of the income, one before that of the notice.");
    return TypedNoticeWords::tr("Type the year of the income in four digits, as 2025: it is one before that of the notice.");
}

static QString secondLookSentence(Problem problem)
{
    if (problem == Problem::NotYetPossible)
        return TypedNoticeWords::tr("The second look cannot be later than today.");
    return TypedNoticeWords::tr("Type the day of the second look, as 23/11/2026, or leave it empty.");
}

QString describe(NoticeField field, Problem problem)
{
    switch (field) {
    case NoticeField::FiscalNumber:
        return TypedNoticeWords::tr("Type the fiscal number of the first declarant: 13 digits, on top of the notice.");
    case NoticeField::Reference:
        return TypedNoticeWords::tr("Type the reference of the notice: 13 digits or letters, under the fiscal number.");
    case NoticeField::ReferenceTaxIncome:
        return TypedNoticeWords::tr("Type the reference tax income as a whole number of euros: 0 is one.");
    case NoticeField::Parts:
        return TypedNoticeWords::tr("Type the number of parts as on the notice: 2,5.");
    case NoticeField::IncomeYear:
        return yearSentence(problem);
    case NoticeField::Declarant:
        return TypedNoticeWords::tr("Type the name of the declarant with its letters, or leave it empty.");
    case NoticeField::SecondLook:
        return secondLookSentence(problem);
    }
    return {};
}

QString describe(NoticeWarning warning)
{
    switch (warning) {
    case NoticeWarning::KeyDoesNotHold:
        return TypedNoticeWords::tr("The fiscal number looks unusual: compare it with the paper.");
    case NoticeWarning::UnusualLength:
        return TypedNoticeWords::tr("The reference has 14 characters, where nearly all have 13: compare it with the paper.");
    case NoticeWarning::ReferenceOfAnotherYear:
        return TypedNoticeWords::tr("The reference is that of a notice of another year: compare both with the paper.");
    case NoticeWarning::PartsNotQuarters:
        return TypedNoticeWords::tr("Parts go by quarters: compare their number with the paper.");
    case NoticeWarning::ManyParts:
        return TypedNoticeWords::tr("That is many parts: compare their number with the paper.");
    case NoticeWarning::YearTooRecent:
        return TypedNoticeWords::tr("No notice of that year should exist yet: compare with the paper.");
    case NoticeWarning::YearTooOld:
        return TypedNoticeWords::tr("A newer notice should exist: ask the family for it.");
    case NoticeWarning::NoSecondLook:
        return TypedNoticeWords::tr("Nobody took a second look at these figures yet.");
    }
    return {};
}
