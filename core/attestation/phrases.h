#pragma once
#include <QStringList>

namespace attestation {

/// The parts that are not empty, with `separator` between them.
inline QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace attestation
