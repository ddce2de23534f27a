#pragma once
#include <QString>

#include <functional>

class QWidget;

/// Asks for an existing file without holding the window; `chosen` is called once, and not at all when given up.
/// `filter` as « Pictures (*.png) », empty for any file.
void chooseFile(QWidget *parent, const QString &title, const QString &start, const QString &filter,
                std::function<void(const QString &)> chosen);

/// The same for a folder.
void chooseFolder(QWidget *parent, const QString &title, const QString &start,
                  std::function<void(const QString &)> chosen);

/// The same for a file that is to be written; whoever writes refuses to write over another.
void chooseNewFile(QWidget *parent, const QString &title, const QString &name, std::function<void(const QString &)> chosen);
