#include "ui/words/findingwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString describeWhere(const QString &where)
{
    static const QRegularExpression shape(u"^line (\\d+)(?:, column (\\d+))?"_s);
    const QRegularExpressionMatch match = shape.match(where);
    if (!match.hasMatch())
        return where;
    const QString line = match.captured(1);
    const QString column = match.captured(2);
    const QString place = column.isEmpty()
        ? QCoreApplication::translate("Schedule", "line %1").arg(line)
        : QCoreApplication::translate("Schedule", "line %1, column %2").arg(line, column);
    return place + where.mid(match.capturedEnd());
}
