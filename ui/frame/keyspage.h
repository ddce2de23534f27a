#pragma once
#include "ui/keyhelp.h"

#include <QScrollArea>

/// One group of the page of keys.
struct KeyGroup {
    QString title;
    QList<KeyHelp> keys;
};

/// F1: every key of the program on one page, in groups.
class KeysPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit KeysPage(QWidget *parent);

    /// Replaces what is shown; a group without keys is left out.
    void show(const QList<KeyGroup> &groups);
    using QScrollArea::show;
};
