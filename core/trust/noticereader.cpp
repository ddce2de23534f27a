#include "core/trust/noticereader.h"

#include "core/formats/twoddoc/documenttypes.h"
#include "core/formats/twoddoc/noticecontent.h"
#include "core/formats/twoddoc/repairs.h"

#include <algorithm>

namespace trust {

// The tax office, as its certificates name it: the SIRET after the register's number for SIREN and SIRET.
static constexpr QByteArrayView taxOfficeName = "DIRECTION GENERALE DES FINANCES PUBLIQUES";
static constexpr QByteArrayView taxOfficeUnit = "0002 13000495500014";

/// One check of codes against what is trusted.
class Checker
{
public:
    Checker(const TrustData &trust, TestAuthority test) : m_trust(trust), m_test(test) {}

    /// The certificate that a code names, if it may be used at all: where two of the name were valid on that day, the
    /// one that signed.
    const SigningCertificate *certificateOf(const twoddoc::Code &code) const
    {
        const twoddoc::Header &header = code.header;
        const QDate day = header.signedOn.value_or(QDate());
        if (twoddoc::isTestAuthority(header.authority) && m_test == TestAuthority::Refused)
            return nullptr;
        const QList<const SigningCertificate *> valid = m_trust.validOn(header.authority, header.certificate, day);
        const auto hasSignedCode = [&code](const SigningCertificate *each) { return hasSigned(*each, code); };
        const auto signer = valid.size() > 1 ? std::ranges::find_if(valid, hasSignedCode) : valid.end();
        return signer != valid.end() ? *signer : m_trust.find(header.authority, header.certificate, day);
    }

    bool holds(const twoddoc::Code &code) const
    {
        const SigningCertificate *certificate = certificateOf(code);
        return certificate && hasSigned(*certificate, code);
    }

    NoticeCertificate factsOf(const twoddoc::Code &code) const
    {
        const twoddoc::Header &header = code.header;
        NoticeCertificate facts;
        facts.authority = QString::fromLatin1(header.authority);
        facts.id = QString::fromLatin1(header.certificate);
        facts.isTest = twoddoc::isTestAuthority(header.authority);
        const SigningCertificate *certificate = certificateOf(code);
        if (!certificate)
            return facts;
        facts.isTrusted = true;
        facts.wasValidThen = wasValidThen(*certificate, header.signedOn.value_or(QDate()));
        facts.isRevoked = m_trust.isRevoked(*certificate);
        facts.revocationsAsOf = m_trust.revocationsAsOf(certificate->authority);
        facts.issuerIsTaxOffice = certificate->organisation == taxOfficeName && certificate->unit == taxOfficeUnit;
        facts.isForThisType = certificate->documentType == header.type;
        return facts;
    }

    bool knowsAuthority(const twoddoc::Header &header) const
    {
        if (twoddoc::isTestAuthority(header.authority))
            return m_test == TestAuthority::Allowed;
        return m_trust.findAuthority(header.authority) != nullptr;
    }

private:
    static bool hasSigned(const SigningCertificate &certificate, const twoddoc::Code &code)
    {
        return verify(certificate.curve, certificate.publicPoint, code.signedBytes, code.signature);
    }

    bool wasValidThen(const SigningCertificate &certificate, QDate day) const
    {
        const Authority *authority = m_trust.findAuthority(certificate.authority);
        return certificate.isValidOn(day) && (!authority || (authority->from <= day && day <= authority->to));
    }

    const TrustData &m_trust;
    TestAuthority m_test;
};

static Unsupported unsupportedForm(twoddoc::Form form)
{
    switch (form) {
    case twoddoc::Form::Binary:
        return Unsupported::Binary;
    case twoddoc::Form::Split:
        return Unsupported::Split;
    case twoddoc::Form::VersionTwo:
        return Unsupported::VersionTwo;
    case twoddoc::Form::Plain:
    case twoddoc::Form::Other:
        break;
    }
    return Unsupported::No;
}

static Unsupported unsupportedDocument(const twoddoc::Header &header)
{
    if (header.perimeter != "01")
        return Unsupported::OtherPerimeter;
    return twoddoc::noticeKind(header.type) ? Unsupported::No : Unsupported::OtherDocument;
}

/// One word for the facts. What hides the rest comes first: a key that is not known says nothing of the signature, and
/// an altered header says nothing of the certificate. The keys of the test authority answer for nobody and ended years
/// ago: only their signature counts.
static NoticeOutcome outcomeOf(const NoticeReading &reading, bool knowsAuthority)
{
    const NoticeCertificate &certificate = reading.certificate;
    if (reading.unsupported != Unsupported::No)
        return NoticeOutcome::Unsupported;
    if (!knowsAuthority)
        return NoticeOutcome::UnknownAuthority;
    if (!certificate.isTrusted)
        return NoticeOutcome::UnknownCertificate;
    if (reading.missing.kind != MissingPart::Nothing)
        return NoticeOutcome::Unreadable;
    if (!reading.signature.value_or(false))
        return NoticeOutcome::Altered;
    if (certificate.isTest)
        return NoticeOutcome::Verified;
    if (!certificate.wasValidThen || certificate.isRevoked)
        return NoticeOutcome::CertificateNotValidThen;
    return certificate.issuerIsTaxOffice && certificate.isForThisType ? NoticeOutcome::Verified
                                                                      : NoticeOutcome::WrongIssuer;
}

static QList<UnsignedField> unsignedFields(const twoddoc::Message &annex)
{
    QList<UnsignedField> fields;
    for (const twoddoc::Field &field : annex.fields)
        fields.append({QString::fromLatin1(field.id), QString::fromLatin1(field.value)});
    return fields;
}

/// The content of a document that is not ours to read stays unread, and so does one whose fields run into each other.
static void addContent(NoticeReading &reading, const twoddoc::Code &code)
{
    if (reading.unsupported != Unsupported::No || reading.missing.kind != MissingPart::Nothing)
        return;
    reading.notice = twoddoc::noticeOf(code, *twoddoc::noticeKind(code.header.type));
    reading.conformity = twoddoc::conformityOf(code);
    reading.annex = unsignedFields(code.annex);
}

static NoticeReading readingOf(const twoddoc::Repair &repair, const Checker &checker)
{
    const twoddoc::Code &code = *repair.code;
    NoticeReading reading;
    reading.unsupported = unsupportedDocument(code.header);
    reading.missing = repair.missing;
    reading.documentType = QString::fromLatin1(code.header.type);
    reading.documentLabel = twoddoc::documentLabel(code.header.type);
    reading.signedOn = code.header.signedOn.value_or(QDate());
    reading.certificate = checker.factsOf(code);
    if (reading.certificate.isTrusted && repair.missing.kind == MissingPart::Nothing)
        reading.signature = repair.isAccepted;
    reading.isRepaired = repair.isRepaired;
    addContent(reading, code);
    reading.outcome = outcomeOf(reading, checker.knowsAuthority(code.header));
    return reading;
}

NoticeReading readNotice(QByteArrayView text, const TrustData &trust, TestAuthority test)
{
    const Checker checker(trust, test);
    const twoddoc::Repair repair =
        twoddoc::repaired(text, [&](const twoddoc::Code &code) { return checker.holds(code); });
    if (repair.code)
        return readingOf(repair, checker);
    NoticeReading reading;
    reading.unsupported = unsupportedForm(repair.form);
    reading.missing = repair.missing;
    reading.outcome = reading.unsupported == Unsupported::No ? NoticeOutcome::Unreadable : NoticeOutcome::Unsupported;
    return reading;
}

/// How much a reading says: more for a tax notice than for another document, and that than for what is no code.
static int worthOf(const NoticeReading &reading)
{
    if (reading.outcome == NoticeOutcome::Verified)
        return 3;
    if (reading.notice)
        return 2;
    return reading.unsupported != Unsupported::No || reading.missing.kind != MissingPart::Code ? 1 : 0;
}

NoticeReading readNoticeAmong(const QList<QByteArray> &readings, const TrustData &trust, TestAuthority test)
{
    NoticeReading best;
    best.missing = {MissingPart::Code};
    for (const QByteArray &text : readings) {
        const NoticeReading reading = readNotice(text, trust, test);
        if (worthOf(reading) > worthOf(best))
            best = reading;
    }
    return best;
}

} // namespace trust
