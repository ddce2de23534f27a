#include <catch2/catch.hpp>

#include "core/formats/twoddoc/base32.h"
#include "core/formats/twoddoc/code.h"
#include "core/formats/twoddoc/documenttypes.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace twoddoc;

TEST_CASE("The header of each version is read")
{
    const auto [text, perimeter, country, length] = GENERATE(table<QByteArray, QByteArray, QByteArray, int>({
        {"DC01FR0AXT4A0E840E8A01", "01", "", 22},
        {"DC02FR0AXT4A0E840E8A01", "01", "", 22},
        {"DC03FR0AXT4A0E840E8A0102", "02", "", 24},
        {"DC04FR0AXT4A0E840E8A0101FR", "01", "FR", 26},
    }));
    const Result<Header> header = parseHeader(text + "43");
    REQUIRE(header);
    CHECK(header->version == text[3] - '0');
    CHECK(header->authority == "FR0A");
    CHECK(header->certificate == "XT4A");
    CHECK(header->issuedOn == QDate(2010, 3, 5));
    CHECK(header->signedOn == QDate(2010, 3, 11));
    CHECK(header->type == "01");
    CHECK(header->perimeter == perimeter);
    CHECK(header->country == country);
    CHECK(header->length == length);
    CHECK_FALSE(parseHeader(text.chopped(1)));
}

TEST_CASE("What is no header is refused")
{
    const QByteArray text = GENERATE(values<QByteArray>({
        "", "DC", "DC00FR0AXT4A0E840E8A0101FR", "DC05FR0AXT4A0E840E8A0101FR", "DD04FR0AXT4A0E840E8A0101FR",
        "dc04FR0AXT4A0E840E8A0101FR", "DC04F10AXT4A0E840E8A0101FR", "DC04FR0aXT4A0E840E8A0101FR",
        "DC04FR0AXT4 0E840E8A0101FR", "DC04FR0AXT4A0E84GGGG0101FR", "DC04FR0AXT4A0E840E8A01\x1D" "1FR",
    }));
    CAPTURE(text.toStdString());
    const Result<Header> header = parseHeader(text + "                       ");
    REQUIRE_FALSE(header);
    CHECK(header.error().fault == Fault::Unreadable);
}

TEST_CASE("Dates are days since 2000 in hexadecimal, or digits, and never guessed at")
{
    CHECK(dateOfHexDays("111E") == QDate(2011, 12, 31));
    CHECK(dateOfHexDays("0000") == QDate(2000, 1, 1));
    for (const QByteArray text : {"FFFF", "111e", "11E", "1 1E", "-001", ""})
        CHECK(dateOfHexDays(text) == std::nullopt);
    CHECK(dateOfDigits("31072022") == QDate(2022, 7, 31));
    for (const QByteArray text : {"31022022", "3107202", "3107 202", "00000000", "3107202A", ""})
        CHECK(dateOfDigits(text) == std::nullopt);
}

TEST_CASE("The test authorities are those that end with 00")
{
    CHECK(isTestAuthority("FR00"));
    CHECK(isTestAuthority("XX00"));
    CHECK_FALSE(isTestAuthority("FR10"));
    CHECK_FALSE(isTestAuthority("FR0"));
}

TEST_CASE("Base32 stands for one row of bytes only")
{
    CHECK(fromBase32("") == QByteArray());
    CHECK(fromBase32("MZXW6YTBOI") == QByteArray("foobar")); // RFC 4648 §10
    CHECK(fromBase32("MZXW6YQ") == QByteArray("foob"));
    for (const QByteArray text : {"MZXW6YR", "MZXW6YTBOJ", "M", "MZX", "mzxw6yq", "MZXW6Y1", "MZXW6YQ=", "MZXW 6YQ"})
        CHECK(fromBase32(text) == std::nullopt);
}

namespace {

struct Read {
    QByteArray text;
    QList<Field> fields;
    QByteArray unread;
};

} // namespace

TEST_CASE("The grammar of fields")
{
    const QByteArray full(38, 'A');
    const Read expected = GENERATE_COPY(values<Read>({
        {"", {}, ""},
        {"452021", {{"45", "2021"}}, ""}, // fixed: nothing after it
        {"452021\x1D" "431", {{"45", "2021"}, {"43", "1"}}, ""}, // a separator too many is tolerated
        {"452021\x1E" "431", {{"45", "2021"}, {"43", "1"}}, ""}, // a fixed value cannot be cut
        {"432,75\x1D" "452021", {{"43", "2,75"}, {"45", "2021"}}, ""},
        {"4312345" "452021", {{"43", "12345"}, {"45", "2021"}}, ""}, // full: needs no separator
        {"4312345\x1D" "452021", {{"43", "12345"}, {"45", "2021"}}, ""},
        {"46" + full + "452021", {{"46", full}, {"45", "2021"}}, ""},
        {"46" + full + "\x1E" "452021", {{"46", full, true}, {"45", "2021"}}, ""}, // full, and cut
        {"46MARC\x1E" "452021", {{"46", "MARC", true}, {"45", "2021"}}, ""},
        {"46MARC", {{"46", "MARC"}}, ""}, // the last may end without a separator
        {"46MARC\x1D", {{"46", "MARC"}}, ""},
        {"46MARC\x1E", {{"46", "MARC", true}}, ""},
        {"20\x1D" "21\x1D" "22", {{"20", ""}, {"21", ""}, {"22", ""}}, ""}, // empty values
        {"01A\x1D" "0CB", {{"01", "A"}, {"0C", "B"}}, ""}, // without limit
        {"4520\x1D" "431", {{"45", "20", false, true}, {"43", "1"}}, ""}, // shorter than it must be
        {"4520", {{"45", "20", false, true}}, ""},
        {"431\x1D" "ZZ12\x1D" "452021", {{"43", "1"}}, "ZZ12\x1D" "452021"}, // an identifier that we do not know
        {"431\x1D" "4", {{"43", "1"}}, "4"},
        {"431\x1D\x1D" "452021", {{"43", "1"}}, "\x1D" "452021"},
    }));
    CAPTURE(expected.text.toStdString());
    const Message message = parseMessage(expected.text);
    CHECK(message.fields == expected.fields);
    CHECK(message.unread == expected.unread);
}

TEST_CASE("Every identifier and every type of the specification is in our tables")
{
    const std::optional<QString> path = sharedData(u"2ddoc/tables.json"_s);
    QFile file(path.value_or(QString()));
    if (!path || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject tables = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject types = tables.value(u"document_types").toObject();
    CHECK(types.size() == 59);
    for (const QString &type : types.keys())
        CHECK_FALSE(documentLabel(type.toLatin1()).isEmpty());
    const QJsonObject identifiers = tables.value(u"data_identifiers").toObject();
    CHECK(identifiers.size() == 402);
    for (auto entry = identifiers.begin(); entry != identifiers.end(); ++entry) {
        const QJsonValue most = entry.value().toObject().value(u"max");
        const LengthRule rule{entry.value().toObject().value(u"min").toInt(),
                              most.isNull() ? std::nullopt : std::optional(most.toInt())};
        CAPTURE(entry.key().toStdString());
        CHECK(lengthRule(entry.key().toLatin1()) == rule);
    }
}

TEST_CASE("Types are known by their code, and five are tax notices")
{
    CHECK(documentLabel("A2") == u"Carte mobilité inclusion");
    CHECK(documentLabel("ZZ").isEmpty());
    CHECK(noticeKind("04") == NoticeKind::IncomeTax);
    CHECK(noticeKind("28") == NoticeKind::IncomeTax);
    CHECK(noticeKind("18") == NoticeKind::DeclaredSituation);
    CHECK(noticeKind("24") == NoticeKind::DeclaredSituation);
    CHECK(noticeKind("27") == NoticeKind::DeclaredSituation);
    for (const QByteArray type : {"02", "06", "19", "20", "21", "ZZ", ""})
        CHECK(noticeKind(type) == std::nullopt);
}

TEST_CASE("A code keeps the bytes that were signed, and what follows the signature apart")
{
    const QByteArray signedBytes = "DC04FR06FPE6FFFF24762801FR431\x1D";
    const QByteArray signature(103, 'A');
    const auto parsed = parseCode(signedBytes + '\x1F' + signature + "\x1D" "01NOTE");
    REQUIRE(std::holds_alternative<Code>(parsed));
    const Code &code = std::get<Code>(parsed);
    CHECK(code.signedBytes == signedBytes);
    CHECK(code.signature == QByteArray(64, '\0'));
    CHECK(code.message.fields == QList<Field>{{"43", "1"}});
    CHECK(code.annex.fields == QList<Field>{{"01", "NOTE"}});
}

TEST_CASE("A signature that cannot be one is empty, and one that is cut is missing")
{
    const QByteArray head = "DC04FR06FPE6FFFF24762801FR431\x1D\x1F";
    for (const qsizetype length : signatureLengths)
        CHECK(std::get<Code>(parseCode(head + QByteArray(length, 'A'))).signature.size() == length * 5 / 8);
    CHECK(std::get<Code>(parseCode(head + QByteArray(102, 'A') + 'B')).signature.isEmpty()); // bits beyond the bytes
    CHECK(std::get<Code>(parseCode(head + QByteArray(103, '1'))).signature.isEmpty());
    CHECK(std::get<Code>(parseCode(head + QByteArray(300, 'A'))).signature.isEmpty());
    CHECK(std::get<MissingPart>(parseCode(head)) == MissingPart{MissingPart::Signature, 0, 103});
    CHECK(std::get<MissingPart>(parseCode(head + QByteArray(104, 'A'))) == MissingPart{MissingPart::Signature, 104, 154});
    CHECK(std::get<MissingPart>(parseCode(head.chopped(1))) == MissingPart{MissingPart::Signature, 0, 103});
}

TEST_CASE("The form of a code is told by its first characters")
{
    const auto [text, form] = GENERATE(table<QByteArray, Form>({
        {"DC04FR", Form::Plain},
        {"KFRMI6", Form::VersionTwo},
        {"\xDC\x04\x7B", Form::Binary},
        {"EABC01DC04FR", Form::Split},
        {"EABC11-the rest", Form::Split},
        {"EABC21DC", Form::Other}, // the third of two
        {"EABC00DC", Form::Other}, // the only one of a set
        {"ECOLE", Form::Other},
        {"3760123456789", Form::Other},
        {"", Form::Other},
    }));
    CAPTURE(text.toStdString());
    CHECK(formOf(text) == form);
}

TEST_CASE("A symbol is a notice's by its header, and no other 2D-Doc's")
{
    const auto [symbol, isNotice] = GENERATE(table<QByteArray, bool>({
        {"DC04FR06FPE6FFFF25DC2801FR432", true},
        {"DC04FR06FPE3FFFF25DC2701FR432", true},
        {"DC02FR04FPE3FFFF1FB604432", true},
        {"DC04FR03AV01FFFF1FB60101FR10", false}, // a bill, often stapled before it
        {"DC04FR06FPE6FFFF25DC2802FR432", false}, // another body's types mean other things
        {"DC04FR06", false},
        {"%6212345ABC", false}, // mail sorting
    }));
    CAPTURE(symbol.toStdString());
    CHECK(isNoticeSymbol(symbol) == isNotice);
}
