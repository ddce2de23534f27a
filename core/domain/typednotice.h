#pragma once
#include "core/domain/provenance.h"
#include "core/domain/taxnotice.h"

/// What an agent types from a notice on paper, before any check.
struct TypedNoticeFields {
    QString fiscalNumber;
    QString reference;
    QString referenceTaxIncome; ///< Whole euros; spaces and « € » are dropped.
    QString parts; ///< With a comma or a point.
    QString incomeYear;
    QString declarant; ///< May stay empty.
    QString secondLookOn; ///< The day on which a second look was taken at it (DD/MM/YYYY); empty when there was none.
};

enum class NoticeField { FiscalNumber, Reference, ReferenceTaxIncome, Parts, IncomeYear, Declarant, SecondLook };

struct NoticeFieldError {
    NoticeField field;
    Problem problem;
    friend bool operator==(const NoticeFieldError &, const NoticeFieldError &) = default;
};

/// What looks odd and may still be right: said beside the field, never in the way.
enum class NoticeWarning {
    KeyDoesNotHold, ///< Of the fiscal number. The rule is not the tax office's own.
    UnusualLength, ///< 14 characters in the reference, which has 13 on nearly all papers.
    ReferenceOfAnotherYear, ///< It begins with the year that follows the income's.
    PartsNotQuarters,
    ManyParts,
    YearTooRecent,
    YearTooOld,
    NoSecondLook, ///< A figure of one reader only.
};

struct NoticeFieldWarning {
    NoticeField field;
    NoticeWarning warning;
    friend bool operator==(const NoticeFieldWarning &, const NoticeFieldWarning &) = default;
};

/// A notice typed by hand. It goes into a case as « saisi »; the second look is kept with it.
struct TypedNotice {
    TaxNotice notice;
    Provenance provenance; ///< Source::Typed, on the day of the typing.
    std::optional<QDate> secondLookOn;
    friend bool operator==(const TypedNotice &, const TypedNotice &) = default;
};

/// The notice, or every field that stands in its way; what looks odd in both cases.
struct TypedNoticeReading {
    std::optional<TypedNotice> notice;
    QList<NoticeFieldError> errors;
    QList<NoticeFieldWarning> warnings;
};

/// All fields but the declarant and the second look are needed. Refused: an income year that is not over, a second look
/// later than `today` or before the notice can have been made, a number of parts under one or over thirty or with more
/// than two decimals.
TypedNoticeReading parseTypedNotice(const TypedNoticeFields &fields, QDate today);
