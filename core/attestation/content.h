#pragma once
#include "core/domain/casefile.h"

namespace attestation {

/// The town hall, as its papers show it.
struct TownHall {
    QString name; ///< « Ville de Morvallon »
    QString service; ///< « Service Familles et Éducation »
    QString address; ///< One line.
    QByteArray logo; ///< PNG bytes; empty for a monogram made of the name.
    QString accent; ///< "#1F4E79"
    QString signatoryTitle; ///< « Pour le maire et par délégation,\nla responsable du service Familles »
    QString signatoryName;
    QString contact; ///< Where to ask about the computation; may be empty.
};

struct Line {
    QString service;
    QString tier;
    QString tariff; ///< « 3,30 € par repas »
    QString validity; ///< « du 23/11/2026 au 31/08/2027 »; empty when the introduction says it for all lines.
};

struct Explanation {
    QString service;
    QString result; ///< « T4 : 3,30 € par repas »
    QString basis; ///< « Barème 2026-2027, délibération n° … »
    QStringList steps; ///< French sentences, in order.
};

/// Everything on the paper, as French text, before any drawing.
struct Content {
    TownHall townHall;
    QString reference; ///< « Dossier PF-2026-000123 »
    QDate on; ///< The day the paper is made.
    QString madeOn; ///< « Fait le 23 novembre 2026 »
    QString agent;
    QString title;
    QString introduction;
    QString applicant; ///< « Madame Sophie DUPONT, née le 3 septembre 1982 »
    QString address;
    QStringList children; ///< « Laura, née le 15 novembre 2013 », « Maxime, né en 2015 (garde alternée) »
    QList<Line> lines;
    QString quotient; ///< Empty unless the schedule allows it on page one.
    QString mention; ///< CRPA L311-3-1 and R311-3-1-1.
    QString remedies;
    QString footer; ///< What the page does not say of the family; empty when that would not be true.
    QList<Explanation> explanations; ///< Page two; empty when not asked for. The rest of page two stands with it.
    QString method; ///< Page two: how far and in what way the computation made the decision.
    QStringList dataUsed; ///< Page two: each fact with its source and date.
    QString questions; ///< Page two: whom to ask, how to have a fact corrected.
    QString logMark = {}; ///< The case log's chain as it stood: whoever has the paper can prove later that nothing was taken away since.
    bool practice = false; ///< A diagonal « FORMATION — sans valeur » on each page.
};

/// `on` is the day the paper is made. `explain` adds the second page. Source of the mention and of what the second page
/// holds: CRPA L311-3-1, R311-3-1-1 and R311-3-1-2.
Content content(
    const Revision &revision, const TownHall &townHall, QDate on, bool explain, bool practice, bool showQuotient);

} // namespace attestation
