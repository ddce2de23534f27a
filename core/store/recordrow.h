#pragma once
#include "core/store/sealedlog.h"

/// A record as it stands in the file, with its box; the box is empty once a purge took it.
struct RecordRow {
    qint64 seq = 0;
    RecordPlace place;
    QByteArray box;
};

/// The statement that reads records where `condition` holds (of the record `r`), for recordIn().
QString recordRows(QStringView condition);
RecordRow recordIn(const QSqlQuery &row);
