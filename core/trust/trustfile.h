#pragma once
#include "core/trust/trustdata.h"

namespace trust {

/// What became of one object of a file that was imported.
enum class Import {
    Added,
    AlreadyHere,
    Older, ///< Than what is here already: never put in its place.
    UnknownAuthority,
    NotAuthentic, ///< Not signed by the authority that it names, or not what it should be.
    Unreadable,
};

struct ImportedObject {
    enum Kind { Certificate, RevocationList, Other } kind = Other;
    Import result = Import::Unreadable;
    QByteArray authority; ///< Empty when it was not accepted, as is what follows.
    QByteArray id; ///< Of a certificate, with its first day.
    QDate from;
    QByteArray der; ///< The object itself, to be kept when it was added.
};

/// The objects of a file: certificates and revocation lists, in DER (one) or PEM (any number). A file of none gives one
/// object that is Unreadable.
QList<QByteArray> objectsIn(QByteArrayView file);

/// Checks an object under the key of the authority that it names and, when it is newer than what is there, adds it.
/// `data` is changed only when the result is Added.
ImportedObject importObject(QByteArrayView der, TrustData &data);

} // namespace trust
