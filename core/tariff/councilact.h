#pragma once
#include <QDate>
#include <QString>

#include <optional>

/// The act of the council as an attestation quotes it: « délibération n° 2026-041 du 18 juin 2026 ».
struct CouncilAct {
    QString kind = QStringLiteral("délibération"); ///< « délibération », « décision du maire » …
    QString number; ///< « 2026-041 »
    QDate date; ///< The day of the vote.
    QString rest = {}; ///< What stands after the date: « , rendue exécutoire le … »; mostly empty.
};

/// None where the text has no number or no date that exists. The date is written « 18 juin 2026 » or « 18/06/2026 ».
std::optional<CouncilAct> parseAct(const QString &text);
QString toText(const CouncilAct &act);
/// A date as a person types it: « 18/06/2026 », « 18062026 », « 18 juin 2026 », « 2026-06-18 »; not valid otherwise.
QDate typedDate(const QString &typed);
