#include "tests/support/shareddata.h"

#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

std::optional<QString> sharedData(const QString &path)
{
    const QString file = qEnvironmentVariable("PASSFAMILLE_SHARED") + u"/data/"_s + path;
    if (QFileInfo::exists(file))
        return file;
    std::fprintf(stderr, "\n*** SKIPPED: %s is not beside this checkout; the recorded cases were not tested ***\n\n",
                 qUtf8Printable(path));
    return std::nullopt;
}
