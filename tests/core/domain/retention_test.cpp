#include <catch2/catch.hpp>

#include "core/domain/eliminationslip.h"

using namespace Qt::StringLiterals;

static Revision revisionOn(QDate day, const QList<Decision> &decisions = {})
{
    const CivilIdentity applicant{.birthName = *PersonName::parse(u"DUPONT"), .usageName = {}, .givenNames = {}, .birthDate = PartialDate(QDate(1982, 9, 3)), .birthPlace = {CountryCode::france(), {}}};
    return {.id = {}, .number = CaseNumber::of(2020, 1), .at = QDateTime(day, QTime(10, 0), Qt::UTC), .agent = {}, .reason = {}, .applicant = applicant, .household = {}, .decisions = decisions, .note = {}, .requestId = {}};
}

static Decision decisionUntil(QDate until, const QString &rule = u"tier"_s)
{
    Decision decision;
    decision.service = u"s"_s;
    decision.validUntil = until;
    decision.steps = {{.rule = rule, .text = {}, .before = {}, .after = {}}};
    return decision;
}

TEST_CASE("A category is a word, and only known words are categories")
{
    for (const RetentionCategory category : allCategories)
        CHECK(*parseRetentionCategory(toString(category)) == category);
    CHECK(parseRetentionCategory(u"forever").error().problem == Problem::UnknownCode);
}

TEST_CASE("Months stay within their bounds")
{
    for (const RetentionCategory category : allCategories) {
        const auto [least, most] = boundsOf(category);
        const RetentionPolicy usual;
        CHECK(usual.months(category) >= least);
        CHECK(usual.months(category) <= most);
        CHECK(usual.with(category, least)->months(category) == least);
        CHECK(usual.with(category, most)->months(category) == most);
        CHECK(usual.with(category, least - 1).error().problem == Problem::OutOfRange);
        CHECK(usual.with(category, most + 1).error().problem == Problem::OutOfRange);
    }
    CHECK(boundsOf(RetentionCategory::Consultations).most == 36);
}

TEST_CASE("The time of a case runs from the later of its last price and its last revision")
{
    const RetentionPolicy policy = *RetentionPolicy().with(RetentionCategory::Creche, 72);
    const QDate day(2020, 11, 23);
    const Revision opened = revisionOn(day);
    struct Row {
        const char *what;
        QList<Revision> revisions;
        RetentionDue due;
    };
    using enum RetentionCategory;
    const Row rows[] = {
        {"nothing decided", {opened}, {Undecided, day, QDate(2021, 11, 23)}},
        {"a price", {revisionOn(day, {decisionUntil(QDate(2021, 8, 31))})}, {Priced, QDate(2021, 8, 31), QDate(2026, 8, 31)}},
        {"a price that ended before the last revision", {revisionOn(day, {decisionUntil(QDate(2020, 8, 31))})}, {Priced, day, QDate(2025, 11, 23)}},
        {"a price without an end", {revisionOn(day, {decisionUntil({})})}, {Priced, day, QDate(2025, 11, 23)}},
        {"a crèche", {revisionOn(day, {decisionUntil(QDate(2021, 8, 31), u"eaje"_s)})}, {Creche, QDate(2021, 8, 31), QDate(2027, 8, 31)}},
        {"the longest of two",
         {revisionOn(day, {decisionUntil(QDate(2021, 8, 31), u"eaje"_s), decisionUntil(QDate(2021, 12, 31))})},
         {Creche, QDate(2021, 8, 31), QDate(2027, 8, 31)}},
        {"a price that the latest revision has no more",
         {revisionOn(day, {decisionUntil(QDate(2021, 8, 31))}), revisionOn(QDate(2020, 12, 1))},
         {Priced, QDate(2021, 8, 31), QDate(2026, 8, 31)}},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        const CaseFile file{row.revisions};
        CHECK(dueOn(file, policy) == row.due);
        CHECK(dueAtTheEarliest(summary(file.latest()), policy) <= row.due.on);
    }
}

TEST_CASE("Nothing is known of a damaged case, and it is never due")
{
    CHECK_FALSE(dueAtTheEarliest(CaseSummary(), RetentionPolicy()).isValid());
}

TEST_CASE("Consultations go by whole months")
{
    const RetentionPolicy policy;
    CHECK(firstMonthKept(QDate(2026, 11, 23), policy) == YearMonth{2023, 11});
    CHECK(firstMonthKept(QDate(2026, 11, 30), *policy.with(RetentionCategory::Consultations, 6)) == YearMonth{2026, 5});
}

TEST_CASE("A slip counts by category and year, and waits thirty days")
{
    using enum RetentionCategory;
    EliminationSlip slip;
    slip.at = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    slip.cases = {{CaseNumber::of(2019, 1), Priced, QDate(2019, 3, 1), QDate(2020, 8, 31)},
                  {CaseNumber::of(2019, 2), Priced, QDate(2019, 1, 15), QDate(2020, 7, 6)},
                  {CaseNumber::of(2020, 1), Undecided, QDate(2020, 2, 2), QDate(2020, 2, 2)},
                  {CaseNumber::of(2020, 2), Priced, QDate(2020, 2, 3), QDate(2021, 8, 31)}};
    const QList<SlipLine> lines = linesOf(slip);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == SlipLine{Priced, 2020, 2, QDate(2019, 1, 15), QDate(2020, 8, 31)});
    CHECK(lines[1] == SlipLine{Priced, 2021, 1, QDate(2020, 2, 3), QDate(2021, 8, 31)});
    CHECK(lines[2] == SlipLine{Undecided, 2020, 1, QDate(2020, 2, 2), QDate(2020, 2, 2)});
    CHECK(purgeableOn(slip) == QDate(2026, 12, 23));
}
