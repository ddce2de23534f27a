#include "app/cli/tracefile.h"

#include "app/cli/json.h"
#include "app/cli/sentence.h"
#include "core/sources/tracingnetwork.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {

std::unique_ptr<QNetworkAccessManager> TraceFile::watched(const QNetworkAccessManager &network) const
{
    return std::make_unique<sources::TracingNetwork>(sources::wayOf(network), m_sink);
}

sources::Pace TraceFile::watched(const sources::Pace &pace) const
{
    return sources::watched(pace, [sink = m_sink](const sources::Permit &permit) { sink(sources::traced(permit)); });
}

static QJsonArray codesOf(const QList<ProviderError> &errors, const sources::Confidences &confidences)
{
    return arrayOf(errors,
                   [&](const ProviderError &error) { return orNull(sources::tracedCode(error.code, confidences)); });
}

AskFamily TraceFile::watched(const AskFamily &ask) const
{
    return [ask, sink = m_sink](const LookupRequest &request, QObject *parent) {
        const sources::Confidences confidences(request.identity);
        FamilyLookup *lookup = ask(request, parent);
        QObject::connect(
            lookup, &FamilyLookup::waiting, lookup, [sink, confidences](int seconds, const ProviderError &because) {
                sink({{u"event"_s, u"wait"_s}, {u"seconds"_s, seconds}, {u"codes"_s, codesOf({because}, confidences)}});
            });
        QObject::connect(lookup, &FamilyLookup::finished, lookup, [sink, confidences](const FamilyAnswer &answer) {
            sink({{u"event"_s, u"finished"_s},
                  {u"outcome"_s, toString(answer.outcome)},
                  {u"status"_s, answer.status},
                  {u"attempts"_s, answer.attempts},
                  {u"codes"_s, codesOf(answer.errors, confidences)}});
        });
        return lookup;
    };
}

void checkTrace(Arguments &arguments)
{
    if (QFileInfo::exists(arguments.text(u"trace"_s)) && !arguments.has(u"force"_s))
        arguments.refuse(
            u"--trace"_s,
            sentence(QT_TRANSLATE_NOOP("Cli", "This file exists: give another name, or --force to write over it.")));
}

/// A new file, of which nobody else has a handle and which no link leads elsewhere; private from its first moment.
static std::shared_ptr<QFile> begun(const QString &name, bool isForced)
{
    const auto file = std::make_shared<QFile>(name);
    if (isForced)
        file->remove();
    const bool isOpen = file->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                                   QFile::ReadOwner | QFile::WriteOwner);
    return isOpen ? file : nullptr;
}

std::unique_ptr<TraceFile> traceIn(Arguments &arguments, const Ports &ports)
{
    if (!arguments.has(u"trace"_s))
        return nullptr;
    const auto file = begun(arguments.text(u"trace"_s), arguments.has(u"force"_s));
    if (!file) {
        arguments.refuse(u"--trace"_s, sentence(QT_TRANSLATE_NOOP("Cli", "This file cannot be written.")));
        return nullptr;
    }
    const sources::TraceSink sink = [file, now = ports.now](QJsonObject event) {
        event.insert(u"at"_s, now().toUTC().toString(Qt::ISODateWithMs));
        file->write(QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n');
    };
    sink({{u"event"_s, u"start"_s},
          {u"version"_s, QCoreApplication::applicationVersion()},
          {u"qt"_s, QString::fromLatin1(qVersion())}});
    return std::make_unique<TraceFile>(sink);
}

} // namespace cli
