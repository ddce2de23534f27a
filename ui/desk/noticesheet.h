#pragma once
#include "core/domain/identity.h"
#include "core/domain/noticereading.h"
#include "core/domain/provenance.h"

/// What stands beside a reading at the desk.
struct NoticeSetting {
    std::optional<CivilIdentity> applicant; ///< None while the form is not filled.
    QDate today;
    bool practice = false;
    bool isPicture = false; ///< It comes from a picture, which may show no code at all.
    QString trustAge; ///< How old what codes are checked against is, in a sentence; may be empty.
};

/// A reading in words for the agent.
struct NoticeSheet {
    QString verdict; ///< One sentence.
    bool isGood = false; ///< The verdict leaves nothing to settle.
    QString title; ///< « Avis d'impôt 2026 »; empty when there is nothing to show.
    QString figures; ///< « RFR 28 350 €, 3 parts, revenus de 2025 »
    QStringList lines; ///< Declarants, reference.
    QString quotient; ///< Empty where a figure is missing.
    QString why;
    QStringList warnings; ///< What the agent is to look at before keeping it.
    QStringList details; ///< The three facts, and what they do not prove.
    bool isOfSomebodyElse = false;
    /// What it is kept as; none for a reading that proved nothing: it can only be typed from the paper.
    std::optional<Source> source;
};
NoticeSheet sheetOf(const NoticeReading &reading, const NoticeSetting &setting);

/// What a notice that may be kept says: figures, declarants, the quotient that it gives, what to look at.
void addNotice(NoticeSheet &sheet, const TaxNotice &notice, const NoticeSetting &setting);
