#pragma once
#include <QCoreApplication>

#include <memory>

/// The kind of application that a folder's tests need. A QCoreApplication unless the folder's own sources define
/// this function (the archive's member is linked only when nobody else does).
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);
