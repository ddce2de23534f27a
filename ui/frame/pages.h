#pragma once
#include "core/domain/casefile.h"

#include <QWidget>

#include <functional>

class MainWindow;

// What the window asks of its pages. It knows them by these functions only, so that it is tested without them; they know
// it by its slots (standardpages.cpp ties the two).

struct DeskDoor {
    QWidget *widget = nullptr;
    std::function<void()> newFamily;
    std::function<void(const CaseFile &, const QString &reason)> reopen;
    std::function<QByteArray()> draft = {}; ///< What was typed and not validated, to be sealed; empty when there is nothing.
    std::function<void()> refresh = {}; ///< Whether the case log can be worked on has changed.
    std::function<bool(const QByteArray &)> restore = {}; ///< The same, on the desk again; false while another family stands there.
};

struct HistoryDoor {
    QWidget *widget = nullptr;
    std::function<void(const CaseNumber &)> show;
    std::function<void(const QString &)> filter; ///< What is typed in the search box.
    std::function<void()> refresh; ///< The index has changed.
    std::function<void()> showMore = {}; ///< More cases were read from the log.
};

/// Makes each page when it is first visited; the window given owns it.
struct PageMakers {
    std::function<DeskDoor(MainWindow &)> desk;
    std::function<HistoryDoor(MainWindow &)> history;
    std::function<QWidget *(MainWindow &)> schedules;
    std::function<QWidget *(MainWindow &)> settings;
    std::function<QWidget *(MainWindow &)> control =
        {}; ///< For whoever watches over the cases; nobody else is led there.
};
