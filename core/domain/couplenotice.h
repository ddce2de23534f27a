#pragma once
#include "core/domain/taxnotice.h"

/// The two notices of a couple who file apart, as one: what a schedule needs of the household. A figure that one of the
/// notices lacks is absent here too, never the other's alone.
struct CoupleNotice {
    NoticeKind kind = NoticeKind::IncomeTax; ///< A declared situation as soon as one of them is.
    std::optional<qint64> referenceTaxIncome; ///< Sum, in euros.
    std::optional<Exact> parts; ///< Sum.
    int incomeYear = 0;
    QList<NoticeReference> references;
    QList<Declarant> declarants;
    friend bool operator==(const CoupleNotice &, const CoupleNotice &) = default;
};

/// Refuses, with Fault::Conflict: two copies of one notice (same reference or same fiscal number); incomes of different
/// years, or of an unknown one (NotValidThen); a notice that is the two spouses' own (TooMany).
Result<CoupleNotice> mergedNotices(const TaxNotice &one, const TaxNotice &other);
