#include <catch2/catch.hpp>

#include "core/formats/twoddoc/noticecontent.h"
#include "core/formats/twoddoc/taxfields.h"

using namespace Qt::StringLiterals;
using namespace twoddoc;

static Code codeOf(const QByteArray &type, const QByteArray &message)
{
    Code code;
    code.header.type = type;
    code.message = parseMessage(message);
    return code;
}

static TaxNotice noticeIn(const QByteArray &message)
{
    return noticeOf(codeOf("28", message), NoticeKind::IncomeTax);
}

TEST_CASE("Every field of a notice has its place")
{
    const TaxNotice notice = noticeOf(codeOf("28",
                                             "432,75\x1D" "4425A4000000001" "452024" "46MARCHAND HELOISE\x1D" "473001234567240"
                                             "48MARCHAND NOE\x1E" "493012345678167" "4A31072025" "4B22052025" "4112345\x1D" "4V-431\x1D"
                                             "4W0\x1D" "4X312\x1D" "4Z7\x1D" "4Y12 RUE HAUTE/13999 MORVALLON"),
                                      NoticeKind::DeclaredSituation);
    CHECK(notice.kind == NoticeKind::DeclaredSituation);
    CHECK(notice.parts == Exact::fraction(11, 4));
    CHECK(notice.reference->toString() == u"25A4000000001");
    CHECK(notice.incomeYear == 2024);
    CHECK(notice.first.name == u"MARCHAND HELOISE");
    CHECK_FALSE(notice.first.nameIsCut);
    CHECK(notice.first.number->toString() == u"3001234567240");
    CHECK(notice.second.name == u"MARCHAND NOE");
    CHECK(notice.second.nameIsCut);
    CHECK(notice.second.number->toString() == u"3012345678167");
    CHECK(notice.recoveredOn == QDate(2025, 7, 31));
    CHECK(notice.declaredOn == QDate(2025, 5, 22));
    CHECK(notice.referenceTaxIncome == 12345);
    CHECK(notice.incomeTax == -431);
    CHECK(notice.leftToPay == 0);
    CHECK(notice.withheld == 312);
    CHECK(notice.socialLevies == 7);
    CHECK(notice.address == QStringList{u"12 RUE HAUTE"_s, u"13999 MORVALLON"_s});
}

TEST_CASE("What a code does not carry is absent, never zero")
{
    CHECK(noticeIn("") == TaxNotice{});
    CHECK(noticeIn("41\x1D" "46\x1D" "4V\x1D") == TaxNotice{}); // empty values
    CHECK(noticeIn("410\x1D").referenceTaxIncome == 0);
    CHECK_FALSE(noticeIn("410\x1D").second.isKnown());
}

TEST_CASE("An amount that was cut is another amount: it is absent, and named")
{
    const Code code = codeOf("04", "4131250\x1E" "432\x1E" "4V431\x1E" "46MARCHAND\x1E");
    const TaxNotice notice = noticeOf(code, NoticeKind::IncomeTax);
    CHECK_FALSE(notice.referenceTaxIncome);
    CHECK_FALSE(notice.parts);
    CHECK_FALSE(notice.incomeTax);
    CHECK(notice.first.name == u"MARCHAND");
    CHECK(conformityOf(code).malformed == QStringList{u"41"_s, u"43"_s, u"4V"_s});
}

TEST_CASE("What is not of its kind is absent too, and named")
{
    const auto [message, id] = GENERATE(table<QByteArray, QString>({
        {"41 12A\x1D", u"41"_s}, {"41-12\x1D", u"41"_s},   {"432,\x1D", u"43"_s},    {"43,5\x1D", u"43"_s},
        {"432.5\x1D", u"43"_s},  {"431,,5\x1D", u"43"_s},  {"452O24", u"45"_s},      {"453024", u"45"_s},
        {"46DUP0NT\x1D", u"46"_s}, {"4A31022025", u"4A"_s}, {"47300123456724O", u"47"_s}, {"4420 4000000001", u"44"_s},
        {"4V--1\x1D", u"4V"_s},  {"4V-\x1D", u"4V"_s},     {"4X-1\x1D", u"4X"_s},    {"6W1399A", u"6W"_s},
        {"4A310720", u"4A"_s},   {"431\x1D" "432\x1D", u"43"_s},
    }));
    CAPTURE(message.toStdString());
    CHECK(conformityOf(codeOf("28", message)).malformed == QStringList{id});
    const TaxNotice notice = noticeIn(message);
    CHECK_FALSE(notice.referenceTaxIncome);
    CHECK_FALSE(notice.incomeYear);
    CHECK_FALSE(notice.recoveredOn);
    CHECK_FALSE(notice.incomeTax);
    CHECK_FALSE(notice.withheld);
    CHECK_FALSE(notice.reference);
    CHECK((!notice.parts || *notice.parts == 1)); // of a field that comes twice, the first
}

TEST_CASE("The structured address is an address")
{
    CHECK(noticeIn("6U4 ALLEE HAUTE\x1D" "6VBAT B\x1D" "6W13999" "6XMORVALLON\x1D" "6YFR").address
          == QStringList{u"4 ALLEE HAUTE"_s, u"BAT B"_s, u"13999 MORVALLON"_s});
    CHECK(noticeIn("6URUE BASSE\x1D" "6W     " "6XBRUXELLES\x1D" "6YBE").address
          == QStringList{u"RUE BASSE"_s, u"BRUXELLES"_s, u"BE"_s});
}

TEST_CASE("Each type asks for its own fields")
{
    const QByteArray common = "431\x1D" "442578000000001" "452024" "46MARCHAND\x1D";
    const auto [type, more, missing] = GENERATE(table<QByteArray, QByteArray, QStringList>({
        {"04", "4A31072025", {}},
        {"04", "", {u"4A"_s}},
        {"18", "4B22052025", {}},
        {"18", "4A31072025", {u"4B"_s}},
        {"24", "4B22052025" "4V0\x1D" "4W0\x1D" "4X0\x1D", {}},
        {"24", "4B22052025" "4V0\x1D", {u"4W"_s, u"4X"_s}},
        {"27", "", {}},
        {"28", "4A31072025" "4YX\x1D", {}},
        {"28", "4A31072025" "6UX\x1D" "6W13999" "6XY\x1D" "6YFR", {}},
        {"28", "4A31072025" "6UX\x1D" "6W13999" "6XY\x1D", {u"4Y|6U+6W+6X+6Y"_s}},
        {"A2", "", {}},
    }));
    CAPTURE(type.toStdString(), more.toStdString());
    CHECK(conformityOf(codeOf(type, common + more)).missing == missing);
}

TEST_CASE("A type 04 of before June 2022 had a number, a name and an income")
{
    const Code code = codeOf("04", "10M/IMPOSABLE/NOE\x1D" "401234567890123" "411042876\x1D");
    CHECK(conformityOf(code).holds());
    const TaxNotice notice = noticeOf(code, NoticeKind::IncomeTax);
    CHECK(notice.first.name == u"M IMPOSABLE NOE");
    CHECK(notice.first.number->toString() == u"1234567890123");
    CHECK(notice.referenceTaxIncome == 1042876);
    CHECK_FALSE(notice.parts);
}
