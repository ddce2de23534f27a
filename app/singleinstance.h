#pragma once
#include <QLocalServer>
#include <QLockFile>
#include <QObject>

/// One window for each data folder: a second start asks the first to show itself, and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// The lock lies in `data`, which is made when missing; the socket in the user's own place for such things, so that the length of
    /// the folder's path does not matter. What a killed program left behind is taken over.
    explicit SingleInstance(const QString &data);

    /// Also in a folder where nothing can be written, hence no lock made.
    bool isFirst() const { return m_isFirst; }
    /// Asks the first window to show itself. False when it does not answer: it hangs, or is of another computer.
    bool raiseFirst() const;
    /// Another program may begin on this folder from now on: this one is about to end.
    void release();

Q_SIGNALS:
    void raiseRequested();

private:
    void listen();
    void answer();

    QString m_name;
    QLockFile m_lock;
    bool m_isFirst = false;
    QLocalServer m_server;
};
