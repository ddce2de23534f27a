#include "ui/words/sourcewords.h"

#include "core/base/frenchtext.h"
#include "ui/words/repairwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString describe(Source source)
{
    switch (source) {
    case Source::CafMsa: return QCoreApplication::translate("Source", "CAF/MSA");
    case Source::TaxNotice: return QCoreApplication::translate("Source", "tax notice");
    case Source::Specimen: return QCoreApplication::translate("Source", "specimen, worth nothing");
    case Source::TaxOffice: return QCoreApplication::translate("Source", "tax office");
    case Source::Typed: return QCoreApplication::translate("Source", "paper shown");
    case Source::Declared: return QCoreApplication::translate("Source", "declared by the family");
    case Source::Imported:
        return QCoreApplication::translate("Source", "imported from a file");
    case Source::Deduced: return QCoreApplication::translate("Source", "from the postal code");
    }
    return {};
}

QString describe(const Provenance &provenance)
{
    QString text = describe(provenance.source);
    if (provenance.on.isValid())
        text += u", "_s + dateText(provenance.on);
    if (provenance.confirmedOn.isValid())
        text += u", "_s + QCoreApplication::translate("Source", "compared again on %1").arg(dateText(provenance.confirmedOn));
    if (const QString found = foundAsText(provenance.foundAs); !found.isEmpty())
        text += u", "_s + found;
    if (!provenance.reason.isEmpty())
        text += u" — "_s + provenance.reason;
    return text;
}
