#include <catch2/catch.hpp>

#include "core/trust/certificate.h"
#include "core/trust/revocationlist.h"
#include "tests/support/noticesigner.h"

using trust::Curve;

TEST_CASE("A certificate says whose key it is, for which documents, and when")
{
    NoticeSigner signer;
    const Result<trust::SigningCertificate> parsed = trust::parseCertificate(signer.certify({}), {signer.authority()});
    REQUIRE(parsed);
    CHECK(parsed->authority == "FR90");
    CHECK(parsed->id == "FPE9");
    CHECK(parsed->organisation == "DIRECTION GENERALE DES FINANCES PUBLIQUES");
    CHECK(parsed->unit == "0002 13000495500014");
    CHECK(parsed->documentType == "28");
    CHECK(parsed->from == QDate(2025, 3, 6));
    CHECK(parsed->to == QDate(2028, 3, 5));
    CHECK(parsed->serial == "3e9");
    CHECK(parsed->curve == Curve::P256);
    CHECK(parsed->publicPoint.size() == 65);
    CHECK(parsed->origin == trust::Origin::Imported);
}

TEST_CASE("The type of document is read from the label however it is spelt")
{
    const auto [label, type] = GENERATE(table<QByteArray, QByteArray>({
        {"28-Avis d\u2019imp\u00F4t sur les revenus (V2)", "28"},
        {"06- Bulletin salaire", "06"},
        {"21 - Attestation 2041-ASK", "21"},
        {"A4-Certificat", "A4"},
        {"Certificat de test", ""},
        {"Facture", ""},
        {"2", ""},
        {"28", ""},
        {"288-Avis", ""},
    }));
    CAPTURE(label.toStdString());
    NoticeSigner signer;
    CHECK(trust::parseCertificate(signer.certify({.label = label}), {signer.authority()})->documentType == type);
}

TEST_CASE("What is no signing certificate of its authority is refused")
{
    NoticeSigner signer;
    const auto refused = GENERATE(TestCertificate{.isAuthority = true}, TestCertificate{.hasWeakHash = true},
        TestCertificate{.hasExplicitCurve = true}, TestCertificate{.hasUnknownCriticalExtension = true},
        TestCertificate{.id = "FPE"}, TestCertificate{.id = "fpe9"}, TestCertificate{.id = "../9"});
    const Result<trust::SigningCertificate> parsed =
        trust::parseCertificate(signer.certify(refused), {signer.authority()});
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().fault == Fault::Refused);
}

TEST_CASE("A certificate is taken under its authority's key only")
{
    NoticeSigner signer;
    NoticeSigner impostor; // of the same name
    NoticeSigner stranger("FR91");
    const QByteArray der = signer.certify({});
    CHECK(trust::parseCertificate(der, {stranger.authority(), signer.authority()}));
    CHECK(trust::parseCertificate(der, {impostor.authority()}).error().fault == Fault::Refused);
    CHECK(trust::parseCertificate(der, {stranger.authority()}).error().fault == Fault::NotFound);
    CHECK(trust::parseCertificate(der, {}).error().fault == Fault::NotFound);
}

TEST_CASE("One changed byte anywhere in a certificate refuses it")
{
    NoticeSigner signer;
    const QByteArray der = signer.certify({});
    for (qsizetype i = 0; i < der.size(); ++i) {
        QByteArray changed = der;
        changed[i] = static_cast<char>(changed[i] ^ 0x04);
        CAPTURE(i);
        REQUIRE_FALSE(trust::parseCertificate(changed, {signer.authority()}));
    }
    CHECK(trust::parseCertificate(der + '\0', {signer.authority()}).error().fault == Fault::Unreadable);
    CHECK(trust::parseCertificate(der.chopped(1), {signer.authority()}).error().fault == Fault::Unreadable);
    CHECK(trust::parseCertificate({}, {signer.authority()}).error().fault == Fault::Unreadable);
}

TEST_CASE("A revocation list names what its authority took back")
{
    NoticeSigner signer;
    signer.certify({.id = "AAAA"});
    signer.certify({.id = "BBBB"});
    const QDateTime issued(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    const Result<trust::RevocationList> list =
        trust::parseRevocationList(signer.revoke({"BBBB"}, issued), {signer.authority()});
    REQUIRE(list);
    CHECK(list->authority == "FR90");
    CHECK(list->issued == issued.toSecsSinceEpoch());
    CHECK(list->nextUpdate == issued.addDays(7).toSecsSinceEpoch());
    CHECK(list->serials == QSet<QByteArray>{"3ea"});
    CHECK(trust::parseRevocationList(signer.revoke({}, issued), {signer.authority()})->serials.isEmpty());
}

TEST_CASE("A revocation list of another hand, or of a part only, is refused")
{
    NoticeSigner signer;
    NoticeSigner impostor;
    const QDateTime issued(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    CHECK(
        trust::parseRevocationList(impostor.revoke({}, issued), {signer.authority()}).error().fault == Fault::Refused);
    CHECK(trust::parseRevocationList(signer.revoke({}, issued, true), {signer.authority()}).error().fault
        == Fault::Refused);
    CHECK(trust::parseRevocationList(signer.revoke({}, issued), {}).error().fault == Fault::NotFound);
    CHECK(trust::parseRevocationList(signer.certify({}), {signer.authority()}).error().fault == Fault::Unreadable);
}
