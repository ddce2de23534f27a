#include <catch2/catch.hpp>

#include "core/formats/overviewcode.h"
#include "tests/core/formats/randomcase.h"
#include "tests/support/rounds.h"

using namespace Qt::StringLiterals;

/// Every part that a summary can have, with letters of one, two and three bytes.
static CaseSummary wholeSummary()
{
    return {.number = CaseNumber::of(2026, 123), .version = 3, .at = QDateTime(QDate(2026, 11, 23), QTime(9, 5, 7), Qt::UTC),
            .agent = u"A. Mercier"_s, .applicant = u"LŒUILLET (MARTIN) Zoé"_s, .birthDate = *PartialDate::of(1982, 9, std::nullopt),
            .children = {u"MARTIN Noé"_s, u"Nguyễn An"_s}, .town = u"L’Haÿ-les-Roses"_s,
            .services = {u"Restauration scolaire"_s, u"Accueil du soir"_s}, .tiers = {u"T4"_s, {}}, .validUntil = QDate(2027, 8, 31),
            .birthNameSize = 8, .isSensitive = true, .isOpposed = true, .mergedInto = CaseNumber::of(2025, 77), .isQuarantined = true};
}

static CaseSummary randomSummary(RandomCase &random)
{
    CaseSummary line = summary(random.revision());
    line.at = random.coin() ? QDateTime::fromSecsSinceEpoch(line.at.toSecsSinceEpoch(), Qt::UTC) : QDateTime();
    line.isSensitive = random.coin();
    line.isOpposed = random.coin();
    line.isQuarantined = random.coin();
    if (random.coin())
        line.mergedInto = CaseNumber::of(2025, 1 + random.below(999));
    return line;
}

TEST_CASE("An overview reads as it was written, whatever a case holds")
{
    RandomCase random(5);
    CHECK(*parseOverview(toOverview(wholeSummary())) == wholeSummary());
    for (int round = 0; round < rounds(500, 50'000); ++round) {
        const CaseSummary line = randomSummary(random);
        const auto read = parseOverview(toOverview(line));
        REQUIRE(read);
        REQUIRE(*read == line);
    }
}

TEST_CASE("An overview's bytes are those of the format, for ever")
{
    CaseSummary line;
    line.number = CaseNumber::of(2026, 123);
    line.version = 2;
    line.at = QDateTime::fromSecsSinceEpoch(1'795'424'707, Qt::UTC);
    line.agent = u"M"_s;
    line.applicant = u"NOÉ Zoé"_s;
    line.birthNameSize = 3;
    line.birthDate = *PartialDate::of(1982, 9, 3);
    line.children = QStringList{u"A"_s};
    line.town = u"B"_s;
    line.services = QStringList{u"C"_s};
    line.tiers = QStringList{u"T4"_s};
    line.validUntil = QDate(2027, 8, 31);
    line.isOpposed = true;
    line.mergedInto = CaseNumber::of(2025, 7);
    CHECK(toOverview(line).toHex(' ')
        == "01 1a ea 07 7b 00 00 00 02 00 00 00 c3 01 04 6b 00 00 00 00 be 07 09 03 eb 07 08 1f e9 07 07 00 00 00 "
           "04 09 4e 4f c3 89 20 5a 6f c3 a9 01 01 41 01 42 01 4d 01 01 43 02 54 34");
}

TEST_CASE("Padding and what later versions add are left alone")
{
    const QByteArray overview = toOverview(wholeSummary());
    CHECK(*parseOverview(overview + QByteArray(64, '\0')) == wholeSummary());
    CHECK(*parseOverview(overview + "\x07more") == wholeSummary());
    CHECK(readOverview(overview + "more")->size == overview.size());
    QByteArray flagged = overview;
    flagged[1] = static_cast<char>(flagged[1] | 0x60);
    CHECK(*parseOverview(flagged) == wholeSummary());
}

TEST_CASE("An overview of a newer version is refused as such, no overview is unreadable")
{
    QByteArray overview = toOverview(wholeSummary());
    overview[0] = 2;
    CHECK(parseOverview(overview).error().fault == Fault::Refused);
    CHECK(parseOverview(overview).error().problem == Problem::NewerVersion);
    overview[0] = 0;
    CHECK(parseOverview(overview).error().fault == Fault::Unreadable);
    CHECK(parseOverview({}).error().fault == Fault::Unreadable);
}

TEST_CASE("What no case can be is refused")
{
    const auto [place, bytes] = GENERATE(table<int, QByteArray>({
        {2, QByteArray::fromHex("1127")}, // the year 10001
        {4, QByteArray::fromHex("ffffffff")}, // a sequence past an int
        {8, QByteArray::fromHex("ffffffff")}, // a version past an int
        {12, QByteArray::fromHex("ffffffffffffff7f")}, // a time past the calendar
        {22, QByteArray::fromHex("0d")}, // the month 13
        {22, QByteArray::fromHex("0003")}, // a day without its month
        {26, QByteArray::fromHex("0220")}, // 30 February and later
        {27, QByteArray::fromHex("00")}, // a last day without its day
        {34, QByteArray::fromHex("7f")}, // a birth name longer than its text
        {36, QByteArray::fromHex("ff")}, // no UTF-8
    }));
    QByteArray overview = toOverview(wholeSummary());
    overview.replace(place, bytes.size(), bytes);
    CAPTURE(place, bytes.toHex().toStdString());
    CHECK(parseOverview(overview).error().fault == Fault::Unreadable);
}

TEST_CASE("A length has one way to be written")
{
    CaseSummary line = wholeSummary();
    line.applicant = QString(200, u'x');
    line.birthNameSize = 0;
    line.mergedInto.reset();
    QByteArray overview = toOverview(line);
    REQUIRE(overview.mid(28, 3).toHex() == "00c801");
    CHECK(parseOverview(overview)->applicant.size() == 200);
    overview.replace(29, 2, QByteArray::fromHex("8000"));
    CHECK_FALSE(parseOverview(overview));
    overview.replace(29, 2, QByteArray::fromHex("ffff"));
    CHECK_FALSE(parseOverview(overview));
}

TEST_CASE("What is longer than the format holds is cut where a character ends")
{
    CaseSummary line = wholeSummary();
    line.applicant = u"x"_s + QString(20'000, u'é');
    line.birthNameSize = line.applicant.size();
    line.children = QStringList(300, u"A"_s);
    const auto read = parseOverview(toOverview(line));
    REQUIRE(read);
    CHECK(read->applicant == u"x"_s + QString(8191, u'é'));
    CHECK(read->birthNameSize == 0);
    CHECK(read->children.size() == 255);
}

/// Each in memory of its own size: a byte read past the end is seen by the sanitizers.
TEST_CASE("A truncated overview is refused at every length")
{
    const QByteArray overview = toOverview(wholeSummary());
    for (qsizetype size = 0; size < overview.size(); ++size) {
        const std::vector<char> cut(overview.begin(), overview.begin() + size);
        CAPTURE(size);
        CHECK_FALSE(parseOverview(QByteArrayView(cut.data(), size)));
    }
}

TEST_CASE("Whatever bytes come, an overview is read or refused, and reads again as it was read")
{
    RandomCase random(11);
    int readable = 0;
    for (int round = 0; round < rounds(20'000, 2'000'000); ++round) {
        QByteArray overview = toOverview(randomSummary(random));
        for (int change = 1 + random.below(4); change > 0; --change)
            overview[random.below(static_cast<int>(overview.size()))] = static_cast<char>(random.below(256));
        if (random.coin())
            overview.truncate(random.below(static_cast<int>(overview.size())));
        const std::vector<char> bytes(overview.begin(), overview.end());
        const auto read = parseOverview(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        if (!read) {
            REQUIRE((read.error().fault == Fault::Unreadable || read.error().fault == Fault::Refused));
            continue;
        }
        ++readable;
        CAPTURE(round, overview.toHex().toStdString());
        REQUIRE(*parseOverview(toOverview(*read)) == *read);
    }
    CHECK(readable > 1'000);
}

TEST_CASE("Number and birth date are read without the rest")
{
    const QByteArray overview = toOverview(wholeSummary());
    CHECK(numberIn(overview) == CaseNumber::of(2026, 123));
    CHECK(birthDateIn(overview) == wholeSummary().birthDate);
}
