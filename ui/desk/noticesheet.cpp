#include "ui/desk/noticesheet.h"

#include <QCoreApplication>

#include "core/base/frenchtext.h"
#include "core/domain/keptnotice.h"
#include "core/domain/noticematch.h"
#include "core/domain/noticeseason.h"
#include "ui/words/noticewords.h"
#include "ui/words/taxnoticewords.h"
#include "ui/words/taxwords.h"

using namespace Qt::StringLiterals;

namespace {

/// Whose sentences these are, for the translators.
class NoticeSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(NoticeSheetWords)
};

} // namespace

/// In practice nothing is said to be the tax office's, whatever the code says.
static QString verdictOf(const NoticeReading &reading, const NoticeSetting &setting)
{
    const bool practice = setting.practice;
    if (setting.isPicture && reading.outcome == NoticeOutcome::Unreadable && reading.missing.kind == MissingPart::Code)
        return describeNoCode();
    const bool isUnknown =
        reading.outcome == NoticeOutcome::UnknownAuthority || reading.outcome == NoticeOutcome::UnknownCertificate;
    if (practice && isUnknown)
        return NoticeSheetWords::tr(
            "In practice, only the practice notices are checked: nothing was proved, and nothing is kept.");
    if (reading.outcome == NoticeOutcome::Verified && reading.certificate.isTest && practice) {
        return reading.notice && !reading.notice->referenceTaxIncome
            ? NoticeSheetWords::tr("Practice notice, well read. The code does not carry the reference tax income: on a "
                                   "real one, read it on the paper.")
            : NoticeSheetWords::tr("Practice notice, well read. It is a specimen, and proves nothing.");
    }
    return describe(reading);
}

static std::optional<Source> sourceOf(const NoticeReading &reading, bool practice)
{
    if (reading.outcome != NoticeOutcome::Verified || !reading.notice)
        return std::nullopt;
    if (!reading.certificate.isTest)
        return practice ? std::nullopt : std::optional(Source::TaxNotice);
    return practice ? std::optional(Source::Specimen) : std::nullopt;
}

static QString declarantsOf(const TaxNotice &notice)
{
    QStringList names;
    for (const Declarant &declarant : {notice.first, notice.second}) {
        if (!declarant.name.isEmpty())
            names << (declarant.nameIsCut ? declarant.name + u'…' : declarant.name);
    }
    return names.join(u", "_s);
}

static QStringList linesOf(const TaxNotice &notice)
{
    QStringList lines;
    if (const QString names = declarantsOf(notice); !names.isEmpty())
        lines << NoticeSheetWords::tr("Declared by %1").arg(names);
    if (notice.reference)
        lines << NoticeSheetWords::tr("Reference of the notice: %1").arg(notice.reference->toString());
    return lines;
}

static void addWarnings(NoticeSheet &sheet, const TaxNotice &notice, const NoticeSetting &setting)
{
    if (setting.applicant && notice.first.isKnown()) {
        const NoticeMatch match = matchDeclarants(notice, *setting.applicant);
        sheet.isOfSomebodyElse = match.agreement == NameAgreement::None;
        if (match.agreement != NameAgreement::Whole)
            sheet.warnings << describe(match);
    }
    // A declared situation is there as soon as the family has declared, and notices come when the tax office is ready:
    // one that it signed is never too recent.
    if (notice.incomeYear && noticeAge(*notice.incomeYear, setting.today) == NoticeAge::TooOld)
        sheet.warnings << describeAge(*notice.incomeYear, setting.today);
    if (notice.kind == NoticeKind::DeclaredSituation)
        sheet.warnings << NoticeSheetWords::tr("This is what the household declared, not yet the tax office’s notice.");
    sheet.warnings.removeAll(QString());
}

static QString yesNoUnknown(std::optional<bool> fact)
{
    if (!fact)
        return NoticeSheetWords::tr("not checked");
    return *fact ? NoticeSheetWords::tr("yes") : NoticeSheetWords::tr("no");
}

/// The three facts, each on its own: signature, certificate, content.
static QStringList detailsOf(const NoticeReading &reading, const QString &trustAge)
{
    const NoticeCertificate &certificate = reading.certificate;
    const bool isTaxOffice = certificate.isTrusted && certificate.issuerIsTaxOffice && certificate.isForThisType;
    QStringList details{NoticeSheetWords::tr("Signature holds: %1").arg(yesNoUnknown(reading.signature))};
    if (!certificate.id.isEmpty()) {
        details << NoticeSheetWords::tr("Certificate %1/%2 — known: %3; valid on the day of the signature: %4; the tax "
                                        "office’s for this document: %5")
                       .arg(certificate.authority, certificate.id, yesNoUnknown(certificate.isTrusted),
                           yesNoUnknown(certificate.wasValidThen && !certificate.isRevoked), yesNoUnknown(isTaxOffice));
    }
    if (certificate.isTrusted && !certificate.isTest) {
        details << (certificate.revocationsAsOf.isValid()
                ? NoticeSheetWords::tr("Not taken back, as of %1").arg(dateText(certificate.revocationsAsOf))
                : NoticeSheetWords::tr(
                    "Whether the certificate was taken back since is not known: no list was imported."));
    }
    details << NoticeSheetWords::tr("Content as its type asks: %1").arg(yesNoUnknown(reading.conformity.holds()));
    if (reading.signedOn.isValid())
        details << NoticeSheetWords::tr("Signed on %1").arg(dateText(reading.signedOn));
    if (reading.isRepaired)
        details << NoticeSheetWords::tr(
            "The reading was put right (separators, case or keyboard); the signature proves that it was done well.");
    details << trustAge << describeLimits();
    details.removeAll(QString());
    return details;
}

void addNotice(NoticeSheet &sheet, const TaxNotice &notice, const NoticeSetting &setting)
{
    sheet.figures = noticeFigures(notice);
    sheet.lines = linesOf(notice);
    if (const auto quotient = taxQuotient(notice)) {
        sheet.quotient = quotientOfNotice(*quotient);
        sheet.why = whyQuotientOfNotice(notice);
    }
    addWarnings(sheet, notice, setting);
}

NoticeSheet sheetOf(const NoticeReading &reading, const NoticeSetting &setting)
{
    NoticeSheet sheet;
    sheet.verdict = verdictOf(reading, setting);
    sheet.source = sourceOf(reading, setting.practice);
    if (!reading.notice)
        return sheet;
    sheet.title = noticeTitle(*reading.notice);
    sheet.details = detailsOf(reading, setting.trustAge);
    if (!sheet.source)
        return sheet; // the figures of a code that proves nothing are not to be read off the screen
    addNotice(sheet, *reading.notice, setting);
    sheet.isGood = reading.conformity.holds() && reading.notice->referenceTaxIncome && sheet.warnings.isEmpty();
    return sheet;
}
