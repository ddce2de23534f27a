#include <catch2/catch.hpp>

#include "core/domain/identifiers.h"

using namespace Qt::StringLiterals;

TEST_CASE("A SIRET is fourteen digits with their key, or La Poste's")
{
    const QString good = GENERATE(u"13002526500013"_s, u"130 025 265 00013"_s, u" 13002526500013\n"_s, u"21130055300016"_s,
                                  u"35600000000048"_s, u"35600000012345"_s /* La Poste: any five digits */);
    CAPTURE(qUtf8Printable(good));
    const Result<Siret> siret = Siret::parse(good);
    REQUIRE(siret);
    CHECK(siret->toString().size() == 14);
    CHECK_FALSE(siret->toString().contains(u' '));
}

TEST_CASE("A SIRET that is none says why")
{
    const auto [text, problem] = GENERATE(table<QString, Problem>({
        {u""_s, Problem::Missing},
        {u"   "_s, Problem::Missing},
        {u"13002526500014"_s, Problem::WrongKey},
        {u"31002526500013"_s, Problem::WrongKey},
        {u"35600000112345"_s, Problem::WrongKey}, // not La Poste's SIREN
        {u"1300252650001"_s, Problem::WrongLength},
        {u"130025265000130"_s, Problem::WrongLength},
        {u"130025265"_s, Problem::WrongLength},
        {u"1300252650001O"_s, Problem::ForbiddenCharacter},
        {u"130.025.265.00013"_s, Problem::ForbiddenCharacter},
        {u"１３００２５２６５０００１３"_s, Problem::ForbiddenCharacter},
    }));
    CAPTURE(qUtf8Printable(text));
    const Result<Siret> siret = Siret::parse(text);
    REQUIRE_FALSE(siret);
    CHECK(siret.error().problem == problem);
}

TEST_CASE("One wrong digit anywhere breaks the key of a SIRET")
{
    const QString good = u"13002526500013"_s;
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString changed = good;
            changed[i] = QChar(digit);
            REQUIRE(bool(Siret::parse(changed)) == (changed == good));
        }
    }
}

TEST_CASE("A postal code is five digits from 01000 to 98999")
{
    CHECK(PostalCode::parse(u"01000")->toString() == u"01000");
    CHECK(PostalCode::parse(u" 13 006 ")->toString() == u"13006");
    CHECK(PostalCode::parse(u"98999"));
    const auto [text, problem] = GENERATE(table<QString, Problem>({
        {u""_s, Problem::Missing},
        {u"1300"_s, Problem::WrongLength},
        {u"130066"_s, Problem::WrongLength},
        {u"2A004"_s, Problem::ForbiddenCharacter},
        {u"00999"_s, Problem::OutOfRange},
        {u"99000"_s, Problem::OutOfRange},
    }));
    CAPTURE(qUtf8Printable(text));
    const Result<PostalCode> code = PostalCode::parse(text);
    REQUIRE_FALSE(code);
    CHECK(code.error().problem == problem);
}

static QByteArray token(const QByteArray &claims)
{
    const auto encoded = [](const QByteArray &part) {
        return part.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return encoded(R"({"alg":"HS256"})") + '.' + encoded(claims) + '.' + encoded("signature");
}

TEST_CASE("A token is three parts of base64url, and goes into the header only")
{
    const QByteArray text = token(R"({"uid":"x"})");
    const Result<ApiToken> parsed = ApiToken::parse('\n' + text + "\r\n");
    REQUIRE(parsed);
    CHECK(parsed->bearer() == "Bearer " + text);
}

TEST_CASE("What has not the shape of a token is refused, without quoting it")
{
    const auto [text, problem] = GENERATE(table<QByteArray, Problem>({
        {"", Problem::Missing},
        {" \n", Problem::Missing},
        {"abc", Problem::WrongLength},
        {"secret.secret", Problem::WrongLength},
        {"a.b.c.d", Problem::WrongLength},
        {"a..c", Problem::WrongLength},
        {".b.c", Problem::WrongLength},
        {"a.b.", Problem::WrongLength},
        {"Bearer a.b.c", Problem::ForbiddenCharacter},
        {"a.b.c=", Problem::ForbiddenCharacter},
        {"a.b\r\nX-Injected: 1.c", Problem::ForbiddenCharacter},
        {"a.b.\xC3\xA9", Problem::ForbiddenCharacter},
        {QByteArray(8193, 'a'), Problem::TooLong},
    }));
    const Result<ApiToken> parsed = ApiToken::parse(text);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().problem == problem);
    CHECK_FALSE(parsed.error().detail.contains(u"secret"));
}

TEST_CASE("A token says when it ends, if it does")
{
    CHECK(ApiToken::parse(token(R"({"exp":1795392000})"))->expiry() == QDateTime(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC));
    const QByteArray claims = GENERATE(as<QByteArray>(), R"({"uid":"x"})", R"({"exp":"soon"})", R"({"exp":null})", "[]", "not json", "");
    const Result<ApiToken> silent = ApiToken::parse(token(claims.isEmpty() ? QByteArray(" ") : claims));
    REQUIRE(silent);
    CHECK_FALSE(silent->expiry().isValid());
}

TEST_CASE("A case number is read as it is written")
{
    CHECK(CaseNumber::of(2026, 123).toString() == u"PF-2026-000123");
    CHECK(CaseNumber::of(2026, 1'234'567).toString() == u"PF-2026-1234567");
    CHECK(*CaseNumber::parse(u" pf-2026-000123 ") == CaseNumber::of(2026, 123));
    for (const int sequence : {1, 9, 99'999, 999'999, 1'000'000, 999'999'999}) {
        const CaseNumber number = CaseNumber::of(2026, sequence);
        CHECK(*CaseNumber::parse(number.toString()) == number);
    }
    CHECK(CaseNumber::of(2026, 999'999) < CaseNumber::of(2026, 1'000'000));
    CHECK(CaseNumber::of(2026, 999'999) < CaseNumber::of(2027, 1));
}

TEST_CASE("What is no case number is refused")
{
    const QString text = GENERATE(u""_s, u"PF-2026"_s, u"PF-2026-123"_s, u"PF-26-000123"_s, u"PF-2026-000000"_s,
                                  u"PF-2026-1234567890"_s, u"PX-2026-000123"_s, u"PF 2026 000123"_s, u"2026-000123"_s,
                                  u"PF-2026-000123x"_s, u"PF-2026-00012٣"_s);
    CAPTURE(qUtf8Printable(text));
    const Result<CaseNumber> number = CaseNumber::parse(text);
    REQUIRE_FALSE(number);
    CHECK(number.error().problem == Problem::UnknownCode);
}
