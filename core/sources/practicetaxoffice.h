#pragma once
#include "core/base/ports.h"
#include "core/sources/practiceservice.h"

#include <QNetworkAccessManager>

namespace sources {

/// Stands where the network stands before the tax office's API, and answers for the fictitious households without
/// opening a socket: any client is given a grant; a number that is not embedded is unknown (4102), and a year of income
/// other than the two newest has nothing (4101).
class PracticeTaxOffice : public QNetworkAccessManager
{
    Q_OBJECT
public:
    PracticeTaxOffice(std::chrono::milliseconds delay, Clock clock, QObject *parent);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    PracticeBytes answerTo(const QString &path) const;

    const std::chrono::milliseconds m_delay;
    const Clock m_clock;
    const QJsonObject m_situations; ///< By fiscal number; the second declarant's names the first's.
};

} // namespace sources
