#include "app/cli/keeping.h"

#include "app/cli/json.h"
#include "app/cli/sentence.h"
#include "core/casework/paperfile.h"
#include "ui/words/keepingwords.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

static QString optionOf(const Error &error, const QString &option)
{
    if (error.fault == Fault::Forbidden)
        return u"--user"_s;
    const bool namesAnOption = error.problem == Problem::Missing && (error.detail == u"reason" || error.detail == u"visa");
    return namesAnOption ? u"--"_s + error.detail : option;
}

Exit refusedKeeping(Arguments &arguments, const Error &error, const QString &option)
{
    if (error.fault != Fault::Forbidden && error.fault != Fault::Invalid && error.problem != Problem::SameCase)
        return fail(error, describeKeeping(error));
    const bool isMissing = error.problem == Problem::Missing;
    arguments.refuse(optionOf(error, option), isMissing ? sentence(QT_TRANSLATE_NOOP("Cli", "Missing: this command needs it.")) : describeKeeping(error));
    return refuse(arguments.refusals());
}

void checkFree(Arguments &arguments, const QString &option, const QString &path)
{
    if (!path.isEmpty() && QFileInfo::exists(path))
        arguments.refuse(option, sentence(QT_TRANSLATE_NOOP("Cli", "There is a file of this name already, or it cannot be written: choose another.")));
}

bool writeOut(Arguments &arguments, const QString &option, const QString &path, const QByteArray &bytes)
{
    if (writePaper(path, bytes))
        return true;
    arguments.refuse(option, sentence(QT_TRANSLATE_NOOP("Cli", "There is a file of this name already, or it cannot be written: choose another.")));
    return false;
}

} // namespace cli
