#pragma once
#include "core/sources/paceshelf.h"
#include "core/sources/particulier.h"

#include <QJsonObject>

#include <functional>

// What an exchange may tell of itself to the State's support: nothing of the person, nothing that opens anything. Pure.

namespace sources {

/// Takes one event of a trace.
using TraceSink = std::function<void(const QJsonObject &event)>;

/// Every value that one request carries, secrets and persons alike. What a server sends back is compared with them: it
/// may quote the question in a header, a code or a name of a header.
class Confidences
{
public:
    /// The values of its parameters, its numbers in the path, and what opens the service.
    Confidences(const QUrl &url, const QList<HttpRequest::Header> &headers);
    explicit Confidences(const CivilIdentity &person);
    /// Whether a text holds one of them, whatever the case, the accents and the coding.
    bool areIn(const QString &text) const;

private:
    void add(const QString &value);

    QStringList m_words; ///< Folded.
    QStringList m_numbers;
};

/// The path, but for what is no word of a route: the tax office's holds a fiscal number.
QString routeOf(const QUrl &url);
/// The names of the parameters, without their values.
QStringList parameterNames(const QUrl &url);
/// The headers by name. Those that say nothing but how the exchange went have their value, where it looks like one; of
/// other known ones the value is null; the rest is counted.
QJsonObject tracedHeaders(const QList<HttpRequest::Header> &headers, const Confidences &confidences);
/// A code of the service, five figures; empty where it is something else.
QString tracedCode(const QString &code, const Confidences &confidences);

/// {"event": "pace", "decision": "wait", "because": "second", "wait_ms": 40}
QJsonObject traced(const Permit &permit);

} // namespace sources
