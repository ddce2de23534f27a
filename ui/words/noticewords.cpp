#include "ui/words/noticewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// Whose sentences these are, for the translators.
class NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
};

} // namespace

static QString verifiedSentence(const NoticeReading &reading)
{
    if (reading.certificate.isTest)
        return NoticeWords::tr("Specimen: the signature holds under a test key, which anyone has. It proves nothing.");
    if (!reading.conformity.holds())
        return NoticeWords::tr("Signed by the tax office, but the code does not hold all that it should: compare it with the paper.");
    if (reading.notice && !reading.notice->referenceTaxIncome)
        return NoticeWords::tr("Signed by the tax office. The code does not carry the reference tax income: read it on the paper.");
    return NoticeWords::tr("Signed by the tax office, and unchanged since. Compare with the paper and the identity card.");
}

static QString certificateSentence(const NoticeCertificate &certificate)
{
    return certificate.isRevoked
        ? NoticeWords::tr("The certificate that signed this code was revoked: the code proves nothing. Ask the family for another paper.")
        : NoticeWords::tr("The certificate was not valid on the day of the signature: the code proves nothing. Ask the family for another paper.");
}

static QString unsupportedSentence(const NoticeReading &reading)
{
    switch (reading.unsupported) {
    case Unsupported::OtherDocument:
        return reading.documentLabel.isEmpty()
            ? NoticeWords::tr("This 2D-Doc code is not that of a tax notice.")
            : NoticeWords::tr("This code is not that of a tax notice, but of another document: %1.").arg(reading.documentLabel);
    case Unsupported::Split:
        return NoticeWords::tr("This code is one of several that make a whole: the program does not read them. Type the notice from the paper.");
    case Unsupported::VersionTwo:
        return NoticeWords::tr("This code is of the new generation (a health insurance certificate, for instance): the program does not read it, and kept nothing of it.");
    case Unsupported::OtherPerimeter:
    case Unsupported::Binary:
    case Unsupported::No:
        break;
    }
    return NoticeWords::tr("This code is of a kind that the program does not read. Type the notice from the paper.");
}

static QString unreadableSentence(const MissingPart &missing)
{
    switch (missing.kind) {
    case MissingPart::Signature:
        return missing.read > 0
            ? NoticeWords::tr("Incomplete reading: %1 of the %2 characters of the signature came through. Scan again.").arg(missing.read).arg(missing.expected)
            : NoticeWords::tr("Incomplete reading: the signature at the end is missing. Scan again.");
    case MissingPart::Separators:
        return NoticeWords::tr("The scanner does not send the separators of the code, and they could not be put back. See the settings of the scanner.");
    case MissingPart::Header:
        return NoticeWords::tr("Incomplete reading: the beginning of the code is missing or damaged. Scan again.");
    case MissingPart::Code:
    case MissingPart::Nothing:
        break;
    }
    return NoticeWords::tr("This is not a 2D-Doc code. Scan the square code marked « 2D-DOC » on the notice.");
}

QString describe(const NoticeReading &reading)
{
    switch (reading.outcome) {
    case NoticeOutcome::Verified:
        return verifiedSentence(reading);
    case NoticeOutcome::Altered:
        return NoticeWords::tr("The signature does not hold: the code was changed, or badly read. Scan again; if it stays so, do not take this notice into account.");
    case NoticeOutcome::UnknownAuthority:
        return NoticeWords::tr("The authority that this code names is not one that the program knows: nothing was proved.");
    case NoticeOutcome::UnknownCertificate:
        return NoticeWords::tr("The program does not know this certificate yet: nothing was proved. Ask the administrator to bring the trust data up to date.");
    case NoticeOutcome::CertificateNotValidThen:
        return certificateSentence(reading.certificate);
    case NoticeOutcome::WrongIssuer:
        return NoticeWords::tr("This code was not signed by the tax office for this kind of document: do not take it into account.");
    case NoticeOutcome::Unsupported:
        return unsupportedSentence(reading);
    case NoticeOutcome::Unreadable:
        break;
    }
    return unreadableSentence(reading.missing);
}

QString describeLimits()
{
    return NoticeWords::tr("A genuine code can be pasted on another paper, and a corrective notice may have been made since: "
                           "compare the printed figures and the names; in doubt, ask https://www.impots.gouv.fr/verifavis2-api/front.");
}
