#include <catch2/catch.hpp>

#include "core/domain/noticeseason.h"

TEST_CASE("income years: the newest one, and the one that a counter expects")
{
    struct Row {
        QDate day;
        int latest;
        int expected;
    };
    const Row row = GENERATE(values<Row>({
        {QDate(2026, 1, 1), 2024, 2024},
        {QDate(2026, 7, 31), 2024, 2024},
        {QDate(2026, 8, 1), 2025, 2024},
        {QDate(2026, 9, 14), 2025, 2024},
        {QDate(2026, 9, 15), 2025, 2025},
        {QDate(2026, 12, 31), 2025, 2025},
        {QDate(2024, 2, 29), 2022, 2022},
    }));
    CAPTURE(row.day.toString(Qt::ISODate).toStdString());
    CHECK(latestIncomeYear(row.day) == row.latest);
    CHECK(expectedIncomeYear(row.day) == row.expected);
}

TEST_CASE("income years: how a notice stands on a day")
{
    struct Row {
        int year;
        QDate day;
        NoticeAge age;
    };
    const Row row = GENERATE(values<Row>({
        {2025, QDate(2026, 3, 1), NoticeAge::TooRecent},
        {2024, QDate(2026, 3, 1), NoticeAge::Expected},
        {2023, QDate(2026, 3, 1), NoticeAge::TooOld},
        {2025, QDate(2026, 8, 20), NoticeAge::Expected},
        {2024, QDate(2026, 8, 20), NoticeAge::Expected},
        {2023, QDate(2026, 8, 20), NoticeAge::TooOld},
        {2024, QDate(2026, 11, 23), NoticeAge::TooOld},
        {2026, QDate(2026, 11, 23), NoticeAge::TooRecent},
    }));
    CAPTURE(row.year, row.day.toString(Qt::ISODate).toStdString());
    CHECK(noticeAge(row.year, row.day) == row.age);
}
