#pragma once
#include "core/domain/familyanswer.h"
#include "tests/support/stateserver.h"

#include <QJsonObject>

/// One line of a file of cases: a question, the service's answer, and what the program must make of it.
struct CaseLine {
    QString name;
    QJsonObject params; ///< As the State names them.
    QJsonObject body;
    QJsonObject expect; ///< Our own cases only.
    StateCase served;
    bool isReachable = true;
};

/// The cases of the two routes that we ask. The key of a line without `match_key` is worked out from its parameters.
QList<CaseLine> readCases(const QString &file);

LookupKind kindOf(const CaseLine &line);
/// What an agent would type to ask exactly this; nothing when the program refuses to ask it.
std::optional<LookupRequest> questionOf(const CaseLine &line, QDate today);
QString iso(const QJsonObject &params); ///< The known beginning of the birth date asked for: "1982-12", or "".
