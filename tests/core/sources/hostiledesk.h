#pragma once
#include "tests/core/sources/statedesk.h"
#include "tests/support/hostileserver.h"

/// One thing that a service, a proxy or the network between may do, and what must come of it.
struct Behaviour {
    const char *what;
    QList<RawAnswer> script; ///< One a request; the last stands for all that follow.
    std::optional<Trouble> trouble; ///< Without one the family is found.
    int requests = 1; ///< That reach the other side, retries included.
    int withinMs = 1500; ///< From the question to the answer that stands; the waits between retries are not waited out.
    bool floods = false; ///< So that a second request may not even get through.
};

/// A desk that asks a hostile server, through the job that the program uses, with the real rule for retries. Whatever
/// happens: one answer, in its time; no request that is not counted; and neither the token, nor a name, nor the birth
/// date in the log, on standard error, in an error, or at another host.
class HostileDesk
{
public:
    explicit HostileDesk(const std::optional<TlsIdentity> &identity = {}) : server(identity), m_desk(server.endpoint())
    {
    }

    void useProxy(const HostileServer &proxy);
    QNetworkAccessManager &network() { return m_desk.network; }
    /// At `endpoint`, or at the server.
    FamilyAnswer ask(const QUrl &endpoint = {});
    /// Plays a whole behaviour at the server.
    FamilyAnswer check(const Behaviour &behaviour);

    HostileServer server;
    HostileServer elsewhere; ///< Another host, for what tries to send us there.
    sources::Patience patience{.whole = std::chrono::milliseconds(400),
                               .toSend = std::chrono::milliseconds(400),
                               .silence = std::chrono::milliseconds(400)};
    LookupKind kind = LookupKind::Quotient;
    QList<std::chrono::milliseconds> waits; ///< That the rule for retries set.
    int withinMs = 1500;

private:
    void checkSilence(const FamilyAnswer &answer, const QByteArray &overheard) const;

    StateDesk m_desk;
};

/// Outcome and first error.
void checkEnd(const FamilyAnswer &answer, std::optional<Trouble> trouble);

/// 200 and a record of Armelle Folleville, aged and named as anyone() is.
QByteArray foundBody();
/// {"errors": […]} with one entry.
QByteArray errorBody(const QByteArray &code, const QByteArray &title = {}, const QByteArray &meta = "{}");
