#include "core/sources/paceshelf.h"

#include "core/sources/pacefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QHash>

#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sources {

static constexpr auto inAMoment = 20ms;
static const QString suffix = u".pace"_s;

Moment currentMoment()
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

namespace {

/// What was heard of a request, until it can be noted.
struct Rumour {
    quint64 token;
    PaceNews news;
    Moment at;
};

/// One service's file, and what it has not been told yet.
class Place
{
public:
    explicit Place(const QString &path) : m_file(path) { }

    Permit ask(const PaceKey &key, Moment now, const PaceRules &rules)
    {
        Permit permit{Permit::Kind::Wait, Permit::Why::Nothing, inAMoment, {}};
        change(now, [&](const PaceState &state) -> std::optional<PaceState> {
            permit = permitFor(state, key.token, key.urgency, now, rules);
            switch (permit.kind) {
            case Permit::Kind::Go:
                return departed(state, key.token, now);
            case Permit::Kind::Probe:
                return probing(state, now);
            default:
                return std::nullopt;
            }
        });
        return permit;
    }

    void tell(const Rumour &rumour)
    {
        m_rumours.append(rumour);
        change(rumour.at, [](const PaceState &) { return std::nullopt; });
    }

    /// An ordinary answer to an ordinary request, of which there is nothing to note: most are.
    bool isOrdinary(const PaceNews &news) const
    {
        return news.status > 0 && news.status != 429 && !isOwnLimit(news.window) && m_wasCalm && m_rumours.isEmpty();
    }

private:
    using Next = std::function<std::optional<PaceState>(const PaceState &)>;

    /// With what was heard and could not be noted yet.
    void change(Moment now, const Next &next)
    {
        const bool isNoted = m_file.change(now, [&](const PaceState &kept) -> std::optional<PaceState> {
            PaceState state = kept;
            for (const Rumour &each : m_rumours)
                state = heard(state, each.token, each.news, each.at);
            m_wasCalm = state.refusals == 0 && state.silences == 0;
            const std::optional<PaceState> changed = next(state);
            return changed || m_rumours.isEmpty() ? changed : state;
        });
        if (isNoted)
            m_rumours.clear();
    }

    PaceFile m_file;
    QList<Rumour> m_rumours;
    bool m_wasCalm = false;
};

/// The files of one folder, for as long as a copy of the pace lives.
class Shelf
{
public:
    explicit Shelf(const QString &folder) : m_folder(folder) { }

    Place &at(const QString &service)
    {
        std::shared_ptr<Place> &place = m_places[service];
        if (!place)
            place = std::make_shared<Place>(m_folder.filePath(service + suffix));
        return *place;
    }

private:
    const QDir m_folder;
    QHash<QString, std::shared_ptr<Place>> m_places;
};

} // namespace

Pace paceIn(const QString &folder, const MomentClock &now, const PaceRules &rules)
{
    const auto shelf = std::make_shared<Shelf>(folder);
    Pace pace;
    pace.ask = [shelf, now, rules](const PaceKey &key) { return shelf->at(key.service).ask(key, now(), rules); };
    pace.tell = [shelf, now](const PaceKey &key, const PaceNews &news) {
        Place &place = shelf->at(key.service);
        if (!place.isOrdinary(news))
            place.tell({key.token, news, now()});
    };
    return pace;
}

Pace watched(const Pace &pace, const std::function<void(const Permit &permit)> &watch)
{
    Pace seen = pace;
    seen.ask = [pace, watch](const PaceKey &key) {
        const Permit permit = pace.ask(key);
        watch(permit);
        return permit;
    };
    return seen;
}

quint64 paceTag(QByteArrayView secret)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("passfamille pace ");
    hash.addData(secret);
    quint64 tag = 0;
    std::memcpy(&tag, hash.result().constData(), sizeof tag);
    return std::max<quint64>(tag, 1); // 0 is a free place
}

QString paceService(const QUrl &endpoint)
{
    QString name = endpoint.host(QUrl::FullyEncoded).toLower() + u'-'
        + QString::number(endpoint.port(endpoint.scheme() == u"http" ? 80 : 443));
    for (QChar &each : name) {
        const bool isPlain =
            (each >= u'a' && each <= u'z') || (each >= u'0' && each <= u'9') || each == u'.' || each == u'-';
        each = isPlain ? each : u'_';
    }
    return name.right(100);
}

static QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList({u'*' + suffix}, QDir::Files, QDir::Name);
}

QList<ServicePace> servicesIn(const QString &folder, Moment now)
{
    QList<ServicePace> services;
    for (const QString &name : filesIn(folder)) {
        ServicePace each{name.chopped(suffix.size()), {}};
        PaceFile(QDir(folder).filePath(name)).change(now, [&](const PaceState &state) {
            each.permit = permitFor(state, 0, Urgency::Counter, now);
            return std::nullopt;
        });
        services.append(each);
    }
    return services;
}

void liftAll(const QString &folder, Moment now)
{
    for (const QString &name : filesIn(folder))
        PaceFile(QDir(folder).filePath(name)).change(now, [](const PaceState &state) {
            return std::optional(lifted(state));
        });
}

} // namespace sources
