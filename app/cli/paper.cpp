#include "app/cli/paper.h"

#include "app/cli/sentence.h"
#include "core/attestation/pdf.h"
#include "core/casework/paperfile.h"
#include "core/casework/papermark.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

QList<Option> paperOptions()
{
    return {{u"out"_s, u"FILE.pdf"_s, QT_TRANSLATE_NOOP("Cli", "Where the attestation goes."), true},
            {u"force"_s, {}, QT_TRANSLATE_NOOP("Cli", "Writes over a file that is there.")},
            {u"explain"_s, {}, QT_TRANSLATE_NOOP("Cli", "Adds the page that explains the computation.")}};
}

void checkOutput(Arguments &arguments)
{
    if (QFileInfo::exists(arguments.text(u"out"_s)) && !arguments.has(u"force"_s))
        arguments.refuse(u"--out"_s, sentence(QT_TRANSLATE_NOOP("Cli", "This file exists: give another name, or --force to write over it.")));
}

Result<Revision> issuePaper(const Caseload &caseload, const Revision &told, const attestation::Content &content,
                            const QString &file, const QString &reason)
{
    std::optional<Revision> issued;
    const auto noteIssue = [&]() -> Result<Done> {
        const Result<Revision> noted = caseload.recordIssue(told.number, told.version, reason);
        if (!noted)
            return noted.error();
        issued = *noted;
        return Done();
    };
    if (const Result<Done> written = writePaper(file, attestation::toPdf(withLogMark(content, caseload)), noteIssue); !written)
        return written.error();
    return *issued;
}

} // namespace cli
