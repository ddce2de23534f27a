#include "tests/support/application.h"

#include "ui/theme/theme.h"

#include <QApplication>

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    auto application = std::make_unique<QApplication>(argc, argv);
    theme::apply(theme::Choice::Light);
    return application;
}
