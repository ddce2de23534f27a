#include <catch2/catch.hpp>

#include "core/trust/noticereader.h"
#include "core/trust/trustfile.h"
#include "tests/support/noticesigner.h"

#include <random>

using namespace Qt::StringLiterals;

static bool isLong()
{
    return qEnvironmentVariableIntValue("PASSFAMILLE_LONG") == 1;
}

/// Three codes of different shapes, each with what signs it.
static QByteArray codeOfShape(NoticeSigner &signer, int shape)
{
    const QByteArray header = noticeHeader("FR90", "FPE9", {2025, 7, 31}, "28");
    signer.certify({.curve = shape == 2 ? trust::Curve::P384 : trust::Curve::P256});
    if (shape == 0)
        return signer.sign("FPE9", header + coupleFields());
    const QByteArray bare = "432\x1D"
                            "44227800000000145202146DUPONT ALAIN\x1D"
                            "473001234567240"
                            "4A31072022"
                            "4Y1 RUE/13999 MORVALLON";
    return signer.sign("FPE9",
        header
            + (shape == 1 ? bare
                          : bare
                        + "\x1D"
                          "4130000\x1D"));
}

TEST_CASE("Every bit flip of three codes is refused")
{
    const int shape = GENERATE(0, 1, 2);
    NoticeSigner signer;
    const QByteArray code = codeOfShape(signer, shape);
    const trust::TrustData data = signer.trust();
    REQUIRE(trust::readNotice(code, data).outcome == NoticeOutcome::Verified);
    for (qsizetype i = 0; i < code.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = code;
            flipped[i] = static_cast<char>(static_cast<unsigned char>(flipped[i]) ^ 1U << bit);
            CAPTURE(i, bit, flipped.toStdString());
            REQUIRE(trust::readNotice(flipped, data).outcome != NoticeOutcome::Verified);
        }
    }
}

/// A few bytes changed, dropped, doubled or moved.
static QByteArray mutated(QByteArray bytes, std::mt19937 &chance)
{
    const auto any = [&chance](qsizetype count) {
        return qsizetype(chance() % std::uint32_t(std::max<qsizetype>(count, 1)));
    };
    for (qsizetype change = any(6); change >= 0 && !bytes.isEmpty(); --change) {
        const qsizetype at = any(bytes.size());
        switch (chance() % 5) {
        case 0:
            bytes[at] = static_cast<char>(chance());
            break;
        case 1:
            bytes.remove(at, any(20));
            break;
        case 2:
            bytes.insert(at, bytes.sliced(at, std::min(any(20), bytes.size() - at)));
            break;
        case 3:
            bytes.insert(at, "\x1D\x1E\x1F<GS>^]00"[chance() % 11]);
            break;
        default:
            bytes.truncate(at);
        }
    }
    return bytes;
}

TEST_CASE("No damage makes a code that was not signed, and none brings the reader down")
{
    NoticeSigner signer;
    const QByteArray code = codeOfShape(signer, 0);
    const trust::TrustData data = signer.trust();
    const TaxNotice genuine = *trust::readNotice(code, data).notice;
    std::mt19937 chance(1);
    for (int i = 0; i < (isLong() ? 20'000 : 300); ++i) {
        const QByteArray damaged = mutated(code, chance);
        CAPTURE(damaged.toStdString());
        const NoticeReading reading = trust::readNotice(damaged, data);
        if (reading.outcome == NoticeOutcome::Verified)
            REQUIRE(*reading.notice == genuine); // a separator that could be put back, or an annex
    }
}

TEST_CASE("No damaged certificate file is taken for another, and none brings the importer down")
{
    NoticeSigner signer;
    const QByteArray certificate = signer.certify({});
    const QByteArray list = signer.revoke({"FPE9"}, QDateTime(QDate(2026, 1, 2), QTime(0, 0), Qt::UTC));
    std::mt19937 chance(2);
    for (int i = 0; i < (isLong() ? 100'000 : 2'000); ++i) {
        const QByteArray genuine = i % 2 ? certificate : list;
        const QByteArray damaged = mutated(genuine, chance);
        trust::TrustData data{.authorities = {signer.authority()}, .certificates = {}, .revocations = {}};
        const trust::ImportedObject object = trust::importObject(damaged, data);
        REQUIRE((object.result != trust::Import::Added || damaged == genuine));
    }
}
