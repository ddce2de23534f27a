#pragma once
#include "core/domain/taxsituation.h"
#include "core/sources/particulier.h"

namespace sources {

/// How a client says who it is at the token's door. Both are in use. Source: contract of the API, §9.2.
enum class ClientAuthentication { Basic, Form };

/// The secret of the town hall's client. It has no toString(): it must not end up in a log by mistake. Wiped with its last copy.
class ClientSecret
{
public:
    ClientSecret(const ClientSecret &) = default;
    ClientSecret &operator=(const ClientSecret &) = default;
    ~ClientSecret() { wipe(m_secret); }
    /// Visible ASCII, spaces around it dropped; 1024 characters at most.
    static Result<ClientSecret> parse(QByteArrayView text);
    /// For the Authorization header of the token's door, and for nothing else. Source: RFC 6749, §2.3.1.
    QByteArray basic(const QByteArray &clientId) const;
    /// For the form of the token's door, and for nothing else.
    QByteArray formValue() const { return m_secret.toPercentEncoding(); }

private:
    explicit ClientSecret(QByteArray secret) : m_secret(std::move(secret)) { }
    QByteArray m_secret;
};

/// What opens the tax office's API, checked.
struct ImpotAccess {
    QUrl gateway; ///< « {gateway}/token » and « {gateway}/impotparticulier/1.0 » stand under it.
    QByteArray clientId;
    ClientSecret secret;
    ClientAuthentication authentication = ClientAuthentication::Basic;
    QByteArray teleservice; ///< « ID_Teleservice »: one for each use; not sent when empty.
};

/// The name of a client or of a use of the service: visible ASCII, 200 characters at most, since it goes into a header.
Result<QByteArray> parseImpotName(QByteArrayView text);

/// The right that a question needs.
QByteArray scopeFor(const TaxOfficeQuestion &question);

/// Client credentials for one right. The body holds the secret where the form says who the client is.
HttpRequest grantRequest(const ImpotAccess &access, const QByteArray &scope);

/// « dernieresituation », of the two newest years or of one. The URL holds the fiscal number: it is never logged.
HttpRequest situationRequest(
    const ImpotAccess &access, const QByteArray &token, const TaxOfficeQuestion &question, const QUuid &correlation);

} // namespace sources
