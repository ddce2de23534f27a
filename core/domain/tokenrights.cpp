#include "core/domain/tokenrights.h"

#include <array>

using namespace Qt::StringLiterals;

static constexpr std::array everyRight{NeededRight::Quotient, NeededRight::Allocataires, NeededRight::Children,
                                       NeededRight::Address};

QString scopeOf(NeededRight right)
{
    switch (right) {
    case NeededRight::Quotient:
        return u"cnaf_quotient_familial"_s;
    case NeededRight::Allocataires:
        return u"cnaf_allocataires"_s;
    case NeededRight::Children:
        return u"cnaf_enfants"_s;
    case NeededRight::Address:
        return u"cnaf_adresse"_s;
    }
    return {};
}

static bool isNeeded(const QString &scope)
{
    return std::ranges::any_of(everyRight, [&](NeededRight right) { return scopeOf(right) == scope; });
}

RightsReview reviewed(const TokenRights &rights)
{
    RightsReview review;
    for (const NeededRight right : everyRight)
        (rights.scopes.contains(scopeOf(right)) ? review.held : review.missing).append(right);
    for (const QString &scope : rights.scopes) {
        if (scope.startsWith(u"cnav_participation_familiale_eaje_"))
            review.forCreches.append(scope);
        else if (!isNeeded(scope))
            review.unused.append(scope);
    }
    return review;
}

bool isShutOut(const RightsReview &review)
{
    return review.held.isEmpty();
}

std::optional<std::chrono::seconds> clockError(const QDateTime &here, const QDateTime &there)
{
    static constexpr qint64 tolerated = 30;
    if (!here.isValid() || !there.isValid())
        return std::nullopt;
    const qint64 ahead = there.secsTo(here);
    return qAbs(ahead) > tolerated ? std::optional(std::chrono::seconds(ahead)) : std::nullopt;
}

std::optional<int> daysLeft(const QDateTime &expiry, const QDateTime &now)
{
    if (!expiry.isValid())
        return std::nullopt;
    if (expiry <= now)
        return -1;
    return static_cast<int>(now.toLocalTime().date().daysTo(expiry.toLocalTime().date()));
}

std::optional<int> reminderStage(std::optional<int> daysLeft)
{
    if (!daysLeft)
        return std::nullopt;
    if (*daysLeft < 0)
        return 0;
    for (const int stage : {15, 30, 60, 90}) {
        if (*daysLeft <= stage)
            return stage;
    }
    return std::nullopt;
}

bool isReminderDue(std::optional<int> stage, const ReminderSeen &seen, QDate today)
{
    if (!stage || seen.on == today)
        return false;
    return !seen.isDismissed || *stage != seen.stage || *stage <= 15;
}
