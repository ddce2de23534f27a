#include "ui/theme/roles.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QLabel>
#include <QStyle>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace theme {

QString roleOf(const QWidget *widget)
{
    return widget ? widget->property("role").toString() : QString();
}

QString keysOf(const QWidget *widget)
{
    return widget ? widget->property("keys").toString() : QString();
}

void setRole(QWidget *widget, const QString &role)
{
    if (roleOf(widget) == role)
        return;
    widget->setProperty("role", role);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

void refreshRoles()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (!roleOf(widget).isEmpty())
            widget->style()->polish(widget);
    }
}

} // namespace theme
