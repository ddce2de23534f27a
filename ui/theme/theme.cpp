#include "ui/theme/theme.h"

#include "ui/theme/scheme.h"
#include "ui/theme/style.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace theme {

Choice choiceOf(QStringView setting)
{
    if (setting == u"light")
        return Choice::Light;
    return setting == u"dark" ? Choice::Dark : Choice::System;
}

/// The platform's own palette shows only while the application has none.
static QPalette systemPalette()
{
    QApplication::setPalette(QPalette());
    return QGuiApplication::palette();
}

/// Where a desktop asks for high contrast by its name alone, the palette that Qt gives is not one.
static QPalette highContrast(const QPalette &system)
{
    if (contrast(system.color(QPalette::Window), system.color(QPalette::WindowText)) > 18.5)
        return system;
    QPalette palette(Qt::white, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::black);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, Qt::black);
    return palette;
}

static QPalette wanted(Choice choice)
{
    const QPalette system = systemPalette();
    const Scheme scheme = schemeOf(system, desktopHints());
    if (scheme == Scheme::HighContrast)
        return highContrast(system);
    const bool dark = choice == Choice::Dark || (choice == Choice::System && scheme == Scheme::Dark);
    return paletteOf(dark ? darkTokens() : lightTokens());
}

void apply(Choice choice)
{
    if (!qobject_cast<Style *>(QApplication::style())) {
        QApplication::setStyle(new Style);
        QApplication::setFont(baseFont());
    }
    QApplication::setPalette(wanted(choice));
    refreshRoles();
}

} // namespace theme
