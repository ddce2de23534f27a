#include <catch2/catch.hpp>

#include <QJsonArray>

#include "core/formats/retentionjson.h"

using namespace Qt::StringLiterals;

static EliminationSlip sample()
{
    return {.id = QUuid::createUuid(),
            .at = QDateTime(QDate(2026, 11, 23), QTime(9, 0, 0, 123), Qt::UTC),
            .agent = u"D. Roux"_s,
            .dueBy = QDate(2026, 11, 22),
            .policy = *RetentionPolicy().with(RetentionCategory::Priced, 24),
            .cases = {{CaseNumber::of(2019, 1), RetentionCategory::Priced, QDate(2019, 3, 1), QDate(2020, 8, 31)}},
            .months = {{2020, 1}, {2020, 2}}};
}

TEST_CASE("A slip and a policy are read back as they were written")
{
    const EliminationSlip slip = sample();
    CHECK(*parseEliminationSlip(toJson(slip)) == slip);
    CHECK(*parseRetentionPolicy(toJson(slip.policy)) == slip.policy);
    CHECK(toJson(slip).value(u"purgeable_on"_s).toString() == u"2026-12-23");
}

TEST_CASE("What is wrong in a slip is named")
{
    struct Row {
        QString key;
        QJsonValue value;
        QString field;
    };
    const Row rows[] = {{u"slip"_s, u"x"_s, u"slip"_s},
                        {u"at"_s, u"yesterday"_s, u"at"_s},
                        {u"due_by"_s, 3, u"due_by"_s},
                        {u"months_kept"_s, QJsonObject{{u"priced"_s, 0}}, u"months_kept.priced"_s},
                        {u"cases"_s, QJsonArray{QJsonObject{{u"case"_s, u"PF"_s}}}, u"cases[0].case"_s},
                        {u"consultations"_s, QJsonArray{u"2026-13"_s}, u"consultations"_s}};
    for (const Row &row : rows) {
        QJsonObject json = toJson(sample());
        json.insert(row.key, row.value);
        const auto read = parseEliminationSlip(json);
        REQUIRE_FALSE(read);
        CHECK(read.error().fault == Fault::Unreadable);
        CHECK(read.error().detail == row.field);
    }
    CHECK(parseEliminationSlip({}).error().fault == Fault::Unreadable);
    QJsonObject newer = toJson(sample());
    newer.insert(u"format"_s, 2);
    CHECK(parseEliminationSlip(newer).error().fault == Fault::Refused);
}
