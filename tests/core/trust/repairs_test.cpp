#include <catch2/catch.hpp>

#include "core/trust/noticereader.h"
#include "tests/support/noticesigner.h"

using namespace Qt::StringLiterals;

static QByteArray header()
{
    return noticeHeader("FR90", "FPE9", {2025, 7, 31}, "28");
}

static QByteArray withoutControls(QByteArray text)
{
    text.removeIf([](char c) { return c < ' '; });
    return text;
}

static QByteArray typedAs(const QString &typed, const QString &meant, const QByteArray &code)
{
    QString text = QString::fromLatin1(code);
    for (QChar &c : text)
        if (const qsizetype key = meant.indexOf(c); key >= 0)
            c = typed.at(key);
    return text.toUtf8();
}

/// What a scanner set to an American keyboard types on a French one.
static QByteArray onFrenchKeys(const QByteArray &code)
{
    return typedAs(u"QAWZ?;!)à&é\"'(-è_ç"_s, u"AQZWM,/-0123456789"_s, code);
}

/// The same with Caps Lock on, which a French keyboard applies to its digit row and its signs too.
static QByteArray onFrenchKeysWithCapsLock(const QByteArray &code)
{
    return typedAs(u"qawz,.§°"_s, u"aqzwm,/-"_s, code.toLower());
}

static QByteArray named(QByteArray code, const QByteArray &gs, const QByteArray &rs, const QByteArray &us)
{
    return code.replace('\x1D', gs).replace('\x1E', rs).replace('\x1F', us);
}

/// The readings that one code can come as.
static QList<QByteArray> readingsOf(const QByteArray &code)
{
    return {
        code.toLower(),
        "]d1" + code,
        "]d2" + code + "\r\n",
        " \t" + code + "\t",
        "\xEF\xBB\xBF" + code,
        named(code, "<GS>", "<RS>", "<US>"),
        named(code, "<gs>", "<rs>", "<us>"),
        named(code, "{GS}", "{RS}", "{US}"),
        named(code, "[GS]", "[RS]", "[US]"),
        named(code, "\\x1D", "\\x1E", "\\x1F"),
        named(code, "\\u001d", "\\u001e", "\\u001f"),
        named(code, "<0x1D>", "<0x1E>", "<0x1F>"),
        named(code, "^]", "^^", "^_"),
        named(code, "\u241D", "\u241E", "\u241F"),
        QByteArray(code).replace(' ', "\u00A0"),
        QByteArray(code).replace('\x1F', ""),
        QByteArray(code).replace('\x1F', "").toLower(),
        withoutControls(code),
        withoutControls(code).toLower(),
        onFrenchKeys(code),
        onFrenchKeys(code).toLower().replace('?', ','),
        onFrenchKeysWithCapsLock(code),
        onFrenchKeys("]d1" + code).replace(']', '$'),
        onFrenchKeys(QByteArray(code).replace('\x1F', "")),
        onFrenchKeys(withoutControls(code)),
    };
}

TEST_CASE("What a keyboard did to a code is undone")
{
    NoticeSigner signer;
    signer.certify({});
    const QByteArray code = signer.sign("FPE9", header() + coupleFields());
    const trust::TrustData data = signer.trust();
    for (const QByteArray &reading : readingsOf(code)) {
        CAPTURE(reading.toStdString());
        const NoticeReading result = trust::readNotice(reading, data);
        REQUIRE(result.outcome == NoticeOutcome::Verified);
        CHECK(result.isRepaired);
        CHECK(result.notice->reference->toString() == u"2578123456789");
    }
}

TEST_CASE("An end of line is no repair")
{
    NoticeSigner signer;
    signer.certify({});
    const QByteArray end = GENERATE(as<QByteArray>(), "", "\n", "\r\n", "\r", "\t");
    const NoticeReading result = trust::readNotice(signer.sign("FPE9", header() + coupleFields()) + end, signer.trust());
    CHECK(result.outcome == NoticeOutcome::Verified);
    CHECK_FALSE(result.isRepaired);
}

TEST_CASE("Separators are put back in notices of every shape")
{
    NoticeSigner signer;
    signer.certify({});
    const QByteArray fields = GENERATE(values<QByteArray>({
        // the last field ends with nothing
        "432,75\x1D" "44227801234567845202146RETI PAUL\x1D" "4A310720224163198\x1D" "47300112345678948RETI ANNE\x1D" "490701987765432",
        // a name that fills its 38 characters, whole; then one that was cut
        "431\x1D" "442578000000001" "452024" "46ABCDEFGHIJKLMNOPQRSTUVWXYZ ABCDEFGHIJK" "4A31072025" "4Y1 RUE/13999 MORVALLON\x1D" "4120000\x1D",
        "431\x1D" "442578000000001" "452024" "46ABCDEFGHIJKLMNOPQRSTUVWXYZ ABCDEFGHIJK\x1E" "4A31072025" "4Y1 RUE/13999 MORVALLON\x1D" "4120000\x1D",
        // figures in the address that look like fields
        "431\x1D" "442578000000001" "452024" "46SO\x1D" "4A31072025" "4Y41 RUE DU 4 AOUT/47000 AGEN\x1D" "4120000\x1D" "4V-12\x1D" "4W0\x1D",
        // the structured address
        "431,5\x1D" "442578000000001" "452024" "46SO\x1D" "4A31072025" "6U4 ALLEE HAUTE\x1D" "6W13999" "6XMORVALLON\x1D" "6YFR" "410\x1D",
    }));
    const QByteArray code = signer.sign("FPE9", header() + fields);
    CAPTURE(code.toStdString());
    const NoticeReading result = trust::readNotice(withoutControls(code), signer.trust());
    CHECK(result.outcome == NoticeOutcome::Verified);
    CHECK(*result.notice == *trust::readNotice(code, signer.trust()).notice);
}

TEST_CASE("A keyboard that has no key for US has none for RS either")
{
    NoticeSigner signer;
    signer.certify({});
    const QByteArray fields = GENERATE(values<QByteArray>({
        "431\x1D" "442578000000001" "452024" "46ABCDEFGHIJKLMNOPQRSTUVWXYZ ABCDEFGHIJK\x1E" "4A31072025" "4Y1 RUE/13999 MORVALLON\x1D" "4120000\x1D",
        "431\x1D" "442578000000001" "452024" "46MARCHAND HEL\x1E" "4A31072025" "48MARCHAND N\x1E" "4Y1 RUE/13999 MORVALLON\x1E" "4120000\x1D",
    }));
    const QByteArray code = signer.sign("FPE9", header() + fields);
    const TaxNotice notice = *trust::readNotice(code, signer.trust()).notice;
    REQUIRE(notice.first.nameIsCut);
    for (const QByteArray &typed : {QByteArray(code).replace('\x1E', "").replace('\x1F', ""), withoutControls(code)}) {
        const NoticeReading result = trust::readNotice(typed, signer.trust());
        CHECK(result.outcome == NoticeOutcome::Verified);
        CHECK(result.notice == notice);
    }
}

TEST_CASE("What cannot be repaired is given up, and says what lacks")
{
    NoticeSigner signer;
    signer.certify({});
    QByteArray typed = withoutControls(signer.sign("FPE9", header() + coupleFields()));
    const NoticeReading result = trust::readNotice(typed.replace("4118452", "4108452"), signer.trust());
    CHECK(result.outcome == NoticeOutcome::Unreadable);
    CHECK(result.missing.kind == MissingPart::Separators);
    CHECK(result.signature == std::nullopt); // what was read is not what was signed
    CHECK_FALSE(result.notice); // its fields run into each other
}

TEST_CASE("An altered code is said to be altered however its separators came")
{
    NoticeSigner signer;
    signer.certify({});
    const QByteArray code = signer.sign("FPE9", header() + coupleFields()).replace("4118452", "4108452");
    for (const QByteArray &reading : {code, code.toLower(), onFrenchKeys(code), named(code, "<GS>", "<RS>", "<US>"), named(code, "^]", "^^", "^_"),
             named(code, "\u241D", "\u241E", "\u241F"), QByteArray(code).replace('\x1F', "")}) {
        CAPTURE(reading.toStdString());
        const NoticeReading result = trust::readNotice(reading, signer.trust());
        CHECK(result.outcome == NoticeOutcome::Altered);
        CHECK(result.missing.kind == MissingPart::Nothing);
    }
}

TEST_CASE("One letter in lower case is damage, not a keyboard")
{
    NoticeSigner signer;
    signer.certify({});
    QByteArray code = signer.sign("FPE9", header() + coupleFields());
    CHECK(trust::readNotice(code.replace("HELOISE", "HElOISE"), signer.trust()).outcome == NoticeOutcome::Altered);
}
