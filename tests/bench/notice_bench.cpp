#include "tests/bench/notice_bench.h"

#include "tests/bench/measure.h"

#include "core/formats/twoddoc/code.h"
#include "core/trust/noticereader.h"
#include "tests/support/noticesigner.h"

#include <QElapsedTimer>

#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

static constexpr int rounds = 500;

template <typename Work>
static double medianMilliseconds(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::nth_element(times, times.begin() + rounds / 2);
    return times.at(rounds / 2);
}

static const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

static QByteArray toDer(const QByteArray &signature)
{
    const int half = static_cast<int>(signature.size() / 2);
    ECDSA_SIG *pair = ECDSA_SIG_new();
    ECDSA_SIG_set0(pair, BN_bin2bn(bytes(signature), half, nullptr), BN_bin2bn(bytes(signature) + half, half, nullptr));
    QByteArray der(i2d_ECDSA_SIG(pair, nullptr), '\0');
    unsigned char *to = reinterpret_cast<unsigned char *>(der.data());
    i2d_ECDSA_SIG(pair, &to);
    ECDSA_SIG_free(pair);
    return der;
}

/// What libcrypto alone takes, with the key and the signature ready in its own form.
static double bareVerification(const QByteArray &certificate, const twoddoc::Code &code)
{
    const unsigned char *at = bytes(certificate);
    X509 *parsed = d2i_X509(nullptr, &at, static_cast<long>(certificate.size()));
    const QByteArray der = toDer(code.signature);
    int held = 0;
    const double time = medianMilliseconds([&] {
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, X509_get0_pubkey(parsed));
        held += EVP_DigestVerify(context, bytes(der), std::size_t(der.size()), bytes(code.signedBytes),
            std::size_t(code.signedBytes.size()));
        EVP_MD_CTX_free(context);
    });
    X509_free(parsed);
    if (held != rounds)
        qFatal("the floor's own signature does not hold");
    return time;
}

void benchNotice()
{
    NoticeSigner signer;
    const QByteArray certificate = signer.certify({});
    const QByteArray text = signer.sign("FPE9", noticeHeader("FR90", "FPE9", {2025, 7, 31}, "28") + coupleFields());
    QByteArray bare = text;
    bare.removeIf([](char c) { return c < ' '; });
    trust::TrustData data = trust::shippedTrust();
    data.authorities += signer.authority();
    data.certificates += signer.trust().certificates;

    int verified = 0;
    const auto read = [&](const QByteArray &reading) {
        return medianMilliseconds(
            [&] { verified += trust::readNotice(reading, data).outcome == NoticeOutcome::Verified; });
    };
    const double whole = read(text);
    const double repaired = read(bare);
    const double hopeless = read(QByteArray(bare).replace("4118452", "4108452"));
    const double floor = bareVerification(certificate, std::get<twoddoc::Code>(twoddoc::parseCode(text)));
    if (verified != 2 * rounds)
        qFatal("the notices measured are not the notices signed");
    print({u"tax notice: read and checked"_s, whole, u"ms"_s, 1.5 * floor + 1, u"bare verification %1 ms"_s.arg(floor, 0, 'f', 3)});
    print({u"tax notice: every separator put back"_s, repaired, u"ms"_s, {}, u"given up after %1 ms"_s.arg(hopeless, 0, 'f', 2)});
}
