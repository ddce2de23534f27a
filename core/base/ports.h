#pragma once
#include <QDateTime>
#include <QUuid>

#include <functional>

/// The outside world, as functions that a test can replace.
using Clock = std::function<QDateTime()>;
using NewId = std::function<QUuid()>;

struct Ports {
    Clock now = [] { return QDateTime::currentDateTime(); };
    NewId newId = [] { return QUuid::createUuid(); };
};
