#include "tests/support/application.h"

#include <QGuiApplication>

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    return std::make_unique<QGuiApplication>(argc, argv);
}
