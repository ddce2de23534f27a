#pragma once
#include "core/domain/retention.h"

/// A case on a slip. Its number alone says which: the slip leaves the town hall.
struct SlipCase {
    CaseNumber number;
    RetentionCategory category = RetentionCategory::Undecided; ///< The one that decided how long it was kept.
    QDate first; ///< The day it was opened.
    QDate lastUse; ///< As RetentionDue.
    friend bool operator==(const SlipCase &, const SlipCase &) = default;
};

/// What a purge proposes to destroy (« bordereau d’élimination »): public archives are destroyed with the visa of the
/// departmental archives only (code du patrimoine, articles L212-2, L214-3 and R212-14).
struct EliminationSlip {
    QUuid id;
    QDateTime at; ///< UTC; its cases are in quarantine since.
    QString agent;
    QDate dueBy; ///< The time of every case had run out on that day.
    RetentionPolicy policy; ///< That of the day.
    QList<SlipCase> cases; ///< By number.
    QList<YearMonth> months; ///< Whose consultations are to be forgotten.
    friend bool operator==(const EliminationSlip &, const EliminationSlip &) = default;
};

/// How long somebody can take a case back.
inline constexpr int quarantineDays = 30;
/// The first day on which the slip may be carried out.
QDate purgeableOn(const EliminationSlip &slip);

/// The cases of one category that were last used in one year.
struct SlipLine {
    RetentionCategory category;
    int year;
    qsizetype cases = 0;
    QDate first;
    QDate last;
    friend bool operator==(const SlipLine &, const SlipLine &) = default;
};
/// By category, then by year.
QList<SlipLine> linesOf(const EliminationSlip &slip);
