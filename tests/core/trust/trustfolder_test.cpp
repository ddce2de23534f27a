#include <catch2/catch.hpp>

#include "core/trust/trustfolder.h"
#include "tests/support/noticesigner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using trust::Import;

namespace {

/// A desk that trusts one authority, and its folder.
struct Desk {
    NoticeSigner signer;
    QTemporaryDir home;
    QString folder = home.filePath(u"trust"_s);
    trust::TrustData data = known();

    trust::TrustData known() const
    {
        return {.authorities = {signer.authority()}, .certificates = {}, .revocations = {}};
    }
    trust::TrustData reloaded() const { return trust::loadTrust(folder, known()); }
    QList<Import> import(const QByteArray &file)
    {
        const Result<QList<trust::ImportedObject>> imported = trust::importFile(file, folder, data);
        QList<Import> results;
        for (const trust::ImportedObject &object : *imported)
            results.append(object.result);
        return results;
    }
};

} // namespace

static QByteArray pem(const QByteArray &words, const QByteArray &der)
{
    return "-----BEGIN " + words + "-----\n" + der.toBase64() + "\n-----END " + words + "-----\n";
}

static QDateTime noon(int day)
{
    return {QDate(2026, 1, day), QTime(12, 0), Qt::UTC};
}

TEST_CASE("What was imported is there after a restart")
{
    Desk desk;
    CHECK(desk.import(desk.signer.certify({.id = "AAAA"})) == QList{Import::Added});
    CHECK(desk.import(pem("CERTIFICATE", desk.signer.certify({.id = "BBBB"}))
              + pem("X509 CRL", desk.signer.revoke({"AAAA"}, noon(1))))
        == QList{Import::Added, Import::Added});
    for (const trust::TrustData &data : {desk.data, desk.reloaded()}) {
        REQUIRE(data.certificates.size() == 2);
        CHECK(data.isRevoked(*data.find("FR90", "AAAA", {})));
        CHECK_FALSE(data.isRevoked(*data.find("FR90", "BBBB", {})));
    }
}

TEST_CASE("A desk that imported nothing has what the program carries, and no folder")
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"trust"_s);
    CHECK(trust::loadTrust(folder).certificates == trust::shippedTrust().certificates);
    CHECK_FALSE(QDir(folder).exists());
}

TEST_CASE("The same thing twice is here already")
{
    Desk desk;
    const QByteArray certificate = desk.signer.certify({});
    const QByteArray list = desk.signer.revoke({}, noon(1));
    desk.import(certificate);
    desk.import(list);
    CHECK(desk.import(certificate) == QList{Import::AlreadyHere});
    CHECK(desk.import(list) == QList{Import::AlreadyHere});
    CHECK(desk.reloaded().certificates.size() == 1);
}

TEST_CASE("Newer is never replaced by older")
{
    Desk desk;
    const QByteArray oldCertificate = desk.signer.certify({.from = {2024, 1, 1}, .to = {2026, 1, 1}});
    const QByteArray newCertificate = desk.signer.certify({.from = {2025, 12, 1}, .to = {2028, 1, 1}});
    const QByteArray oldList = desk.signer.revoke({}, noon(1));
    const QByteArray newList = desk.signer.revoke({"FPE9"}, noon(2));
    CHECK(desk.import(newCertificate) == QList{Import::Added});
    CHECK(desk.import(oldCertificate) == QList{Import::Older});
    CHECK(desk.import(newList) == QList{Import::Added});
    CHECK(desk.import(oldList) == QList{Import::Older});
    CHECK(desk.reloaded().certificates.size() == 1);
    CHECK(desk.reloaded().revocations.value("FR90").serials.size() == 1);
}

TEST_CASE("A renewed certificate stands beside the one before, each for its own time, after a restart too")
{
    Desk desk;
    CHECK(desk.import(desk.signer.certify({.from = {2024, 1, 1}, .to = {2026, 1, 1}})) == QList{Import::Added});
    CHECK(desk.import(desk.signer.certify({.from = {2025, 12, 1}, .to = {2028, 1, 1}})) == QList{Import::Added});
    const trust::TrustData data = desk.reloaded();
    REQUIRE(data.certificates.size() == 2);
    CHECK(data.find("FR90", "FPE9", {2024, 6, 1})->from == QDate(2024, 1, 1));
    CHECK(data.find("FR90", "FPE9", {2027, 6, 1})->from == QDate(2025, 12, 1));
    CHECK(data.find("FR90", "FPE9", {2030, 6, 1})->from == QDate(2025, 12, 1));
    CHECK(data.find("FR90", "FPE8", {2027, 6, 1}) == nullptr);
}

TEST_CASE("What is not authentic is refused and kept nowhere")
{
    Desk desk;
    NoticeSigner impostor;
    NoticeSigner stranger("FR91");
    CHECK(desk.import(impostor.certify({})) == QList{Import::NotAuthentic});
    CHECK(desk.import(impostor.revoke({}, noon(1))) == QList{Import::NotAuthentic});
    CHECK(desk.import(stranger.certify({})) == QList{Import::UnknownAuthority});
    CHECK(desk.import("no certificate") == QList{Import::Unreadable});
    CHECK(desk.import({}) == QList{Import::Unreadable});
    CHECK(desk.import("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----") == QList{Import::Unreadable});
    CHECK(desk.import("-----BEGIN CERTIFICATE-----\nAAAA") == QList{Import::Unreadable});
    CHECK(desk.data.certificates.isEmpty());
    CHECK_FALSE(QDir(desk.folder).exists());
}

TEST_CASE("A file that someone put into the folder counts for nothing")
{
    Desk desk;
    desk.import(desk.signer.certify({.id = "AAAA"}));
    NoticeSigner impostor;
    QFile forged(QDir(desk.folder).filePath(u"FR90-BBBB-20250306.der"_s));
    REQUIRE(forged.open(QIODevice::WriteOnly));
    forged.write(impostor.certify({.id = "BBBB"}));
    forged.close();
    CHECK(desk.reloaded().certificates.size() == 1);
}

TEST_CASE("A folder that cannot be written refuses, and nothing is added")
{
    Desk desk;
    QFile inTheWay(desk.folder);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const Result<QList<trust::ImportedObject>> imported =
        trust::importFile(desk.signer.certify({}), desk.folder, desk.data);
    REQUIRE_FALSE(imported);
    CHECK(imported.error().fault == Fault::Refused);
    CHECK(desk.data.certificates.isEmpty());
}
