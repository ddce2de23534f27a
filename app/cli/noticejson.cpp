#include "app/cli/noticejson.h"

#include "app/cli/json.h"
#include "ui/words/noticewords.h"

using namespace Qt::StringLiterals;

namespace cli {

static QString nameOf(NoticeOutcome outcome)
{
    switch (outcome) {
    case NoticeOutcome::Verified:
        return u"verified"_s;
    case NoticeOutcome::Altered:
        return u"altered"_s;
    case NoticeOutcome::UnknownAuthority:
        return u"unknown_authority"_s;
    case NoticeOutcome::UnknownCertificate:
        return u"unknown_certificate"_s;
    case NoticeOutcome::CertificateNotValidThen:
        return u"certificate_not_valid_then"_s;
    case NoticeOutcome::WrongIssuer:
        return u"wrong_issuer"_s;
    case NoticeOutcome::Unsupported:
        return u"unsupported"_s;
    case NoticeOutcome::Unreadable:
        break;
    }
    return u"unreadable"_s;
}

Exit exitOf(NoticeOutcome outcome)
{
    switch (outcome) {
    case NoticeOutcome::Verified:
        return Exit::Done;
    case NoticeOutcome::UnknownAuthority:
    case NoticeOutcome::UnknownCertificate:
        return Exit::NotFound;
    case NoticeOutcome::Altered:
    case NoticeOutcome::CertificateNotValidThen:
    case NoticeOutcome::WrongIssuer:
        return Exit::Damaged;
    case NoticeOutcome::Unsupported:
    case NoticeOutcome::Unreadable:
        break;
    }
    return Exit::InputRefused;
}

template <typename T, typename Make>
static QJsonValue orNull(const std::optional<T> &value, Make make)
{
    return value ? QJsonValue(make(*value)) : QJsonValue::Null;
}

static QJsonValue orNull(const std::optional<qint64> &amount)
{
    return orNull(amount, [](qint64 euros) { return euros; });
}

static QJsonValue numberOf(const Declarant &declarant)
{
    return orNull(declarant.number, [](const FiscalNumber &number) { return number.toString(); });
}

static QJsonObject fieldsOf(const TaxNotice &notice)
{
    return {{u"reference_tax_income"_s, orNull(notice.referenceTaxIncome)},
            {u"parts"_s, orNull(notice.parts, [](const Exact &parts) { return parts.toString(); })},
            {u"notice_reference"_s, orNull(notice.reference, [](const NoticeReference &reference) { return reference.toString(); })},
            {u"income_year"_s, orNull(notice.incomeYear, [](int year) { return year; })},
            {u"declarant_1"_s, orNull(notice.first.name)},
            {u"fiscal_number_1"_s, numberOf(notice.first)},
            {u"declarant_2"_s, orNull(notice.second.name)},
            {u"fiscal_number_2"_s, numberOf(notice.second)},
            {u"recovery_date"_s, orNull(notice.recoveredOn.value_or(QDate()))},
            {u"declaration_date"_s, orNull(notice.declaredOn.value_or(QDate()))},
            {u"address"_s, orNull(notice.address.join(u'/'))},
            {u"income_tax"_s, orNull(notice.incomeTax)},
            {u"left_to_pay"_s, orNull(notice.leftToPay)},
            {u"withheld"_s, orNull(notice.withheld)},
            {u"social_levies"_s, orNull(notice.socialLevies)}};
}

/// Names of fields that the issuer had to cut.
static QJsonArray truncatedIn(const TaxNotice &notice)
{
    QJsonArray names;
    if (notice.first.nameIsCut)
        names.append(u"declarant_1"_s);
    if (notice.second.nameIsCut)
        names.append(u"declarant_2"_s);
    return names;
}

static QJsonObject toJson(const NoticeCertificate &certificate)
{
    return {{u"authority"_s, certificate.authority},
            {u"id"_s, certificate.id},
            {u"trusted"_s, certificate.isTrusted},
            {u"valid_on_signature_date"_s, certificate.wasValidThen},
            {u"revoked"_s, certificate.isRevoked},
            {u"revocations_as_of"_s, orNull(certificate.revocationsAsOf)},
            {u"issuer_is_dgfip"_s, certificate.issuerIsTaxOffice},
            {u"for_this_document_type"_s, certificate.isForThisType},
            {u"test_authority"_s, certificate.isTest}};
}

static QJsonObject toJson(const Conformity &conformity)
{
    return {{u"holds"_s, conformity.holds()},
            {u"missing"_s, QJsonArray::fromStringList(conformity.missing)},
            {u"malformed"_s, QJsonArray::fromStringList(conformity.malformed)},
            {u"unknown"_s, QJsonArray::fromStringList(conformity.unknown)}};
}

static QJsonValue reasonOf(Unsupported unsupported)
{
    switch (unsupported) {
    case Unsupported::No:
        break;
    case Unsupported::OtherDocument:
        return u"other_document"_s;
    case Unsupported::OtherPerimeter:
        return u"other_perimeter"_s;
    case Unsupported::Binary:
        return u"binary"_s;
    case Unsupported::Split:
        return u"split"_s;
    case Unsupported::VersionTwo:
        return u"version_2"_s;
    }
    return QJsonValue::Null;
}

static QJsonValue toJson(const MissingPart &missing)
{
    switch (missing.kind) {
    case MissingPart::Nothing:
        break;
    case MissingPart::Code:
        return QJsonObject{{u"part"_s, u"code"_s}};
    case MissingPart::Header:
        return QJsonObject{{u"part"_s, u"header"_s}};
    case MissingPart::Separators:
        return QJsonObject{{u"part"_s, u"separators"_s}};
    case MissingPart::Signature:
        return QJsonObject{{u"part"_s, u"signature"_s}, {u"read"_s, missing.read}, {u"expected"_s, missing.expected}};
    }
    return QJsonValue::Null;
}

static QJsonValue annexOf(const QList<UnsignedField> &fields)
{
    QJsonObject annex;
    for (const UnsignedField &field : fields)
        annex.insert(field.id, field.value);
    return annex.isEmpty() ? QJsonValue::Null : QJsonValue(annex);
}

QJsonObject toJson(const NoticeReading &reading)
{
    const bool hasHeader = !reading.certificate.authority.isEmpty();
    return {{u"outcome"_s, nameOf(reading.outcome)},
            {u"message"_s, describe(reading)},
            {u"document_type"_s, orNull(reading.documentType)},
            {u"document_label"_s, orNull(reading.documentLabel)},
            {u"signed_on"_s, orNull(reading.signedOn)},
            {u"signature"_s, orNull(reading.signature, [](bool holds) { return holds; })},
            {u"certificate"_s, hasHeader ? QJsonValue(toJson(reading.certificate)) : QJsonValue::Null},
            {u"conformity"_s, reading.notice ? QJsonValue(toJson(reading.conformity)) : QJsonValue::Null},
            {u"repaired"_s, reading.isRepaired},
            {u"unsupported"_s, reasonOf(reading.unsupported)},
            {u"missing"_s, toJson(reading.missing)},
            {u"truncated"_s, reading.notice ? truncatedIn(*reading.notice) : QJsonArray()},
            {u"fields"_s, orNull(reading.notice, [](const TaxNotice &notice) { return fieldsOf(notice); })},
            {u"unsigned_annex"_s, annexOf(reading.annex)}};
}

} // namespace cli
