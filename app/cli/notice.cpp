#include "app/cli/json.h"
#include "app/cli/noticeask.h"
#include "app/cli/noticejson.h"
#include "app/cli/sentence.h"
#include "app/cli/trust.h"
#include "app/paths.h"
#include "core/casework/noticepicture.h"
#include "core/trust/noticereader.h"
#include "core/trust/trustfolder.h"
#include "ui/words/taxwords.h"

using namespace Qt::StringLiterals;

namespace cli {

/// The codes of a picture; that it cannot be opened is a refusal, that it shows none is an answer.
static QList<QByteArray> codesIn(Arguments &arguments)
{
    const QByteArray bytes = arguments.file(u"image"_s);
    if (arguments.isRefused())
        return {};
    const Result<QList<QByteArray>> codes = codesOfBytes(bytes, {.perPage = std::chrono::seconds(3)});
    if (codes)
        return *codes;
    arguments.refuse(u"--image"_s, describePicture(codes.error()));
    return {};
}

/// What there is to read: a scanner's text is one reading, a page may have several symbols.
static QList<QByteArray> readingsIn(Arguments &arguments)
{
    if (arguments.has(u"text"_s) == arguments.has(u"image"_s)) {
        arguments.refuse(u"--text"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Give one of --text and --image.")));
        return {};
    }
    return arguments.has(u"image"_s) ? codesIn(arguments) : QList<QByteArray>{arguments.file(u"text"_s)};
}

static Exit runRead(Arguments &arguments, const Ports &)
{
    const QList<QByteArray> readings = readingsIn(arguments);
    if (arguments.isRefused())
        return refuse(arguments.refusals());
    const auto test =
        arguments.has(u"allow-test-authority"_s) ? trust::TestAuthority::Allowed : trust::TestAuthority::Refused;
    const trust::TrustData data = trust::loadTrust(pathsIn(arguments.text(u"data"_s)).trust);
    const NoticeReading reading = trust::readNoticeAmong(readings, data, test);
    print(toJson(reading));
    return exitOf(reading.outcome);
}

QList<Command> noticeCommands()
{
    return QList<Command>{{.name = u"notice read"_s,
               .summary = QT_TRANSLATE_NOOP("Cli",
                   "Reads the 2D-Doc code of a tax notice and says whether the tax office signed it. Exit codes: 0 "
                   "verified; "
                   "2 unreadable or not supported; 3 authority or certificate unknown; 6 altered, "
                   "certificate not valid then or revoked, wrong issuer."),
               .options = {{u"text"_s, u"FILE"_s,
                               QT_TRANSLATE_NOOP(
                                   "Cli", "What a scanner typed or the symbol's own bytes; - is standard input.")},
                   {u"image"_s, u"FILE"_s,
                       QT_TRANSLATE_NOOP("Cli",
                           "A scan or a photograph of the notice: PNG, JPEG, TIFF or PDF; - is standard input.")},
                   {u"allow-test-authority"_s, {},
                       QT_TRANSLATE_NOOP(
                           "Cli", "Takes specimens signed with the public test keys: for trying scanners out.")},
                   dataOption()},
               .run = runRead}}
    + noticeAskCommands() + trustCommands();
}

} // namespace cli
