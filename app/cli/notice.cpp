#include "app/cli/json.h"
#include "app/cli/noticejson.h"
#include "app/cli/sentence.h"
#include "app/cli/trust.h"
#include "app/paths.h"
#include "core/trust/noticereader.h"
#include "core/trust/trustfolder.h"

using namespace Qt::StringLiterals;

namespace cli {

/// What there is to read: a scanner's text is one reading, a page may have several symbols.
static QList<QByteArray> readingsIn(Arguments &arguments)
{
    return {arguments.file(u"text"_s)};
}

static Exit runRead(Arguments &arguments, const Ports &)
{
    const QList<QByteArray> readings = readingsIn(arguments);
    if (arguments.isRefused())
        return refuse(arguments.refusals());
    const auto test = arguments.has(u"allow-test-authority"_s) ? trust::TestAuthority::Allowed : trust::TestAuthority::Refused;
    const trust::TrustData data = trust::loadTrust(pathsIn(arguments.text(u"data"_s)).trust);
    const NoticeReading reading = trust::readNoticeAmong(readings, data, test);
    print(toJson(reading));
    return exitOf(reading.outcome);
}

QList<Command> noticeCommands()
{
    return QList<Command>{
               {.name = u"notice read"_s,
                .summary = QT_TRANSLATE_NOOP("Cli",
                                             "Reads the 2D-Doc code of a tax notice and says whether the tax office signed it. Exit codes: 0 verified; "
                                             "2 unreadable or not supported; 3 authority or certificate unknown; 6 altered, "
                                             "certificate not valid then or revoked, wrong issuer."),
                .options = {{u"text"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "What a scanner typed or the symbol's own bytes; - is standard input."), true},
                            {u"allow-test-authority"_s, {}, QT_TRANSLATE_NOOP("Cli", "Takes specimens signed with the public test keys: for trying scanners out.")},
                            dataOption()},
                .run = runRead}}
    + trustCommands();
}

} // namespace cli
