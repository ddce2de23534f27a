#pragma once
#include <QByteArray>
#include <QList>

namespace twoddoc {

/// What the value of a tax field looks like, as far as the specification says.
enum class TaxValue { Amount, SignedAmount, Parts, Reference, Year, Name, Number, Date, Postcode, Country, Text };

/// The fields that tax notices are made of, and the complementary ones (01 to 0D) that any document may have.
QList<QByteArray> taxFields();

/// Whether a value can be one of a tax field; an empty one can, where the identifier's rule lets it. Identifiers outside
/// taxFields() take anything.
bool canBeValue(QByteArrayView id, QByteArrayView value);

} // namespace twoddoc
