#pragma once
#include "tests/support/stateserver.h"

/// One request as it arrived, with its body.
struct TaxOfficeRequest {
    QByteArray method;
    QUrl url; ///< Path and query only.
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body;
};

/// The tax office's gateway on loopback: the token's door, which takes a client in the header or in the form, and the
/// situations, which want a grant of their right, a correlation UUID and the use of the service. Written from the
/// contract alone, apart from the program's own checks. Scripted answers come before everything else, one a request.
class TaxOfficeServer
{
public:
    TaxOfficeServer();

    QUrl gateway() const; ///< http://127.0.0.1:port/passerelle
    /// What a fiscal number gives: status and body, for the newest years or for one.
    void serve(const QString &number, int status, const QByteArray &body) { m_served.insert(number, {status, body}); }
    void script(const QList<RawAnswer> &answers) { m_script = answers; }
    void setLifetime(int seconds) { m_lifetime = seconds; }
    /// The grants given so far stop being good.
    void revokeGrants() { m_granted.clear(); }
    const QList<TaxOfficeRequest> &received() const { return m_received; }
    /// The paths asked for, in order, without the gateway's own.
    QStringList paths() const;

    static constexpr const char *clientId = "mairie-essai";
    static constexpr const char *secret = "s3cret+/=";
    static constexpr const char *teleservice = "FAMILLES-01";

private:
    void accept(QTcpSocket *client);
    void answer(QTcpSocket &client);
    QByteArray answerTo(const TaxOfficeRequest &request);
    QByteArray grant(const TaxOfficeRequest &request);
    QByteArray situation(const TaxOfficeRequest &request) const;

    QTcpServer m_server;
    QHash<QString, std::pair<int, QByteArray>> m_served;
    QHash<QByteArray, QByteArray> m_granted; ///< Scope, by token.
    QList<RawAnswer> m_script;
    QList<TaxOfficeRequest> m_received;
    int m_lifetime = 3600;
};

/// The body of the error that the API sends.
QByteArray taxOfficeError(int code);
/// The example of the API's sandbox: fictitious persons, two declarants.
QByteArray taxOfficeExample();
