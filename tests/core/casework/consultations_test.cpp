#include <catch2/catch.hpp>

#include "core/casework/consultations.h"
#include "core/casework/digest.h"
#include "tests/core/casework/office.h"

using namespace Qt::StringLiterals;

namespace {

struct ReadOffice : DatedOffice {
    CaseNumber first = caseOn(QDate(2026, 9, 1));
    CaseNumber second = caseOn(QDate(2026, 9, 1));

    void openOn(const QDateTime &at, const CaseNumber &number, const QString &agent = u"A. Mercier"_s)
    {
        now = at;
        REQUIRE(Caseload(Session::practice(folder.path(), agent), ports).open(number));
    }
    static QDateTime noon(int month, int day) { return {QDate(2026, month, day), QTime(12, 0), Qt::UTC}; }
    ConsultationPage page(const ConsultationFilter &filter, const ConsultationStretch &stretch = {}) const
    {
        const auto read = latestConsultations(session, filter, stretch);
        REQUIRE(read);
        return *read;
    }
};

} // namespace

TEST_CASE_METHOD(ReadOffice, "The journal is read latest first, stretch after stretch, each line once")
{
    for (int day = 1; day <= 7; ++day)
        openOn(noon(11, day), day % 2 ? first : second);
    QList<QDateTime> times;
    std::optional<qint64> before;
    int stretches = 0;
    do {
        const ConsultationPage read = page({}, {.before = before, .most = 3});
        CHECK(read.lines.size() <= 3);
        for (const JournalLine &line : read.lines)
            times.append(line.at);
        before = read.older;
        ++stretches;
    } while (before);
    CHECK(stretches == 3);
    REQUIRE(times.size() == 7);
    CHECK(std::ranges::is_sorted(times, std::ranges::greater()));
    CHECK(times.first() == noon(11, 7));
}

TEST_CASE_METHOD(ReadOffice, "Stretches are narrowed by case, person and days, across months")
{
    openOn(noon(9, 30), first);
    openOn(noon(10, 1), first, u"Hélène Roux"_s);
    openOn(noon(10, 31), second);
    openOn(noon(11, 2), first);
    CHECK(page({}).lines.size() == 4);
    CHECK(page({.number = second}).lines.size() == 1);
    CHECK(page({.agent = u"helene roux"_s}).lines.size() == 1);
    CHECK(page({.from = QDate(2026, 10, 1), .to = QDate(2026, 10, 31)}).lines.size() == 2);
    CHECK(page({.from = QDate(2026, 10, 2)}).lines.size() == 2);
    CHECK(page({.to = QDate(2026, 9, 29)}).lines.isEmpty());
    CHECK_FALSE(page({}).older);
}

TEST_CASE_METHOD(ReadOffice, "Days are those of the town hall, also where its midnight is in another month")
{
    openOn(QDateTime(QDate(2026, 10, 31), QTime(23, 30), Qt::UTC), first); // 00:30 on the first of November in Paris
    const QTimeZone paris("Europe/Paris");
    REQUIRE(paris.isValid());
    CHECK(page({.from = QDate(2026, 11, 1), .to = QDate(2026, 11, 1), .zone = paris}).lines.size() == 1);
    CHECK(page({.to = QDate(2026, 10, 31), .zone = paris}).lines.isEmpty());
    CHECK(page({.to = QDate(2026, 10, 31)}).lines.size() == 1);
}

TEST_CASE_METHOD(ReadOffice, "A question that was about no case yet is in the journal, without a person")
{
    JournalLine asked;
    asked.action = JournalAction::Asked;
    asked.provider = u"CAF/MSA"_s;
    asked.requestId = u"r-7"_s;
    asked.outcome = u"found"_s;
    REQUIRE(caseload.note(asked));
    const ConsultationPage read = page({});
    REQUIRE(read.lines.size() == 1);
    CHECK(read.lines.first().requestId == u"r-7");
    CHECK_FALSE(read.lines.first().number);
    CHECK(read.lines.first().person.isEmpty());
    CHECK(page({.number = first}).lines.isEmpty());
}

TEST_CASE_METHOD(ReadOffice, "An attestation that left the town hall is in the journal, once, with its case")
{
    now = noon(11, 23);
    REQUIRE(caseload.recordIssue(first, 1));
    CHECK(caseload.recordIssue(first, 1).error().fault == Fault::Conflict); // and nothing is noted then
    const ConsultationPage read = page({});
    REQUIRE(read.lines.size() == 1);
    CHECK(read.lines.first() == JournalLine{now, u"A. Mercier"_s, JournalAction::Printed, {}, u"done"_s, first});
    CHECK(caseload.verify()->problems.isEmpty());
}

TEST_CASE_METHOD(ReadOffice, "Who has no right to the journal reads none of it; an unknown case and a stop are said")
{
    openOn(noon(11, 2), first);
    for (const Roles roles : {Roles(Role::Agent), Roles(Role::Administrator), Roles(Role::ReadOnly)})
        CHECK(latestConsultations(as(roles), {}, {}).error().fault == Fault::Forbidden);
    for (const Roles roles : {Roles(Role::Supervisor), Roles(Role::DataProtectionOfficer)})
        CHECK(latestConsultations(as(roles), {}, {}));
    CHECK(latestConsultations(session, {.number = CaseNumber::of(2020, 9)}, {}).error().fault == Fault::NotFound);
    openOn(noon(11, 3), first);
    std::stop_source stop;
    stop.request_stop();
    CHECK(latestConsultations(session, {}, {}, stop.get_token())->lines.size() <= 1);
}

TEST_CASE_METHOD(ReadOffice, "The digest of a day counts that day alone, and carries the mark of the chain")
{
    openOn(noon(11, 22), first);
    openOn(noon(11, 23), first);
    openOn(noon(11, 23), second);
    REQUIRE(caseload.recordIssue(second, 1));
    const auto digest = digestOf(session, QDate(2026, 11, 23), ports);
    REQUIRE(digest);
    CHECK(digest->consultations == 3); // two looked at, one printed
    CHECK(digest->issued == 1);
    CHECK(digest->begun == 0);
    CHECK(digest->cases == 2);
    CHECK(digest->head == *caseload.head());
    CHECK(digestOf(session, QDate(2026, 9, 1), ports)->begun == 2);
    CHECK(digestOf(as(Role::Agent), QDate(2026, 11, 23), ports).error().fault == Fault::Forbidden);
    CHECK(digestOf(as(Role::Administrator), QDate(2026, 11, 23), ports));
}

TEST_CASE_METHOD(ReadOffice, "A check says how far it is, and another desk may write meanwhile")
{
    for (int day = 1; day <= 5; ++day)
        openOn(noon(11, day), first);
    qint64 told = 0;
    bool wrote = false;
    const auto progress = [&](qint64 read, qint64 total) {
        CHECK(read <= total);
        told = total;
        wrote = caseload.open(second) && true;
    };
    const auto report = caseload.verify({}, {}, progress);
    REQUIRE(report);
    CHECK(told == 7);
    CHECK(wrote);
    CHECK(report->problems.isEmpty()); // it sees the log as it was when it began
    CHECK(report->head.seq == 7);
    CHECK(caseload.head()->seq > 7);
}
