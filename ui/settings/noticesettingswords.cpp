#include "ui/settings/noticesettingswords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/base/frenchtext.h"
#include "ui/words/noticewords.h"

using namespace Qt::StringLiterals;

namespace {

/// Whose sentences these are, for the translators.
class NoticeSettingsWords
{
    Q_DECLARE_TR_FUNCTIONS(NoticeSettingsWords)
};

} // namespace

QString describe(const TrustAge &age)
{
    QStringList sentences{NoticeSettingsWords::tr("Codes are checked against the State’s trust list of %1, which is to "
                                                  "be replaced by %2, and certificates collected on %3.")
                              .arg(dateText(age.listIssued), dateText(age.listNext), dateText(age.certificatesSeen)),
        NoticeSettingsWords::tr("Certificates of the tax office: %1.").arg(age.certificates)};
    if (age.imported > 0)
        sentences << NoticeSettingsWords::tr("Imported certificates: %1.").arg(age.imported);
    sentences << (age.revocationsIssued.isValid()
            ? NoticeSettingsWords::tr("Oldest revocation list: %1.").arg(dateText(age.revocationsIssued))
            : NoticeSettingsWords::tr(
                "No revocation list was imported: a certificate that was taken back since is not noticed."));
    return sentences.join(u' ');
}

QString describe(const TrustImport &imported)
{
    QStringList parts;
    const auto tell = [&parts](int count, const QString &sentence) {
        if (count > 0)
            parts << sentence.arg(count);
    };
    tell(imported.added, NoticeSettingsWords::tr("Added: %1."));
    tell(imported.known, NoticeSettingsWords::tr("Here already, or older: %1."));
    tell(imported.unknownAuthority, NoticeSettingsWords::tr("Of an authority that the program does not know: %1."));
    tell(imported.refused, NoticeSettingsWords::tr("Refused, as they are no authentic certificates: %1."));
    return parts.join(u' ');
}

QString describeImport(const Error &error)
{
    if (error.fault == Fault::Refused)
        return NoticeSettingsWords::tr(
            "Nothing was added: the data folder cannot be written. Check the disk and try again.");
    if (error.problem == Problem::TooLong)
        return NoticeSettingsWords::tr("Nothing was added: this file is too large for certificates.");
    return NoticeSettingsWords::tr("Nothing was added: the file cannot be read.");
}

/// How often a separator came: as itself, or by the name that some scanners write out.
static int countOf(const QByteArray &scanned, char control, const QString &names)
{
    const QRegularExpression named(names, QRegularExpression::CaseInsensitiveOption);
    return static_cast<int>(scanned.count(control) + QString::fromUtf8(scanned).count(named));
}

QString separatorsIn(const QByteArray &scanned)
{
    const int fields = countOf(scanned, '\x1D', u"<GS>|\\{GS\\}|\\[GS\\]|\u241D|\\^\\]"_s);
    const int signature = countOf(scanned, '\x1F', u"<US>|\\{US\\}|\\[US\\]|\u241F|\\^_"_s);
    const QString counts =
        NoticeSettingsWords::tr("%1 characters; separators of fields (GS): %2; of the signature (US): %3.")
            .arg(QString::fromUtf8(scanned).size())
            .arg(fields)
            .arg(signature);
    if (fields > 0 && signature > 0)
        return counts + u' ' + NoticeSettingsWords::tr("The scanner is well set.");
    if (fields > 0)
        return counts + u' '
            + NoticeSettingsWords::tr(
                "The separator of the signature does not come through: it is put back by itself.");
    return counts + u' '
        + NoticeSettingsWords::tr("No separator comes through: the program puts them back by trial, which may fail. "
                                  "Set the scanner to send control characters, or to its serial mode.");
}

QString trialInPractice(const NoticeReading &reading)
{
    const bool isUnknown =
        reading.outcome == NoticeOutcome::UnknownAuthority || reading.outcome == NoticeOutcome::UnknownCertificate;
    return isUnknown
        ? NoticeSettingsWords::tr("Well read, as far as can be told: in practice real codes are not checked.")
        : describe(reading);
}
