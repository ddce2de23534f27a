#pragma once
#include <QByteArray>
#include <QList>

namespace twoddoc {

/// The fields that tax notices are made of, and the complementary ones (01 to 0D) that any document may have.
QList<QByteArray> taxFields();

/// Whether a value can be one of a tax field; an empty one can, where the identifier's rule lets it. Identifiers
/// outside taxFields() take anything.
bool canBeValue(const QByteArray &id, QByteArrayView value);

} // namespace twoddoc
