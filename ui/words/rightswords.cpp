#include "ui/words/rightswords.h"

#include "core/base/frenchtext.h"
#include "ui/words/providerwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// Whose sentences these are, for the translators.
class RightsWords
{
    Q_DECLARE_TR_FUNCTIONS(RightsWords)
};

QString nameOf(NeededRight right)
{
    switch (right) {
    case NeededRight::Quotient:
        return RightsWords::tr("family quotient");
    case NeededRight::Allocataires:
        return RightsWords::tr("names of the parents");
    case NeededRight::Children:
        return RightsWords::tr("children");
    case NeededRight::Address:
        return RightsWords::tr("address");
    }
    return {};
}

QString withStop(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'.') ? text : text + u'.';
}

} // namespace

QString costOf(NeededRight right)
{
    switch (right) {
    case NeededRight::Quotient:
        return RightsWords::tr("Without %1, the quotient is not received: ask each family for a paper.")
            .arg(scopeOf(right));
    case NeededRight::Allocataires:
        return RightsWords::tr("Without %1, an answer cannot be checked against the person at the counter, and is not "
                               "shown: this right is needed.")
            .arg(scopeOf(right));
    case NeededRight::Children:
        return RightsWords::tr("Without %1, the children are to be typed.").arg(scopeOf(right));
    case NeededRight::Address:
        return RightsWords::tr("Without %1, the address is to be typed.").arg(scopeOf(right));
    }
    return {};
}

QStringList describe(const RightsReview &review)
{
    QStringList held;
    for (const NeededRight right : review.held)
        held += nameOf(right);
    QStringList sentences;
    if (isShutOut(review))
        sentences += RightsWords::tr(
            "The token has none of the rights that the counter works with: the CAF/MSA will refuse every question.");
    else
        sentences += RightsWords::tr("Rights held: %1.").arg(held.join(u", "_s));
    for (const NeededRight right : review.missing)
        sentences += costOf(right);
    if (!review.missing.isEmpty())
        sentences += RightsWords::tr("A right is added in the town hall’s request for access (datapass.api.gouv.fr); "
                                     "it may take an hour to be felt.");
    if (!review.unused.isEmpty())
        sentences += RightsWords::tr("Held without being used here: %1. The law asks to hold only what is needed: have "
                                     "them taken away, unless another tool uses the same token.")
                         .arg(review.unused.join(u", "_s));
    return sentences;
}

QString lifeText(const QDateTime &expiry, const QDateTime &now)
{
    const std::optional<int> days = daysLeft(expiry, now);
    if (!days)
        return {};
    const QString day = dateText(expiry.toLocalTime().date());
    if (*days < 0)
        return RightsWords::tr("The token ended on %1: the CAF/MSA answers no more.").arg(day);
    if (*days == 0)
        return RightsWords::tr("The token ends today.");
    return RightsWords::tr("The token ends on %1, in %n day(s).", nullptr, *days).arg(day);
}

QString renewalText(const QString &renewedBy)
{
    const QString how = RightsWords::tr("Whoever holds the town hall’s account at the State’s API Particulier renews "
                                        "it there; the new token is then put into the settings.");
    const QString who = renewedBy.trimmed();
    return who.isEmpty() ? how : how + u' ' + withStop(RightsWords::tr("At this town hall: %1").arg(who));
}

QString clockText(const std::optional<std::chrono::seconds> &error)
{
    if (!error)
        return {};
    const qint64 seconds = error->count();
    const bool isLong = qAbs(seconds) >= 120;
    const auto amount = static_cast<int>(std::min<qint64>(isLong ? qAbs(seconds) / 60 : qAbs(seconds), 1'000'000));
    const QString howMuch =
        isLong ? RightsWords::tr("%n minute(s)", nullptr, amount) : RightsWords::tr("%n second(s)", nullptr, amount);
    return seconds > 0 ? RightsWords::tr("This computer’s clock is %1 fast: have it set by itself, since dates on "
                                         "papers and coming exchanges depend on it.")
                             .arg(howMuch)
                       : RightsWords::tr("This computer’s clock is %1 slow: have it set by itself, since dates on "
                                         "papers and coming exchanges depend on it.")
                             .arg(howMuch);
}

QString remedyFor(const ProviderError &error)
{
    switch (error.trouble) {
    case Trouble::TokenMissing:
        return RightsWords::tr("There is no token, or it cannot be read: put it into the settings.");
    case Trouble::TokenRefused:
        return RightsWords::tr(
            "The State does not know this token: copy it again whole from the town hall’s account at API Particulier.");
    case Trouble::TokenExpired:
        return RightsWords::tr("This token has ended: it must be renewed.");
    case Trouble::TokenBlocked:
        return RightsWords::tr("The State has blocked this token because it was seen in the open: ask its support for "
                               "another one, and find out where it was copied.");
    case Trouble::TokenOfStaging:
        return RightsWords::tr(
            "This is the public token for trials, at the address of the real service: put the town hall’s own token.");
    case Trouble::RightsMissing:
        return RightsWords::tr("The token is good, but without the rights for this: have them added to the town hall’s "
                               "request for access.");
    case Trouble::AddressNotAllowed:
        return RightsWords::tr("The State accepts this token from certain addresses only: have the town hall’s "
                               "outgoing address added to them.");
    case Trouble::DelegationMissing:
        return RightsWords::tr("This is a software editor’s token, without an active delegation for this SIRET: the "
                               "town hall gives it in its account.");
    case Trouble::SoftwareOutdated:
        return RightsWords::tr("The address answers, but is not that of the service: check it in the settings.");
    default:
        return describeEnd(error);
    }
}

QStringList describe(const RightsAnswer &answer, const QDateTime &now, const QString &renewedBy)
{
    QStringList sentences;
    if (answer.error)
        sentences +=
            remedyFor(*answer.error) + (answer.error->code.isEmpty() ? QString() : u" (%1)"_s.arg(answer.error->code));
    if (answer.rights)
        sentences += describe(reviewed(*answer.rights));
    if (answer.rights && answer.rights->isEditors)
        sentences += RightsWords::tr(
            "It is a software editor’s token: its rights depend on the delegation given by the town hall.");
    sentences += lifeText(answer.expiry, now);
    const bool isToBeRenewed = reminderStage(daysLeft(answer.expiry, now)).has_value()
        || (answer.error && answer.error->trouble == Trouble::TokenExpired);
    if (isToBeRenewed)
        sentences += renewalText(renewedBy);
    if (!answer.isRemembered)
        sentences += clockText(clockError(answer.at, answer.serviceTime));
    sentences.removeAll(QString());
    return sentences;
}
