#include "ui/background.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/proxycard.h"
#include "ui/frame/servicebanner.h"
#include "ui/frame/statusline.h"
#include "ui/frame/weatherwatch.h"
#include "ui/theme/theme.h"
#include "ui/words/rightswords.h"
#include "ui/words/weatherwords.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// What the window says of the State's service: the token's rights and end, how the service is, the proxy on the way.
// None of it keeps an agent from asking.

void MainWindow::watchService()
{
    const ServicePort &service = m_workplace.service;
    if (!service.rights)
        return;
    m_banner = new ServiceBanner(this);
    m_proxyCard = new ProxyCard(this);
    m_above->setContentsMargins(theme::Apart, 0, theme::Apart, 0); // as the page below
    m_above->setSpacing(theme::Inside);
    m_above->addWidget(m_proxyCard);
    m_above->addWidget(m_banner);
    connect(m_banner, &ServiceBanner::settingsRequested, this, [this] { goTo(Place::Settings); });
    connect(m_proxyCard, &ProxyCard::given, this, [this](const QString &user, const QString &password) {
        m_workplace.service.introduce(user, password);
        say(tr("Ask again: the proxy is told from now on."));
    });
    if (service.onProxyWanted)
        service.onProxyWanted(this,
                              [this](const QString &proxy, bool wasRefused) { m_proxyCard->ask(proxy, wasRefused); });
}

/// Once the settings hold what is needed: without it there is nothing to ask with.
void MainWindow::askService()
{
    if (!m_workplace.service.rights)
        return;
    auto *weather = new WeatherWatch(m_workplace.service.weather, m_workplace.settings.connection.endpoint,
                                     m_workplace.now, this);
    connect(weather, &WeatherWatch::told, this, &MainWindow::showWeather);
    weather->look();
    RightsLookup *rights = m_workplace.service.rights(m_workplace.settings.connection, RightsAsking::OnceAnHour, this);
    connect(rights, &RightsLookup::finished, this, [this, rights](const RightsAnswer &answer) {
        rights->deleteLater();
        showRights(answer);
    });
}

void MainWindow::showWeather(const ServiceWeather &weather)
{
    static const QHash<Weather, QString> icons{{Weather::Ok, u"check"_s},
                                               {Weather::Maintenance, u"clock"_s},
                                               {Weather::Trouble, u"alert-triangle"_s},
                                               {Weather::Unknown, u"help-circle"_s}};
    const Weather whole = overall(weather).weather;
    const bool look = whole == Weather::Trouble || whole == Weather::Maintenance;
    m_statusLine->setWeather(StatusLine::Part{icons.value(whole), describe(weather), look, weatherDetail(weather)});
}

/// Whoever can do something about it reads it above the page; the others only that it is so.
static bool looksAfterAccess(const Account &account)
{
    return may(account.roles, Right::ManageSettings) || bool(account.roles & Role::Supervisor);
}

static bool isAboutAccess(const RightsAnswer &answer)
{
    const bool isRefused = answer.error && (answer.status == 401 || answer.status == 403);
    return isRefused || (answer.rights && isShutOut(reviewed(*answer.rights)));
}

void MainWindow::showRights(const RightsAnswer &answer)
{
    const QDateTime now = m_workplace.now();
    const std::optional<int> stage = reminderStage(daysLeft(answer.expiry, now));
    const QString words = describe(answer, now, m_workplace.settings.connection.renewedBy).join(u' ');
    if (isAboutAccess(answer) || stage == 0)
        m_statusLine->setConnection({u"wifi-off"_s, tr("CAF/MSA: access refused"), true, words});
    else if (stage)
        m_statusLine->setConnection(
            {u"wifi"_s, tr("CAF/MSA: ready, %n day(s) left", nullptr, *daysLeft(answer.expiry, now)), false, words});
    if (!looksAfterAccess(m_workplace.account()))
        return;
    if (isAboutAccess(answer))
        m_banner->say(words);
    else if (const auto clock = clockError(answer.at, answer.serviceTime); clock && !answer.isRemembered)
        m_banner->say(clockText(clock));
    else if (stage && m_workplace.service.reminder)
        remind(*stage, lifeText(answer.expiry, now) + u' ' + renewalText(m_workplace.settings.connection.renewedBy));
}

void MainWindow::remind(int stage, const QString &words)
{
    const QDate today = m_workplace.now().date();
    const auto keep = [keep = m_workplace.service.keepReminder](const ReminderSeen &seen) { keep(seen); };
    const auto due = [reminder = m_workplace.service.reminder, keep, stage, today] {
        const bool isDue = isReminderDue(stage, reminder(), today);
        if (isDue)
            keep({.on = today, .stage = stage, .isDismissed = false});
        return isDue;
    };
    background(this, due, [this, words](bool isDue) {
        if (isDue)
            m_banner->say(words);
    });
    connect(m_banner, &ServiceBanner::dismissed, this, [this, keep, stage, today] {
        background(
            this,
            [keep, stage, today] {
                keep({.on = today, .stage = stage, .isDismissed = true});
                return true;
            },
            [](bool) {});
    });
}
