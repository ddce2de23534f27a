#pragma once
#include "core/domain/familyanswer.h"

#include <QDateTime>
#include <QStringList>

/// What the State says of the town hall's token (introspection). Source: API contract §1.5.
struct TokenRights {
    QStringList scopes = {}; ///< As received.
    QDateTime expiry = {}; ///< Only the newer answer says it; invalid otherwise.
    std::optional<int> perMinute = {}; ///< A limit of this habilitation alone.
    bool isEditors = false; ///< A software editor's token, which works through a delegation.
    friend bool operator==(const TokenRights &, const TokenRights &) = default;
};

/// The rights that the counter works with, each a part of the fund's answer. Source: API contract §2.1.
enum class NeededRight { Quotient, Allocataires, Children, Address };
QString scopeOf(NeededRight right); ///< "cnaf_adresse"

/// Rights held against rights used.
struct RightsReview {
    QList<NeededRight> held;
    QList<NeededRight> missing;
    QStringList forCreches; ///< For the crèche tariff, which has a route of its own.
    QStringList unused; ///< Held, and asked for by nothing here: to be given back (minimisation, GDPR 5).
};
RightsReview reviewed(const TokenRights &rights);

/// Whether nothing can be asked at all: the State refuses a question without one right of the route.
bool isShutOut(const RightsReview &review);

/// How one question about the token ended.
struct RightsAnswer {
    std::optional<TokenRights> rights = {};
    std::optional<ProviderError> error = {}; ///< Why there are none.
    int status = 0; ///< Of the HTTP answer; 0 when there was none.
    QDateTime at = {}; ///< When the answer came, by this computer's clock.
    QDateTime serviceTime = {}; ///< The same moment by the service's clock, where it said so.
    QDateTime expiry = {}; ///< Of the token: as the State says it, as the token's own text does otherwise.
    bool isRemembered = false; ///< Given before, within the hour; nothing was sent.
};

/// How far this computer's clock is ahead of the service's (negative: behind), where that is more than half a minute:
/// signed requests will be refused then. Source: API contract §7.2.
std::optional<std::chrono::seconds> clockError(const QDateTime &here, const QDateTime &there);

/// Whole days until `expiry`; 0 on the last one, negative once it has ended; none where nobody says when that is.
std::optional<int> daysLeft(const QDateTime &expiry, const QDateTime &now);

/// The State reminds at 90, 60, 30 and 15 days (API contract §1.4), and so do we: the smallest of these that is
/// reached, 0 once the token has ended; none before the first.
std::optional<int> reminderStage(std::optional<int> daysLeft);

/// The last time that the reminder was shown, and whether it was waved away.
struct ReminderSeen {
    QDate on = {};
    int stage = 0;
    bool isDismissed = false;
};
/// Once a day at most; one that was waved away comes back with the next stage, and each day in the last fifteen.
bool isReminderDue(std::optional<int> stage, const ReminderSeen &seen, QDate today);
