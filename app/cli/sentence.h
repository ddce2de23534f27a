#pragma once
#include <QCoreApplication>

namespace cli {

/// The sentence of an English source marked with QT_TRANSLATE_NOOP("Cli", …).
inline QString sentence(const char *source)
{
    return QCoreApplication::translate("Cli", source);
}

} // namespace cli
