#include "app/cli/asking.h"

#include "app/cli/json.h"
#include "app/cli/sentence.h"

#include <QEventLoop>

namespace cli {

FamilyAnswer askAndWait(const AskFamily &ask, const LookupRequest &request)
{
    QEventLoop loop;
    FamilyAnswer end;
    FamilyLookup *lookup = ask(request, &loop);
    QObject::connect(lookup, &FamilyLookup::waiting, &loop, [](int seconds, const ProviderError &) {
        note(sentence(QT_TRANSLATE_NOOP("Cli", "The service asks to wait: next attempt in %1 s.")).arg(seconds));
    });
    QObject::connect(lookup, &FamilyLookup::finished, &loop, [&](const FamilyAnswer &answer) {
        end = answer;
        loop.quit();
    });
    loop.exec();
    return end;
}

} // namespace cli
