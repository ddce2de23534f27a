#include "ui/theme/scheme.h"

#include "ui/theme/tokens.h"

#include <QSettings>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace theme {

#ifdef Q_OS_WIN
DesktopHints desktopHints()
{
    HIGHCONTRASTW state{};
    state.cbSize = sizeof(state);
    const bool known = SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(state), &state, 0) != 0;
    const QSettings personal(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
                             QSettings::NativeFormat);
    return {.gtkTheme = {},
            .prefersDark = personal.value(u"AppsUseLightTheme"_s, 1).toInt() == 0,
            .highContrast = known && (state.dwFlags & HCF_HIGHCONTRASTON) != 0};
}
#else
/// GTK's file is the one place that GNOME, Cinnamon, MATE and Xfce all keep up to date; KDE gives Qt its palette.
DesktopHints desktopHints()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QSettings gtk(folder + u"/gtk-3.0/settings.ini"_s, QSettings::IniFormat);
    const QString set = gtk.value(u"Settings/gtk-theme-name"_s).toString();
    return {.gtkTheme = qEnvironmentVariable("GTK_THEME", set),
            .prefersDark = gtk.value(u"Settings/gtk-application-prefer-dark-theme"_s).toBool(),
            .highContrast = false};
}
#endif

/// Pure black or white with nothing but full contrast on it: only a high-contrast palette is like that.
static bool isHighContrast(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const bool pure = ground == QColor(Qt::black) || ground == QColor(Qt::white);
    return pure && contrast(ground, palette.color(QPalette::WindowText)) > 20;
}

static bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

Scheme schemeOf(const QPalette &system, const DesktopHints &hints)
{
    if (hints.highContrast || hints.gtkTheme.startsWith(u"HighContrast") || isHighContrast(system))
        return Scheme::HighContrast;
    const bool namedDark = hints.gtkTheme.endsWith(u"dark", Qt::CaseInsensitive);
    return isDark(system) || hints.prefersDark || namedDark ? Scheme::Dark : Scheme::Light;
}

} // namespace theme
