#include "tests/support/passing.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

void pass(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

bool passUntil(const std::function<bool()> &isDone, int limit)
{
    QElapsedTimer clock;
    clock.start();
    while (!isDone() && clock.elapsed() < limit)
        pass(1);
    return isDone();
}
