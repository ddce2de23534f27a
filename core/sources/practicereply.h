#pragma once
#include "core/sources/practiceservice.h"

#include <QNetworkReply>
#include <QTimer>

namespace sources {

/// An answer made inside the process, which arrives after a delay and behaves towards its reader like one of Qt's own.
class PracticeReply : public QNetworkReply
{
    Q_OBJECT
public:
    PracticeReply(const QNetworkRequest &request, PracticeBytes bytes, std::chrono::milliseconds delay, QObject *parent);

    void abort() override;
    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    void arrive();
    void fail(NetworkError code);

    const PracticeBytes m_bytes;
    qint64 m_read = 0;
    QTimer m_delay;
};

} // namespace sources
