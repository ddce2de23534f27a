#pragma once
#include "core/sources/pace.h"

#include <QString>
#include <QUrl>

#include <functional>

namespace sources {

/// Whose pace: a service, what opens it, and who waits.
struct PaceKey {
    QString service; ///< See paceService().
    quint64 token = 0; ///< See paceTag().
    Urgency urgency = Urgency::Counter;
};

/// The pace as a look-up sees it; a test replaces it. Without one, every request leaves at once: nothing is to be paced
/// where no socket is opened.
struct Pace {
    /// Whether the next request may leave, which counts as left if so.
    std::function<Permit(const PaceKey &key)> ask = [](const PaceKey &) { return Permit(); };
    std::function<void(const PaceKey &key, const PaceNews &news)> tell = [](const PaceKey &, const PaceNews &) {};
};

using MomentClock = std::function<Moment()>;
Moment currentMoment();

/// The pace of all processes that are given this folder, kept there in a file for each service; it outlives them and
/// the machine's restarts. The folder is the machine's own: every desk of a data folder, which is what desks of one log
/// share, and `passfamille-cli`. Two data folders of one machine share the address only, of which neither uses the
/// whole.
///
/// Nothing in it is secret or about a person: moments, and a few bytes of a digest of the token. Of one thread; some
/// microseconds a request, and 20 ms at most where another process has the file.
Pace paceIn(const QString &folder, const MomentClock &now = currentMoment, const PaceRules &rules = {});

/// The same pace; `watch` hears each permit.
Pace watched(const Pace &pace, const std::function<void(const Permit &permit)> &watch);

/// What stands for a token in the file: eight bytes of a digest. Enough to tell the few tokens of a machine apart, and
/// too little to know the token by: a good token has more chance in it than anybody can try, so no key is needed
/// either.
quint64 paceTag(QByteArrayView secret);

/// « particulier.api.gouv.fr-443 »: also the name of its file.
QString paceService(const QUrl &endpoint);

/// What holds a service back, for the administrator; Go where nothing does.
struct ServicePace {
    QString service;
    Permit permit;
};
QList<ServicePace> servicesIn(const QString &folder, Moment now);
/// Lifts holds and suspicion of every service; servicesIn() tells where a file could not be written.
void liftAll(const QString &folder, Moment now);

} // namespace sources
