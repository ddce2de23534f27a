#pragma once
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "core/domain/casefile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

/// One object on one line of standard output, written out at once.
void print(const QJsonObject &object);
/// One line of standard error: progress and warnings. Never anything about a person.
void note(const QString &line);

/// The five keys of every "error": code and title may be null.
struct Failure {
    QString code;
    QString title;
    QString message; ///< What to do, in a sentence.
    bool retryable = false;
    std::optional<int> retryAfterSeconds;
};
QJsonObject toJson(const Failure &failure);
/// What was refused, as an "error" with its "fields".
QJsonObject toJson(const QList<Refusal> &refusals);

/// Prints {"outcome": "invalid_input", "error": …}.
Exit refuse(const QList<Refusal> &refusals);
/// Prints {"outcome": …, "error": …} for what core could not do.
Exit fail(const Error &error, const QString &message);

QJsonValue orNull(const QString &text); ///< Null for an empty text.
QJsonValue orNull(QDate date);
/// {"year": 1982, "month": 9, "day": null}
QJsonObject toJson(const PartialDate &date);
QJsonObject toJson(const Person &person);
QJsonObject toJson(const CivilIdentity &identity); ///< As an identity file.
QJsonObject toJson(const Address &address);
QJsonValue toJson(const QuotientFamilial &quotient); ///< Null when the fund gave none.
QJsonObject toJson(const Decision &decision);
QJsonObject toJson(const Revision &revision);
QJsonObject toJson(const CaseSummary &summary);

/// What `make` gives for each value, in order.
template <typename T, typename Make>
QJsonArray arrayOf(const QList<T> &values, Make make)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(make(value));
    return array;
}

} // namespace cli
