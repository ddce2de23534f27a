#include <catch2/catch.hpp>

#include "core/trust/certificate.h"
#include "core/trust/trustfile.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

TEST_CASE("The shipped keys are those of the trust list and of the tax office")
{
    const trust::TrustData data = trust::shippedTrust();
    CHECK(data.authorities.size() == 7);
    const auto [authority, id, type] = GENERATE(table<QByteArray, QByteArray, QByteArray>({
        {"FR04", "FPE3", "04"},
        {"FR04", "FPE4", "18"},
        {"FR04", "FPE6", "04"},
        {"FR04", "FPE7", "04"},
        {"FR06", "FPE2", "24"},
        {"FR06", "FPE3", "27"},
        {"FR06", "FPE6", "28"},
    }));
    const trust::SigningCertificate *certificate = data.find(authority, id, {});
    REQUIRE(certificate);
    CHECK(certificate->documentType == type);
    CHECK(certificate->organisation == "DIRECTION GENERALE DES FINANCES PUBLIQUES");
    CHECK(data.findAuthority(authority));
}

TEST_CASE("No authority answers for the test keys, so none can be imported")
{
    CHECK(trust::shippedTrust().find("FR00", "0001", {}));
    CHECK_FALSE(trust::shippedTrust().findAuthority("FR00"));
}

TEST_CASE("Every shipped key is that of its certificate, which its authority signed")
{
    const std::optional<QString> list = sharedData(u"2ddoc/trust.json"_s);
    if (!list)
        return;
    const QDir folder(QFileInfo(*list).dir().filePath(u"certs"_s));
    const trust::TrustData data = trust::shippedTrust();
    int compared = 0;
    for (const trust::SigningCertificate &shipped : data.certificates) {
        if (shipped.authority == "FR00")
            continue;
        QFile file(folder.filePath(QString::fromLatin1(shipped.authority + '_' + shipped.id + ".pem")));
        REQUIRE(file.open(QIODevice::ReadOnly));
        Result<trust::SigningCertificate> parsed =
            trust::parseCertificate(trust::objectsIn(file.readAll()).first(), data.authorities);
        CAPTURE(shipped.authority.toStdString(), shipped.id.toStdString());
        REQUIRE(parsed);
        trust::SigningCertificate expected = *parsed;
        expected.origin = trust::Origin::Shipped;
        CHECK(shipped == expected);
        ++compared;
    }
    CHECK(compared == 19);
}
