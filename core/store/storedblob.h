#pragma once
#include "core/base/result.h"

#include <QJsonObject>
#include <QUuid>

/// Where a blob stands. It is bound to its place: moved elsewhere, it cannot be read.
struct BlobPlace {
    enum class Column : quint8 { Overview = 1, Details = 2, Journal = 3 };

    QUuid caseId;
    int version = 0;
    Column column = Column::Overview;
};

// The only way into and out of the blobs of the case log: sealing them is changing these two functions.
// Today: one byte 1, SHA-256 of (place, text), then the text, compact JSON in UTF-8. It finds damage, not forgery.

QByteArray toBlob(const QJsonObject &document, const BlobPlace &place);

/// Fault::Unreadable for a blob that is damaged or of another place, Fault::Refused for one of a newer version.
Result<QJsonObject> fromBlob(const QByteArray &blob, const BlobPlace &place);
