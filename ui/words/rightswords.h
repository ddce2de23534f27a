#pragma once
#include "core/domain/tokenrights.h"

// What the State says of the token, in words: what is held, what is missing and what that costs, how long it lasts, and
// what an administrator does about a refusal. Source: API contract §1.4, §2.1, §6.2.

/// « Sans cnaf_adresse, l’adresse est à saisir. »
QString costOf(NeededRight right);
/// One sentence each: held, missing with its cost, held without use.
QStringList describe(const RightsReview &review);

/// How long the token lasts; empty where nobody knows.
QString lifeText(const QDateTime &expiry, const QDateTime &now);
/// How a token is renewed, and by whom at this town hall, where the settings say so.
QString renewalText(const QString &renewedBy);
/// That the clock of this computer is wrong, and by how much; empty for none.
QString clockText(const std::optional<std::chrono::seconds> &error);
/// What the administrator does about an answer that refused, code by code.
QString remedyFor(const ProviderError &error);

/// Everything that there is to say about an answer, the most important first.
QStringList describe(const RightsAnswer &answer, const QDateTime &now, const QString &renewedBy);
