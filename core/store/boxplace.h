#pragma once
#include <QByteArray>
#include <QUuid>

/// What a box of the log holds. The numbers are part of the file's format (docs/log-format.md).
enum class BoxKind : quint8 {
    Overview = 1,
    Revision = 2,
    Mark = 3,
    Consultation = 4,
    Account = 5,
    Act = 6,
    Secret = 7,
    Head = 8,
    ContentKey = 9,
    OldKey = 10,
};

/// Where a box stands. It is bound to its place: moved elsewhere, it does not open.
struct BoxPlace {
    QUuid store;
    QUuid owner; ///< The case, the account; the store itself for what is of the whole.
    quint64 version = 0; ///< 1, 2 … among the records of that kind and owner; what each kind says otherwise.
    BoxKind kind;
    QByteArray key; ///< 16 bytes: which key seals it, see contentKeyName() and dataKeyName().
};

QByteArray contentKeyName(const QUuid &contentKey);
QByteArray dataKeyName(quint32 dataKey);

/// What a box is sealed with beside its content: "PFBX1" | store (16) | owner (16) | version (8, little endian) | kind (1)
/// | key (16).
QByteArray bindingOf(const BoxPlace &place);
