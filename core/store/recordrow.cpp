#include "core/store/recordrow.h"

using namespace Qt::StringLiterals;

QString recordRows(QStringView condition)
{
    return u"SELECT r.seq, r.id, r.kind, r.owner, r.version, r.content_key, b.box FROM record r"
           " LEFT JOIN record_box b ON b.seq = r.seq WHERE "_s
        + condition.toString();
}

RecordRow recordIn(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(),
            {QUuid::fromRfc4122(row.value(1).toByteArray()), static_cast<BoxKind>(row.value(2).toInt()),
             QUuid::fromRfc4122(row.value(3).toByteArray()), row.value(4).toULongLong(),
             QUuid::fromRfc4122(row.value(5).toByteArray())},
            row.value(6).toByteArray()};
}
