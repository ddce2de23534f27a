#pragma once
#include "core/domain/taxnotice.h"

#include <QByteArray>

namespace twoddoc {

/// The name of a type of document ("28" → « Avis d'impôt sur les revenus (V2) »), as the specification calls it; empty
/// for a type that we do not know.
QString documentLabel(QByteArrayView type);

/// What kind of tax notice a type is; nothing for the other types, which are recognised and not understood.
std::optional<NoticeKind> noticeKind(QByteArrayView type);

} // namespace twoddoc
