#pragma once
#include "app/cli/command.h"
#include "core/casework/familylookup.h"
#include "core/sources/paceshelf.h"
#include "core/sources/trace.h"

#include <QNetworkAccessManager>

#include <memory>

namespace cli {

/// --trace FILE: how one look-up went, an event a line, for whoever helps from afar. Readable by its owner alone.
class TraceFile
{
public:
    explicit TraceFile(const sources::TraceSink &sink) : m_sink(sink) { }

    /// The same way out; what passes it is told.
    std::unique_ptr<QNetworkAccessManager> watched(const QNetworkAccessManager &network) const;
    /// The same pace and the same look-ups; what they decide, and how they end, is told.
    sources::Pace watched(const sources::Pace &pace) const;
    AskFamily watched(const AskFamily &ask) const;

private:
    const sources::TraceSink m_sink;
};

/// Refuses --trace when the file is there and --force is not.
void checkTrace(Arguments &arguments);
/// Begins the file of --trace; none where it is not asked for, or where it was refused.
std::unique_ptr<TraceFile> traceIn(Arguments &arguments, const Ports &ports);

} // namespace cli
