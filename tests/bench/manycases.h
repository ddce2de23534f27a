#pragma once
#include <QByteArray>
#include <QDate>
#include <QSqlDatabase>
#include <QTemporaryDir>

#include <chrono>
#include <vector>

inline constexpr int million = 1'000'000;
inline constexpr int townHall = 50'000;
inline const QDate today(2026, 11, 23);

/// Overviews of so many fictitious cases, the latest first. A million sequences do not fit the number's six digits.
std::vector<QByteArray> drawOverviews(int count);

/// The same cases as one would keep them without sealing, and without an index: columns of a table of SQLite.
class PlainTable
{
public:
    explicit PlainTable(const std::vector<QByteArray> &overviews);
    ~PlainTable();
    PlainTable(const PlainTable &) = delete;
    PlainTable &operator=(const PlainTable &) = delete;

    /// Every column of every row, texts as text.
    void read();

private:
    QTemporaryDir m_folder;
    QSqlDatabase m_database;
};

/// By the clock on the wall: for what waits for a disk, or works on two processors.
template <typename Work>
double wallMilliseconds(Work work)
{
    const auto before = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before).count();
}
