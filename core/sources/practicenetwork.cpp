#include "core/sources/practicenetwork.h"

#include "core/sources/practicereply.h"

#include <algorithm>

namespace sources {

PracticeNetwork::PracticeNetwork(std::chrono::milliseconds delay, Clock clock, QObject *parent)
    : QNetworkAccessManager(parent), m_delay(delay), m_clock(std::move(clock)), m_cases(practiceCases())
{
}

QNetworkReply *PracticeNetwork::createRequest(Operation, const QNetworkRequest &request, QIODevice *)
{
    const PracticeQuestion question = parseQuestion(request.url());
    const QDate today = m_clock().date();
    if (const QStringList codes = refusedCodes(question, today); !codes.isEmpty())
        return new PracticeReply(request, refusal(codes), m_delay, this);
    const auto found = std::ranges::find_if(m_cases, [&](const PracticeCase &each) { return isAskedFor(each, question); });
    if (found == m_cases.end())
        return new PracticeReply(request, unknownPerson(), m_delay, this);
    const PracticeAnswer &answer = turnOf(*found);
    const bool isHurried = m_delay == std::chrono::milliseconds::zero();
    const auto delay = isHurried ? m_delay : answer.delay.value_or(m_delay);
    return new PracticeReply(request, bytesFor(answer, question, today), delay, this);
}

const PracticeAnswer &PracticeNetwork::turnOf(const PracticeCase &practice)
{
    qsizetype &given = m_turns[practice.id];
    const PracticeAnswer &answer = practice.answers.at(given % practice.answers.size());
    ++given;
    return answer;
}

} // namespace sources
