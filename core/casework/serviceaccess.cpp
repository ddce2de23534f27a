#include "core/casework/serviceaccess.h"

TokenOrTrouble readToken(const ReadSecret &read)
{
    const Result<ApiToken> token = ApiToken::parse(HeldSecret(read).value());
    if (!token && token.error().problem == Problem::Missing)
        return Trouble::TokenMissing;
    if (!token)
        return Trouble::TokenRefused;
    return *token;
}

ServiceAccess readServiceAccess(const Connection &connection, const ReadSecret &secret)
{
    if (!sources::checkEndpoint(connection.endpoint))
        return Trouble::EndpointRefused;
    const Result<Siret> recipient = Siret::parse(connection.recipient);
    if (!recipient)
        return Trouble::RecipientRefused;
    const TokenOrTrouble token = readToken(secret);
    if (const auto *trouble = std::get_if<Trouble>(&token))
        return *trouble;
    return sources::Access{connection.endpoint, *recipient, std::get<ApiToken>(token)};
}

void prepareWay(const std::shared_ptr<sources::WayOut> &way, const QUrl &url)
{
    if (way && !url.host().isEmpty())
        way->prepare(url);
}
