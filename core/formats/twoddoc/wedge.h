#pragma once
#include <QByteArrayView>
#include <QStringList>

namespace twoddoc {

/// What a scanner that types like a keyboard may have meant: the texts that one reading stands for, most likely first,
/// none twice. Undone here: the symbology prefix (« ]d1 »), the end of line, names for separators (« <GS> », « {GS} »,
/// « ^] », « \x1D », « ␝ »), no-break spaces, a reading all in lower case, and a scanner set to an American keyboard on
/// a French one. The bytes of a reading that is no UTF-8 text stand for themselves only.
QList<QByteArray> wedgeTexts(QByteArrayView reading);

} // namespace twoddoc
