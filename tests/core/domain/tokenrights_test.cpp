#include <catch2/catch.hpp>

#include "core/domain/serviceweather.h"
#include "core/domain/tokenrights.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::LocalTime);

TEST_CASE("Rights held are told from those that are missing, that crèches need, and that nothing needs")
{
    const TokenRights rights{.scopes = {u"cnaf_quotient_familial"_s, u"cnaf_enfants"_s,
                                        u"cnav_participation_familiale_eaje_enfants"_s, u"cnous_statut_bourse"_s}};
    const RightsReview review = reviewed(rights);
    CHECK(review.held == QList{NeededRight::Quotient, NeededRight::Children});
    CHECK(review.missing == QList{NeededRight::Allocataires, NeededRight::Address});
    CHECK(review.forCreches == QStringList{u"cnav_participation_familiale_eaje_enfants"_s});
    CHECK(review.unused == QStringList{u"cnous_statut_bourse"_s});
    CHECK_FALSE(isShutOut(review));
    CHECK(isShutOut(reviewed({.scopes = {u"cnous_statut_bourse"_s}})));
    CHECK(isShutOut(reviewed({.scopes = {}})));
}

TEST_CASE("Days left are counted in days of the calendar, and the last one counts")
{
    CHECK_FALSE(daysLeft({}, noon));
    CHECK(daysLeft(noon.addSecs(60), noon) == 0);
    CHECK(daysLeft(noon.addDays(1).addSecs(-3600), noon) == 1);
    CHECK(daysLeft(noon.addDays(90), noon) == 90);
    CHECK(daysLeft(noon, noon) == -1);
    CHECK(daysLeft(noon.addDays(-300), noon) == -1);
}

TEST_CASE("The reminder has the State's stages")
{
    const QList<std::pair<int, std::optional<int>>> stages{{500, {}}, {91, {}}, {90, 90}, {61, 90}, {60, 60}, {31, 60},
                                                           {30, 30},  {16, 30}, {15, 15}, {0, 15},  {-1, 0}};
    for (const auto &[days, stage] : stages) {
        INFO(days);
        CHECK(reminderStage(days) == stage);
    }
    CHECK_FALSE(reminderStage(std::nullopt));
}

TEST_CASE("The reminder comes once a day at most, and one that was waved away with the next stage")
{
    const QDate today = noon.date();
    const QDate before = today.addDays(-1);
    CHECK(isReminderDue(90, {}, today));
    CHECK_FALSE(isReminderDue(std::nullopt, {}, today));
    CHECK_FALSE(isReminderDue(15, {today, 30, false}, today));
    CHECK(isReminderDue(90, {before, 90, false}, today));
    CHECK_FALSE(isReminderDue(90, {before, 90, true}, today));
    CHECK(isReminderDue(60, {before, 90, true}, today));
    CHECK(isReminderDue(15, {before, 15, true}, today));
    CHECK(isReminderDue(0, {before, 0, true}, today));
}

TEST_CASE("A clock counts as wrong beyond half a minute, in either direction")
{
    CHECK_FALSE(clockError(noon, noon.addSecs(30)));
    CHECK_FALSE(clockError(noon.addSecs(30), noon));
    CHECK(clockError(noon.addSecs(31), noon) == 31s);
    CHECK(clockError(noon, noon.toUTC().addSecs(7200)) == -7200s);
    CHECK_FALSE(clockError(noon, {}));
    CHECK_FALSE(clockError({}, noon));
}

TEST_CASE("The weather of the funds counts where the platform is up, and good news last longer")
{
    const QDateTime until = noon.addSecs(900);
    CHECK(overall({Weather::Ok, {Weather::Maintenance, until}, noon}) == ProviderWeather{Weather::Maintenance, until});
    CHECK(overall({Weather::Trouble, {Weather::Ok, {}}, noon}).weather == Weather::Trouble);
    CHECK(overall({Weather::Unknown, {Weather::Ok, {}}, noon}).weather == Weather::Unknown);
    CHECK(nextLook({Weather::Ok, {Weather::Ok, {}}, noon}) == 5min);
    CHECK(nextLook({Weather::Ok, {Weather::Unknown, {}}, noon}) == 1min);
    CHECK(nextLook({Weather::Trouble, {Weather::Ok, {}}, noon}) == 1min);
}
