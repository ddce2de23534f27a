#pragma once
#include <QByteArray>
#include <QTemporaryFile>

/// While it lives: whatever the process says where others may read it, which is Qt's log and standard error.
class Overheard
{
public:
    Overheard();
    ~Overheard();
    Overheard(const Overheard &) = delete;
    Overheard &operator=(const Overheard &) = delete;

    QByteArray words();

private:
    QTemporaryFile m_errors;
    int m_realErrors;
    QtMessageHandler m_before;
};
