#pragma once
#include "core/casework/caseimport.h"

#include <QJsonObject>

namespace cli {

/// {"rows", "families", "children", "quotients", "quotient_sum", "quotient_mean": "622.50", "services": {…}, "refused":
/// {"value:birth_date": 3}, "refused_rows"}
QJsonObject toJson(const ImportTotals &totals);

/// {"file": {"encoding", "separator", "columns", "left_out"}, "totals", "known", "to_write", "troubles": [{"line", "column",
/// "reason", "message"}]}: the first 200 troubles, never a value.
QJsonObject toJson(const ImportPlan &plan);

/// The figures that are not as expected, as « families: 120, 118 attendus » in the language of the answer. Only what
/// `expected` names is compared; a name that is no figure differs.
QStringList differences(const QJsonObject &totals, const QJsonObject &expected);

} // namespace cli
