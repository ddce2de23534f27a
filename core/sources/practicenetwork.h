#pragma once
#include "core/base/ports.h"
#include "core/sources/practiceservice.h"

#include <QNetworkAccessManager>

namespace sources {

/// Stands where the network stands, and answers from the embedded families without opening a socket: whoever practises
/// goes through the same requests, the same parser and the same errors as at the counter.
///
/// A family is recognised by birth name, first given name and date of birth, whatever the case and accents. The service's
/// own checks of the birth date and of the month asked for come first. Whoever is not among the families is unknown.
class PracticeNetwork : public QNetworkAccessManager
{
    Q_OBJECT
public:
    /// `delay` before each answer; zero makes the slow family answer at once too, for tests.
    PracticeNetwork(std::chrono::milliseconds delay, Clock clock, QObject *parent);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    const PracticeAnswer &turnOf(const PracticeCase &practice);

    const std::chrono::milliseconds m_delay;
    const Clock m_clock;
    const QList<PracticeCase> m_cases;
    QHash<QString, qsizetype> m_turns; ///< Answers already given, by case.
};

} // namespace sources
