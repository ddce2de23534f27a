#pragma once
#include <QPalette>

namespace theme {

/// What the system asks for.
enum class Scheme { Light, Dark, HighContrast };

/// What a desktop says beside its palette. Empty where it says nothing.
struct DesktopHints {
    QString gtkTheme; ///< "Adwaita:dark", "Yaru-dark", "HighContrast"
    bool prefersDark = false;
    bool highContrast = false;
};

/// Of this machine now: environment and settings file of GTK, or the registry of Windows. A few microseconds.
DesktopHints desktopHints();

/// `system` is the palette that the platform gives an application without one of its own.
Scheme schemeOf(const QPalette &system, const DesktopHints &hints);

} // namespace theme
