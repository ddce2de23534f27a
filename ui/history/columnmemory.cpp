#include "ui/history/columnmemory.h"

#include <QFile>
#include <QHeaderView>
#include <QSaveFile>

static constexpr qint64 longestState = 64 * 1024; // a few hundred bytes in truth

void restoreColumns(QHeaderView *header, const QString &file)
{
    QFile saved(file);
    if (saved.open(QIODevice::ReadOnly))
        header->restoreState(saved.read(longestState));
}

void rememberColumns(const QHeaderView *header, const QString &file)
{
    QSaveFile saved(file);
    if (saved.open(QIODevice::WriteOnly) && saved.write(header->saveState()) > 0)
        saved.commit();
}
