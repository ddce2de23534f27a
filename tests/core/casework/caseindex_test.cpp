#include <catch2/catch.hpp>

#include "core/casework/caseindex.h"
#include "core/casework/knowncases.h"
#include "core/formats/overviewcode.h"
#include "tests/core/formats/randomcase.h"
#include "tests/support/rounds.h"

using namespace Qt::StringLiterals;

static CaseSummary line(int sequence, const QString &applicant, const QString &birth, const QStringList &children = {})
{
    CaseSummary summary;
    summary.number = CaseNumber::of(2026, sequence);
    summary.applicant = applicant;
    summary.birthDate = *PartialDate::parseIso(birth);
    summary.children = children;
    summary.town = u"L'Haÿ-les-Roses"_s;
    summary.services = QStringList{u"Restauration scolaire"_s};
    return summary;
}

static CaseIndex threeCases()
{
    CaseIndex index;
    index.reset({line(3, u"LŒUILLET Zoé"_s, u"1990-05-00"_s, {u"LŒUILLET Maël"_s}),
                 line(2, u"DUPONT (MARTIN) Sophie"_s, u"1982-09-03"_s, {u"DUPONT Laura"_s, u"MARTIN Noé"_s}),
                 line(1, u"DUPONT-MOREAU Sophie"_s, u"1982-00-00"_s)});
    return index;
}

/// The sequences of the cases found, in their order.
static QList<int> found(const CaseIndex &index, const CaseFilter &filter)
{
    QList<int> sequences;
    for (const CaseIndex::Row row : index.find(filter))
        sequences.append(index.at(row).number.sequence());
    return sequences;
}

static QList<int> found(const CaseIndex &index, const QString &typed = {})
{
    return found(index, CaseFilter{.typed = typed});
}

TEST_CASE("Cases are found by any words of theirs, blind to case and accents, latest first")
{
    const auto [typed, sequences] = GENERATE(table<QString, QList<int>>({
        {u""_s, {3, 2, 1}},
        {u"  "_s, {3, 2, 1}},
        {u"dupont"_s, {2, 1}},
        {u"SOPHIE dup"_s, {2, 1}},
        {u"loeuillet"_s, {3}},
        {u"lœuil"_s, {3}},
        {u"zoe"_s, {3}},
        {u"MAËL"_s, {3}},
        {u"upon"_s, {2, 1}},
        {u" upon"_s, {}}, // begins no word
        {u" dup"_s, {2, 1}},
        {u" dup oph"_s, {}},
        {u" mar"_s, {2}}, // the usage name, behind its parenthesis
        {u"(martin)"_s, {2}},
        {u"martin noe"_s, {2}},
        {u"dupont laura"_s, {2}}, // the name she shares
        {u"dupont moreau"_s, {1}},
        {u"1982"_s, {2, 1}},
        {u"sop 1982"_s, {2, 1}},
        {u"03/09/1982"_s, {2}},
        {u"3/9/1982"_s, {2}},
        {u"3.9.1982"_s, {2}},
        {u"03091982"_s, {2}},
        {u"03/09/19"_s, {2}},
        {u"03/09"_s, {2}},
        {u"09/1982"_s, {2}},
        {u"05/1990"_s, {3}},
        {u"PF-2026-000002"_s, {2}},
        {u"pf 2026 2"_s, {2}},
        {u"2026-2"_s, {2}},
        {u"2026-000"_s, {3, 2, 1}}, // so far
        {u"PF-2026-00000"_s, {3, 2, 1}},
        {u"2025-2"_s, {}},
        {u"000001"_s, {1}},
        {u"L’Hay les roses"_s, {3, 2, 1}},
        {u"restauration zoe"_s, {3}},
        {u"restauration scolaire"_s, {3, 2, 1}},
        {u"dupont zoe"_s, {}},
        {u"durand"_s, {}},
    }));
    CAPTURE(typed.toStdString());
    CHECK(found(threeCases(), typed) == sequences);
}

TEST_CASE("A search never runs from one case into the next")
{
    CaseIndex index;
    index.reset({line(2, u"AB"_s, u"1982-09-03"_s), line(1, u"CD"_s, u"1982-09-03"_s)});
    CHECK(found(index, u"scolaire ab"_s) == QList<int>{2});
    CHECK(found(index, u"scolaireab"_s).isEmpty());
    CHECK(found(index, u"scolaire\nab"_s) == QList<int>{2}); // a line break is a space
    CHECK(found(index, u"ab cd"_s).isEmpty());
    CHECK(found(index, u"1982\ncd"_s) == QList<int>{1});
}

TEST_CASE("A row decodes to the case as it came in")
{
    RandomCase random(3);
    CaseIndex index;
    QList<CaseSummary> lines;
    for (int sequence = 300; sequence > 0; --sequence) {
        CaseSummary each = summary(random.revision());
        each.number = CaseNumber::of(2026, sequence);
        each.at = QDateTime::fromSecsSinceEpoch(each.at.toSecsSinceEpoch(), Qt::UTC);
        lines.append(each);
    }
    index.reset(lines);
    const QList<CaseIndex::Row> rows = index.find(QString());
    REQUIRE(rows.size() == 300);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        REQUIRE(index.at(rows[i]) == lines[i]);
        REQUIRE(*index.summaryOf(lines[i].number) == lines[i]);
    }
    CHECK_FALSE(index.summaryOf(CaseNumber::of(2025, 1)));
}

TEST_CASE("A new or changed case goes on top")
{
    CaseIndex index = threeCases();
    index.put(line(4, u"NGUYEN An"_s, u"2000-01-01"_s));
    CHECK(index.size() == 4);
    CHECK(found(index) == QList<int>{4, 3, 2, 1});

    index.put(line(2, u"MARTIN Sophie"_s, u"1982-09-03"_s));
    CHECK(index.size() == 4);
    CHECK(found(index) == QList<int>{2, 4, 3, 1});
    CHECK(found(index, u"martin"_s) == QList<int>{2});
    CHECK(found(index, u"laura"_s).isEmpty());
    CHECK(found(index, u"dupont"_s) == QList<int>{1});
    CHECK(index.summaryOf(CaseNumber::of(2026, 2))->applicant == u"MARTIN Sophie");
}

TEST_CASE("Cases that were merged or wait for their purge are shown to those who ask for them")
{
    CaseIndex index = threeCases();
    CaseSummary merged = line(1, u"DUPONT-MOREAU Sophie"_s, u"1982-00-00"_s);
    merged.mergedInto = CaseNumber::of(2026, 2);
    index.put(merged);
    CaseSummary purged = line(3, u"LŒUILLET Zoé"_s, u"1990-05-00"_s);
    purged.isQuarantined = true;
    index.put(purged);
    CHECK(index.size() == 1);
    CHECK(found(index) == QList<int>{2});
    CHECK(found(index, {.typed = {}, .withMerged = true}) == QList<int>{1, 2});
    CHECK(found(index, {.typed = {}, .withQuarantined = true}) == QList<int>{3, 2});
    CHECK(found(index, {.typed = u"dup"_s, .withMerged = true, .withQuarantined = true}) == QList<int>{1, 2});
    CHECK(index.summaryOf(CaseNumber::of(2026, 3))->isQuarantined);
    index.put(line(3, u"LŒUILLET Zoé"_s, u"1990-05-00"_s)); // given back
    CHECK(found(index) == QList<int>{3, 2});
}

TEST_CASE("An empty index finds nothing")
{
    CaseIndex index;
    CHECK(index.find(QString()).isEmpty());
    CHECK(index.find(u"a"_s).isEmpty());
    index.reset({});
    CHECK(index.size() == 0);
}

TEST_CASE("A chunk refuses what is no overview, and is as it was")
{
    CaseChunk chunk;
    REQUIRE(chunk.append(toOverview(line(1, u"DUPONT Sophie"_s, u"1982-09-03"_s))));
    CHECK(chunk.append(QByteArray(40, '\0')).error().fault == Fault::Unreadable);
    CHECK(chunk.append("\x02newer").error().fault == Fault::Refused);
    CHECK(chunk.size() == 1);
    CHECK(chunk.at(0).applicant == u"DUPONT Sophie");
}

TEST_CASE("What was recorded while the log was still being read is not covered by its older state")
{
    CaseIndex index;
    CaseChunk latest;
    REQUIRE(latest.append(toOverview(line(3, u"LENOIR Zoé"_s, u"1990-05-00"_s))));
    index.adopt(std::move(latest));
    index.put(line(1, u"DUPONT Sophie"_s, u"1982-09-03"_s));
    CaseChunk older;
    REQUIRE(older.append(toOverview(line(2, u"MARTIN An"_s, u"1990-05-00"_s))));
    REQUIRE(older.append(toOverview(line(1, u"DUPOND Sophie"_s, u"1982-09-03"_s))));
    index.adopt(std::move(older));
    CHECK(found(index) == QList<int>{1, 3, 2});
    CHECK(index.size() == 3);
    CHECK(index.summaryOf(CaseNumber::of(2026, 1))->applicant == u"DUPONT Sophie");
    CHECK(found(index, u"dupond"_s).isEmpty());
}

/// The index against a plain list: whatever is adopted and put, they hold and find the same.
TEST_CASE("The index stays the list of the latest state of each case, however often cases change")
{
    RandomCase random(8);
    CaseIndex index;
    QList<CaseSummary> plain;
    const auto draw = [&](int sequence) {
        CaseSummary each = summary(random.revision());
        each.number = CaseNumber::of(2026, sequence);
        each.at = QDateTime::fromSecsSinceEpoch(each.at.toSecsSinceEpoch(), Qt::UTC);
        each.isQuarantined = random.below(10) == 0;
        return each;
    };
    for (int sequence = 400; sequence > 200; --sequence)
        plain.append(draw(sequence));
    index.reset(plain);
    for (int round = 0; round < rounds(9'000, 100'000); ++round) {
        const CaseSummary changed = draw(1 + random.below(400));
        plain.removeIf([&](const CaseSummary &each) { return each.number == changed.number; });
        plain.prepend(changed);
        index.put(changed);
        if (round % 500 != 499)
            continue;
        QList<CaseSummary> held;
        for (const CaseIndex::Row row : index.find({.typed = {}, .withMerged = true, .withQuarantined = true}))
            held.append(index.at(row));
        REQUIRE(held == plain);
        REQUIRE(index.size() == std::ranges::count(plain, false, &CaseSummary::isQuarantined));
        REQUIRE(index.memory() < 4'000'000); // what changed does not pile up
    }
}

TEST_CASE("A search goes on with what is adopted while it runs")
{
    CaseIndex index;
    CaseSearch search({.typed = u"dup"_s});
    CHECK(search.isDone(index));
    index.reset({line(2, u"DUPONT Sophie"_s, u"1982-09-03"_s)});
    REQUIRE_FALSE(search.isDone(index));
    CHECK(search.step(index).size() == 1);
    CHECK(search.isDone(index));
    CaseChunk older;
    REQUIRE(older.append(toOverview(line(1, u"DUPOND Zoé"_s, u"1982-09-03"_s))));
    index.adopt(std::move(older));
    const QList<CaseIndex::Row> rows = search.step(index);
    REQUIRE(rows.size() == 1);
    CHECK(index.at(rows.first()).number.sequence() == 1);
}

TEST_CASE("More cases than a chunk holds are one list")
{
    QList<CaseSummary> cases;
    const int count = static_cast<int>(2 * CaseChunk::mostRows + 7);
    for (int i = count; i > 0; --i)
        cases.append(line(i, u"MARTIN Sophie "_s + QString::number(i % 997), u"1982-09-03"_s, {u"MARTIN Laura"_s}));
    CaseIndex index;
    index.reset(cases);
    CHECK(index.chunkCount() == 3);
    CHECK(index.size() == count);
    const QList<CaseIndex::Row> rows = index.find(u"laura"_s);
    REQUIRE(rows.size() == count);
    CHECK(index.at(rows.first()).number.sequence() == count);
    CHECK(index.at(rows.last()).number.sequence() == 1);
    CHECK(found(index, u"2026-30000"_s) == QList<int>{30'000});
    CHECK(index.find(u"laura morvallon"_s).isEmpty());
    // Some tens of bytes for the text, as many for the overview, and what finds them.
    CHECK(index.memory() / count < 170);
}

TEST_CASE("A further revision leaves the marks of its case as they were")
{
    CaseIndex index = threeCases();
    CaseSummary marked = *index.summaryOf(CaseNumber::of(2026, 2));
    marked.isSensitive = true;
    marked.isOpposed = true;
    index.put(marked);
    CaseSummary revised = line(2, u"DUPONT (MARTIN) Sophie"_s, u"1982-09-03"_s);
    revised.version = 2;
    index.putRevision(revised);
    const auto now = index.summaryOf(revised.number);
    REQUIRE(now);
    CHECK(now->version == 2);
    CHECK(now->isSensitive);
    CHECK(now->isOpposed);
    index.putRevision(line(4, u"PETIT Léa"_s, u"1990-01-01"_s));
    CHECK_FALSE(index.summaryOf(CaseNumber::of(2026, 4))->isSensitive);
}

TEST_CASE("A case knows those that were merged into it, through another too")
{
    CaseIndex index = threeCases();
    const auto merge = [&](int from, int into) {
        CaseSummary merged = *index.summaryOf(CaseNumber::of(2026, from));
        merged.mergedInto = CaseNumber::of(2026, into);
        index.put(merged);
    };
    CHECK(index.mergedInto(CaseNumber::of(2026, 1)).isEmpty());
    merge(3, 2);
    merge(2, 1);
    const QList<CaseSummary> merged = index.mergedInto(CaseNumber::of(2026, 1));
    REQUIRE(merged.size() == 2);
    CHECK(merged[0].number == CaseNumber::of(2026, 2));
    CHECK(merged[1].number == CaseNumber::of(2026, 3));
    CHECK(index.mergedInto(CaseNumber::of(2026, 2)).isEmpty()); // it is merged itself
}
