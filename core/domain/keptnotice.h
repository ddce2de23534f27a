#pragma once
#include "core/domain/couplenotice.h"
#include "core/domain/household.h"

/// What a case keeps of a notice: the figures that a price may rest on, and by what the notice is known again. The
/// address and what is paid or withheld were needed for no price, and are not kept (RGPD, article 5.1.c).
TaxNotice toKept(TaxNotice notice);

/// The reference tax income by month and by part, €/month, exact: RFR / 12 / parts. None where the notice lacks one of
/// them, and for a notice without parts.
std::optional<Exact> taxQuotient(const TaxNotice &notice);

/// Whether somebody declared on both notices: the same fiscal number where both give one, or the same words in the name,
/// in any order. One that names nobody can be anybody's, and is not.
bool haveCommonDeclarant(const TaxNotice &a, const TaxNotice &b);

/// The notices with one more: it takes the place of those that one of its declarants signed, and stands beside that of
/// the other of a couple who file apart. A third takes the place of the second: a household has two at most.
QList<Fact<TaxNotice>> withNotice(QList<Fact<TaxNotice>> notices, const Fact<TaxNotice> &added);

/// The household before the tax office: its one notice, or its two as one. Fault::NotFound without a notice;
/// Fault::Conflict as mergedNotices(), and with Problem::Missing where two adults live together and the only notice was
/// signed for one of them: half of an income must never pass for the whole. Nor may somebody else's be added: with
/// Problem::OutOfRange where there are two notices and the fund knows one adult alone. A typed notice names one declarant at most,
/// and is taken for what it says.
Result<CoupleNotice> noticesTogether(const Household &household);
