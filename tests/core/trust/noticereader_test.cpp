#include <catch2/catch.hpp>

#include "core/trust/noticereader.h"
#include "core/trust/trustfile.h"
#include "tests/support/noticesigner.h"

using namespace Qt::StringLiterals;

static const QDate dayOfSignature(2025, 7, 31);

/// The couple's notice as `certificate` signs it.
static QByteArray codeOf(NoticeSigner &signer, const TestCertificate &certificate, const QByteArray &type = "28")
{
    signer.certify(certificate);
    return signer.sign(certificate.id, noticeHeader("FR90", certificate.id, dayOfSignature, type) + coupleFields());
}

/// The same, read by a desk that trusts the signer; `after` follows the code.
static NoticeReading readSigned(
    const TestCertificate &certificate, const QByteArray &type = "28", const QByteArray &after = {})
{
    NoticeSigner signer;
    const QByteArray code = codeOf(signer, certificate, type);
    return trust::readNotice(code + after, signer.trust());
}

TEST_CASE("A notice that the tax office signed comes out whole")
{
    const NoticeReading reading = readSigned({});
    CHECK(reading.outcome == NoticeOutcome::Verified);
    CHECK(reading.signature == true);
    CHECK(reading.certificate
        == NoticeCertificate{.authority = u"FR90"_s,
            .id = u"FPE9"_s,
            .isTrusted = true,
            .wasValidThen = true,
            .isRevoked = false,
            .revocationsAsOf = {},
            .issuerIsTaxOffice = true,
            .isForThisType = true,
            .isTest = false});
    CHECK(reading.conformity.holds());
    CHECK_FALSE(reading.isRepaired);
    CHECK(reading.signedOn == dayOfSignature);
    CHECK(reading.documentType == u"28");
    CHECK(reading.documentLabel == u"Avis d’impôt sur les revenus (V2)");
    REQUIRE(reading.notice);
    CHECK(reading.notice->referenceTaxIncome == 18452);
    CHECK(reading.notice->parts == Exact::fraction(5, 2));
    CHECK(reading.notice->reference->toString() == u"2578123456789");
    CHECK(reading.notice->incomeYear == 2024);
    CHECK(reading.notice->first.name == u"MARCHAND HELOISE");
    CHECK(reading.notice->second.number->toString() == u"3012345678167");
    CHECK(reading.notice->recoveredOn == QDate(2025, 7, 31));
    CHECK(reading.notice->address == QStringList{u"12 RUE HAUTE"_s, u"13999 MORVALLON"_s});
}

TEST_CASE("Each kind of notice is verified with a certificate for its own type, on each curve")
{
    const QByteArray type = GENERATE(as<QByteArray>(), "04", "18", "24", "27", "28");
    const auto curve = GENERATE(trust::Curve::P256, trust::Curve::P384, trust::Curve::P521);
    const NoticeReading reading = readSigned({.label = type + "-Avis", .curve = curve}, type);
    CHECK(reading.outcome == NoticeOutcome::Verified);
    CHECK(
        reading.notice->kind == (type == "04" || type == "28" ? NoticeKind::IncomeTax : NoticeKind::DeclaredSituation));
}

TEST_CASE("What was changed after the signature is altered")
{
    NoticeSigner signer;
    QByteArray code = codeOf(signer, {});
    const auto [before, after] = GENERATE(table<QByteArray, QByteArray>({
        {"4118452", "4108452"}, // the income
        {"432,5", "433,5"},
        {"NOE\x1D", "NOE\x1D\x1D"}, // a separator too many
        {"NOE\x1D", "NOE\x1E"}, // cut, where it was not
        {"4X312\x1D\x1F", "4X312\x1F"}, // the last separator is signed too
        {"MARCHAND HELOISE", "MARCHAND HELOISe"},
    }));
    REQUIRE(code.contains(before));
    const NoticeReading reading = trust::readNotice(code.replace(before, after), signer.trust());
    CHECK(reading.outcome == NoticeOutcome::Altered);
    CHECK(reading.signature == false);
    CHECK(reading.certificate.isTrusted);
}

TEST_CASE("Keys that are not known are told apart")
{
    NoticeSigner signer;
    const QByteArray code = codeOf(signer, {});
    trust::TrustData data = signer.trust();
    data.certificates.clear();
    const NoticeReading unknown = trust::readNotice(code, data);
    CHECK(unknown.outcome == NoticeOutcome::UnknownCertificate);
    CHECK(unknown.signature == std::nullopt);
    CHECK_FALSE(unknown.certificate.isTrusted);
    CHECK(trust::readNotice(code, {}).outcome == NoticeOutcome::UnknownAuthority);

    // The same name under another authority is another key.
    NoticeSigner other("FR91");
    other.certify({});
    trust::TrustData both = data;
    both.authorities += other.authority();
    both.certificates += other.trust().certificates;
    CHECK(trust::readNotice(code, both).outcome == NoticeOutcome::UnknownCertificate);
}

TEST_CASE("A certificate counts on the days of its validity, both ends included")
{
    const auto [from, to, outcome] = GENERATE(table<QDate, QDate, NoticeOutcome>({
        {{2025, 7, 31}, {2026, 7, 31}, NoticeOutcome::Verified}, // began during the day of the signature
        {{2025, 1, 1}, {2025, 7, 31}, NoticeOutcome::Verified},
        {{2025, 8, 1}, {2026, 7, 31}, NoticeOutcome::CertificateNotValidThen},
        {{2025, 1, 1}, {2025, 7, 30}, NoticeOutcome::CertificateNotValidThen},
    }));
    const NoticeReading reading = readSigned({.from = from, .to = to});
    CHECK(reading.outcome == outcome);
    CHECK(reading.signature == true);
    CHECK(reading.certificate.wasValidThen == (outcome == NoticeOutcome::Verified));
}

TEST_CASE("While a renewed certificate has not ended, either key of the name signs")
{
    NoticeSigner signer;
    trust::TrustData data{.authorities = {signer.authority()}, .certificates = {}, .revocations = {}};
    const TestCertificate before{.from = {2024, 1, 1}, .to = {2026, 1, 1}};
    const TestCertificate renewed{.from = {2025, 6, 1}, .to = {2028, 1, 1}};
    QList<QByteArray> codes;
    for (const TestCertificate &certificate : {before, renewed}) {
        REQUIRE(trust::importObject(signer.certify(certificate), data).result == trust::Import::Added);
        codes << signer.sign("FPE9", noticeHeader("FR90", "FPE9", dayOfSignature, "28") + coupleFields());
    }
    for (const QByteArray &code : codes)
        CHECK(trust::readNotice(code, data).outcome == NoticeOutcome::Verified);
    NoticeSigner other;
    other.certify(renewed);
    const QByteArray forged = other.sign("FPE9", noticeHeader("FR90", "FPE9", dayOfSignature, "28") + coupleFields());
    CHECK(trust::readNotice(forged, data).outcome == NoticeOutcome::Altered);
    data.revocations.insert("FR90", {.authority = "FR90", .issued = 1, .nextUpdate = 2, .serials = {data.certificates[0].serial}});
    CHECK(trust::readNotice(codes[0], data).outcome == NoticeOutcome::CertificateNotValidThen);
    CHECK(trust::readNotice(codes[1], data).outcome == NoticeOutcome::Verified);
}

TEST_CASE("An authority counts while it was on the trust list")
{
    NoticeSigner signer;
    const QByteArray code = codeOf(signer, {});
    trust::TrustData data = signer.trust();
    data.authorities.front().to = QDate(2025, 7, 30);
    CHECK(trust::readNotice(code, data).outcome == NoticeOutcome::CertificateNotValidThen);
}

TEST_CASE("A code that says no day of signature was signed on no day")
{
    NoticeSigner signer;
    signer.certify({});
    const NoticeReading reading =
        trust::readNotice(signer.sign("FPE9", "DC04FR90FPE9FFFFFFFF2801FR" + coupleFields()), signer.trust());
    CHECK(reading.outcome == NoticeOutcome::CertificateNotValidThen);
    CHECK_FALSE(reading.signedOn.isValid());
}

TEST_CASE("A revoked certificate proves nothing, whatever the day")
{
    NoticeSigner signer;
    const QByteArray code = codeOf(signer, {});
    trust::TrustData data = signer.trust();
    const QDateTime later(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
    REQUIRE(trust::importObject(signer.revoke({"FPE9"}, later), data).result == trust::Import::Added);
    const NoticeReading reading = trust::readNotice(code, data);
    CHECK(reading.outcome == NoticeOutcome::CertificateNotValidThen);
    CHECK(reading.certificate.isRevoked);
    CHECK(reading.certificate.revocationsAsOf == QDate(2026, 6, 1));
    CHECK(reading.certificate.wasValidThen);
}

TEST_CASE("A good key of another body, or for another document, does not make a tax notice")
{
    const auto certificate = GENERATE(TestCertificate{.organisation = "BANQUE DE MORVALLON"},
        TestCertificate{.organisation = "DIRECTION GENERALE DES FINANCES PUBLIQUES "},
        TestCertificate{.unit = "0002 13000495500022"}, TestCertificate{.unit = ""},
        TestCertificate{.label = "04-Avis d'imp\u00F4t sur les revenus"}, TestCertificate{.label = "Facture"});
    const NoticeReading reading = readSigned(certificate);
    CHECK(reading.outcome == NoticeOutcome::WrongIssuer);
    CHECK(reading.signature == true);
}

TEST_CASE("The test authority is taken where it is allowed, for its signature alone")
{
    NoticeSigner signer("FR00");
    signer.certify({.id = "0001", .organisation = "CERTIFICAT DE TEST", .from = {2012, 11, 1}, .to = {2015, 11, 1}});
    const QByteArray code = signer.sign("0001", noticeHeader("FR00", "0001", dayOfSignature, "28") + coupleFields());
    const NoticeReading refused = trust::readNotice(code, signer.trust());
    CHECK(refused.outcome == NoticeOutcome::UnknownAuthority);
    CHECK(refused.signature == std::nullopt);
    const NoticeReading allowed = trust::readNotice(code, signer.trust(), trust::TestAuthority::Allowed);
    CHECK(allowed.outcome == NoticeOutcome::Verified);
    CHECK(allowed.certificate.isTest);
    CHECK_FALSE(allowed.certificate.wasValidThen);
    CHECK_FALSE(allowed.certificate.issuerIsTaxOffice);
}

TEST_CASE("Another document is recognised, checked, and its content left unread")
{
    const NoticeReading reading = readSigned({.label = "06-Bulletin"}, "06");
    CHECK(reading.outcome == NoticeOutcome::Unsupported);
    CHECK(reading.unsupported == Unsupported::OtherDocument);
    CHECK(reading.documentLabel == u"Bulletin de salaire");
    CHECK(reading.signature == true);
    CHECK_FALSE(reading.notice);
}

TEST_CASE("Fields of another perimeter mean other things")
{
    NoticeSigner signer;
    signer.certify({});
    const NoticeReading reading =
        trust::readNotice(signer.sign("FPE9", "DC04FR90FPE9FFFF24C62802FR" + coupleFields()), signer.trust());
    CHECK(reading.unsupported == Unsupported::OtherPerimeter);
    CHECK_FALSE(reading.notice);
}

TEST_CASE("Codes of other forms are named and left unread")
{
    const auto [text, reason] = GENERATE(table<QByteArray, Unsupported>({
        {"KFRMI6ABCDEF0123456789", Unsupported::VersionTwo},
        {"]d1KFRMI6ABCDEF0123456789", Unsupported::VersionTwo},
        {"\xDC\x04\x7B\xA7 and bytes", Unsupported::Binary},
        {"EA1B03DC04FR06FPE6", Unsupported::Split},
    }));
    const NoticeReading reading = trust::readNotice(text, trust::shippedTrust());
    CHECK(reading.outcome == NoticeOutcome::Unsupported);
    CHECK(reading.unsupported == reason);
    CHECK_FALSE(reading.notice);
}

TEST_CASE("A reading that lacks something says what")
{
    NoticeSigner signer;
    const QByteArray code = codeOf(signer, {});
    const qsizetype separator = code.indexOf('\x1F');
    const auto [text, missing] = GENERATE_COPY(table<QByteArray, MissingPart>({
        {"", {MissingPart::Code}},
        {"3760123456789", {MissingPart::Code}},
        {"DC", {MissingPart::Header}},
        {"DC04FR90FPE9FFFF", {MissingPart::Header}},
        {"DC04FR90FPE9FFFFZZZZ2801FR43", {MissingPart::Header}},
        {code.first(60), {MissingPart::Signature, 0, 103}},
        {code.first(separator), {MissingPart::Signature, 0, 103}},
        {code.first(separator + 41), {MissingPart::Signature, 40, 103}},
        {code.first(separator + 41) + "\r\n", {MissingPart::Signature, 40, 103}},
    }));
    const NoticeReading reading = trust::readNotice(text, signer.trust());
    CHECK(reading.outcome == NoticeOutcome::Unreadable);
    CHECK(reading.missing == missing);
    CHECK_FALSE(reading.notice);
}

TEST_CASE("The annex is never part of the notice")
{
    const NoticeReading reading = readSigned({}, "28",
        "\x1D"
        "4199\x1D"
        "01NOTE");
    CHECK(reading.outcome == NoticeOutcome::Verified);
    CHECK(reading.notice->referenceTaxIncome == 18452);
    CHECK(reading.annex == QList<UnsignedField>{{u"41"_s, u"99"_s}, {u"01"_s, u"NOTE"_s}});
}

TEST_CASE("A field that is newer than our tables does not hide the verdict nor what comes before it")
{
    NoticeSigner signer;
    signer.certify({});
    const QByteArray text = noticeHeader("FR90", "FPE9", dayOfSignature, "28") + coupleFields() + "ZZ12";
    const NoticeReading reading = trust::readNotice(signer.sign("FPE9", text), signer.trust());
    CHECK(reading.outcome == NoticeOutcome::Verified);
    CHECK(reading.notice->referenceTaxIncome == 18452);
    CHECK(reading.conformity.unknown == QStringList{u"ZZ"_s});
}

TEST_CASE("Of several codes on a page the verified notice is kept")
{
    NoticeSigner signer;
    const QByteArray good = codeOf(signer, {});
    const QByteArray altered = QByteArray(good).replace("18452", "08452");
    const trust::TrustData data = signer.trust();
    CHECK(trust::readNoticeAmong({"3760123456789", altered, good, "KFR"}, data).outcome == NoticeOutcome::Verified);
    CHECK(trust::readNoticeAmong({"3760123456789", "KFR", altered}, data).outcome == NoticeOutcome::Altered);
    CHECK(trust::readNoticeAmong({"3760123456789", "KFR"}, data).outcome == NoticeOutcome::Unsupported);
    CHECK(trust::readNoticeAmong({"3760123456789"}, data).missing.kind == MissingPart::Code);
    CHECK(trust::readNoticeAmong({}, data).missing.kind == MissingPart::Code);
}
