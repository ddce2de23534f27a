#pragma once
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QStringView>

namespace theme {

/// Which colours the user wants: the setting "system", "light" or "dark".
enum class Choice { System, Light, Dark };
Choice choiceOf(QStringView setting);

/// Gives the application our style and the colours of `choice`; may be called again at any time, every open window
/// follows. The system's high-contrast mode wins over every choice. Call it again on QEvent::ThemeChange.
void apply(Choice choice);

} // namespace theme
