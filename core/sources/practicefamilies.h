#pragma once
#include "core/domain/familyanswer.h"

#include <QJsonArray>
#include <QJsonObject>

#include <chrono>
#include <optional>

namespace sources {

/// One answer of the practice service, as written down: either a family's data or errors.
struct PracticeAnswer {
    int status = 200;
    QByteArray retryAfter; ///< Header of a 429, or empty.
    std::optional<std::chrono::milliseconds> delay; ///< For one that answers slowly.
    QJsonObject data; ///< Of a 200: the quotient route's `data`, without the months.
    QJsonObject participation; ///< Of a 200: what the EAJE route adds, or empty.
    QJsonArray errors; ///< Of any other status.
};

/// A fictitious family and what the service says of it, in turns when there are several answers.
struct PracticeCase {
    QString id;
    QString title;
    IdentityFields identity; ///< As on the card.
    QList<PracticeAnswer> answers;
    /// The only form in which the fund knows the person, where that is not the card's.
    struct FiledAs {
        QString birthName;
        QStringList givenNames;
    };
    std::optional<FiledAs> filedAs = {};
};

/// The families embedded in the program, in the order of the file.
QList<PracticeCase> practiceCases();

} // namespace sources
