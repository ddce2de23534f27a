#pragma once
#include "core/sources/network.h"
#include "core/sources/trace.h"

namespace sources {

/// The network, which tells each exchange to a trace as it passes: what left, TLS, the head of the answer, the end. It
/// sees the same requests as the network that it stands for, and changes nothing of them.
class TracingNetwork : public Network
{
    Q_OBJECT
public:
    TracingNetwork(std::shared_ptr<WayOut> way, const TraceSink &sink, QObject *parent = nullptr);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    bool isThroughProxy(const QUrl &url) const;

    const TraceSink m_sink;
    int m_number = 0;
};

} // namespace sources
