#include "core/serial/serialscanner.h"

namespace serial {

QList<Port> ports()
{
    return {};
}

Scanner::Scanner(const QString &, QObject *parent) : QObject(parent)
{
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT stateChanged(State::Absent); }, Qt::QueuedConnection);
}

Scanner::~Scanner() = default;

} // namespace serial
