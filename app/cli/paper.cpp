#include "app/cli/paper.h"

#include "app/cli/sentence.h"
#include "core/attestation/pdf.h"

#include <QFileInfo>
#include <QSaveFile>

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
                            const QString &file)
{
    const QByteArray pdf = attestation::toPdf(content);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(pdf) != pdf.size())
        return Error{Fault::Refused, u"attestation: the file cannot be written"_s};
    const Result<Revision> issued = caseload.recordIssue(told.number, told.version);
    if (issued && !out.commit())
        return Error{Fault::Refused, u"attestation: the file cannot be written"_s};
    return issued;
}

} // namespace cli
