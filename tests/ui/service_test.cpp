#include <catch2/catch.hpp>

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/formtools.h"
#include "tests/ui/historyworkplace.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/proxycard.h"
#include "ui/frame/servicebanner.h"
#include "ui/frame/standardpages.h"
#include "ui/frame/statusline.h"
#include "ui/frame/weatherwatch.h"
#include "ui/settings/diagnosiscard.h"
#include "ui/settings/networkcard.h"
#include "ui/settings/settingspage.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QStringList allScopes{u"cnaf_quotient_familial"_s, u"cnaf_allocataires"_s, u"cnaf_enfants"_s, u"cnaf_adresse"_s};

namespace {

/// A job that ends as told, at the next turn.
template <typename Job, typename Answer>
Job *ending(QObject *parent, const Answer &answer)
{
    auto *job = new Job(parent);
    QTimer::singleShot(0, job, [job, answer] { Q_EMIT job->finished(answer); });
    return job;
}

/// What the service says in these tests, and what was asked of it.
struct FakeService {
    RightsAnswer rights{.rights = TokenRights{.scopes = allScopes}, .status = 200};
    ServiceWeather weather{Weather::Ok, {Weather::Ok, {}}, {}};
    ReminderSeen seen;
    int weatherAsked = 0;
    std::function<void(const QString &, bool)> proxyWants;
    QStringList introduced;

    ServicePort port()
    {
        ServicePort port;
        port.rights = [this](const Connection &, RightsAsking, QObject *parent) -> RightsLookup * { return ending<RightsLookup>(parent, rights); };
        port.weather = [this](const QUrl &, QObject *parent) -> WeatherLookup * {
            ++weatherAsked;
            return ending<WeatherLookup>(parent, weather);
        };
        port.diagnose = [](const Connection &, QObject *parent) -> DiagnosisRun * { return new DiagnosisRun(parent); };
        port.reminder = [this] { return seen; };
        port.keepReminder = [this](const ReminderSeen &now) { seen = now; };
        port.onProxyWanted = [this](QObject *, const std::function<void(const QString &, bool)> &wanted) { proxyWants = wanted; };
        port.introduce = [this](const QString &user, const QString &) { introduced.append(user); };
        return port;
    }
};

/// A window at real work whose token ends in so many days.
struct ServiceWindow {
    FakeService service;
    HistoryDesk desk;
    std::unique_ptr<MainWindow> window;

    explicit ServiceWindow(int days, Roles roles = Role::Administrator)
    {
        desk.workAs(roles);
        desk.workplace.settings.practice = false;
        desk.workplace.settings.connection.renewedBy = u"Mme Roux, poste 214"_s;
        desk.workplace.settingsFile = desk.folder.filePath(u"settings.ini"_s);
        QFile token(desk.folder.filePath(u"token"_s));
        REQUIRE(token.open(QIODevice::WriteOnly));
        token.write("aaa.bbb.ccc");
        Connection &connection = desk.workplace.settings.connection;
        connection.endpoint = QUrl(u"https://service.example"_s);
        connection.recipient = u"13002526500013"_s;
        connection.tokenFile = token.fileName();
        service.rights.at = desk.workplace.now();
        service.rights.expiry = desk.workplace.now().addDays(days);
    }

    void open()
    {
        desk.workplace.service = service.port();
        window = std::make_unique<MainWindow>(desk.workplace, standardPages());
        QSignalSpy loaded(window.get(), &MainWindow::casesLoaded);
        window->resize(1280, 720);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        REQUIRE((loaded.count() == 1 || loaded.wait()));
        QTest::qWait(150);
    }
    QString banner() const
    {
        const auto *banner = window->findChild<ServiceBanner *>();
        return banner->isVisible() ? form::words(*banner) : QString();
    }
    QString status() const
    {
        QStringList words;
        for (const QPushButton *part : window->findChild<StatusLine *>()->findChildren<QPushButton *>())
            words << part->text();
        return words.join(u" | ");
    }
};

} // namespace

TEST_CASE("Whoever looks after the access is reminded of the token's end once a day, and who renews it")
{
    ServiceWindow open(20);
    open.open();
    CHECK(open.banner().contains(u"Mme Roux, poste 214"));
    CHECK(open.service.seen.stage == 30);
    CHECK(open.status().contains(u"20 day"));
    open.window.reset();
    open.open();
    CHECK(open.banner().isEmpty()); // today it was said
}

TEST_CASE("A reminder that was seen is gone until its next stage")
{
    ServiceWindow open(20);
    open.open();
    form::press(*open.window->findChild<ServiceBanner *>(), u"Seen"_s);
    CHECK(open.banner().isEmpty());
    CHECK(QTest::qWaitFor([&] { return open.service.seen.isDismissed; }, 1000));
}

TEST_CASE("An agent reads at the bottom how long the access lasts, and no banner")
{
    ServiceWindow open(20, Role::Agent);
    open.open();
    CHECK(open.banner().isEmpty());
    CHECK(open.status().contains(u"20 day"));
    CHECK_FALSE(open.service.seen.on.isValid());
}

TEST_CASE("With time left and every right, the window says nothing of the token")
{
    ServiceWindow open(400);
    open.open();
    CHECK(open.banner().isEmpty());
    CHECK(open.status().contains(u"ready to ask"));
    CHECK(open.status().contains(u"Service: up"));
}

TEST_CASE("A refused token is said at once, and asking stays possible")
{
    ServiceWindow open(400);
    open.service.rights = {.error = ProviderError{Trouble::TokenBlocked, u"00105"_s, {}, false, {}}, .status = 401, .at = open.desk.workplace.now()};
    open.open();
    CHECK(open.banner().contains(u"00105"));
    CHECK(open.status().contains(u"access refused"));
    CHECK(open.window->isEnabled());
}

TEST_CASE("A wrong clock is said to whoever can have it set")
{
    ServiceWindow open(400);
    open.service.rights.serviceTime = open.service.rights.at.addSecs(-300);
    open.open();
    CHECK(open.banner().contains(u"5 minute"));
}

TEST_CASE("The weather is looked at again in its time, and not while nobody is there")
{
    FakeService service;
    int told = 0;
    WeatherWatch watch(service.port().weather, {}, Ports().now, {.idle = 200ms, .next = [](const ServiceWeather &) { return 20ms; }}, nullptr);
    QObject::connect(&watch, &WeatherWatch::told, [&] { ++told; });
    watch.look();
    REQUIRE(QTest::qWaitFor([&] { return told >= 3; }, 3000));
    QTest::qWait(500);
    const int before = service.weatherAsked;
    QTest::qWait(200);
    CHECK(service.weatherAsked == before);
    QWidget desk;
    QTest::keyClick(&desk, Qt::Key_A);
    CHECK(QTest::qWaitFor([&] { return service.weatherAsked > before; }, 1000));
}

TEST_CASE("The proxy is answered above the page, without taking the keyboard, and twice at most")
{
    ServiceWindow open(400);
    open.open();
    QWidget *focused = QApplication::focusWidget();
    auto *card = open.window->findChild<ProxyCard *>();
    CHECK_FALSE(card->isVisible());
    open.service.proxyWants(u"proxy.mairie.example:3128"_s, false);
    CHECK(card->isVisible());
    CHECK(form::words(*card).contains(u"proxy.mairie.example:3128"));
    CHECK(QApplication::focusWidget() == focused);
    form::type(*card, u"Name at the proxy"_s, u"agent"_s);
    form::type(*card, u"Password at the proxy"_s, u"secret"_s);
    form::press(*card, u"Use it"_s);
    CHECK(open.service.introduced == QStringList{u"agent"_s});
    CHECK_FALSE(card->isVisible());
    open.service.proxyWants(u"proxy.mairie.example:3128"_s, true);
    CHECK(form::words(*card).contains(u"did not accept"));
    for (const QLineEdit *field : card->findChildren<QLineEdit *>())
        CHECK_FALSE(field->text().contains(u"secret"));
    form::press(*card, u"Use it"_s);
    open.service.proxyWants(u"proxy.mairie.example:3128"_s, true);
    CHECK_FALSE(card->isVisible());
}

TEST_CASE("A diagnosis shows each step as it ends, and is copied without the steps' secrets")
{
    FakeService service;
    const ServicePort port = service.port();
    DiagnosisCard card(Ports().now, port, nullptr);
    card.show();
    card.run();
    auto *run = card.findChild<DiagnosisRun *>();
    REQUIRE(run);
    const StepResult name{.step = WayStep::Name, .state = StepState::Ok, .took = 3ms, .host = u"service.example"_s, .port = 443};
    const StepResult route{.step = WayStep::Route, .state = StepState::Failed, .finding = WayFinding::RouteRefused, .took = 5ms, .host = u"service.example"_s, .port = 443};
    Q_EMIT run->stepped(name);
    CHECK(form::words(card).contains(u"service.example is known"));
    Q_EMIT run->stepped(route);
    Diagnosis whole{.steps = {name, route}, .at = QDateTime(historyDay, QTime(10, 0))};
    for (int step = 2; step < wayStepCount; ++step)
        whole.steps.append(StepResult{.step = static_cast<WayStep>(step)});
    Q_EMIT run->finished(whole);
    CHECK(form::words(card).contains(u"It stops at: Route."));
    form::press(card, u"Copy for support"_s);
    const QString text = QApplication::clipboard()->text();
    CHECK(text.contains(u"Route: failed (5 ms)"));
    CHECK(text.contains(u"Rights: not tried"));
}

TEST_CASE("A diagnosis is stopped at once, and can be begun again")
{
    FakeService service;
    const ServicePort port = service.port();
    DiagnosisCard card(Ports().now, port, nullptr);
    card.show();
    card.run();
    CHECK_FALSE(form::isEnabled(card, u"Diagnose"_s));
    form::press(card, u"Stop"_s);
    CHECK(form::words(card).contains(u"Stopped."));
    CHECK(form::isEnabled(card, u"Diagnose"_s));
    form::press(card, u"Copy for support"_s);
    CHECK(QApplication::clipboard()->text().contains(u"Cancelled."));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(card.findChildren<DiagnosisRun *>().isEmpty());
}

TEST_CASE("The network's choices are shown, checked and written back")
{
    HistoryDesk desk;
    NetworkCard card(desk.workplace.now, desk.workplace.secrets, nullptr);
    Settings settings;
    settings.network = {.proxy = NetworkChoice::Proxy::Manual, .manual = u"proxy.example:3128"_s, .user = u"mairie"_s, .authorityFile = {}};
    card.show(settings);
    card.show();
    CHECK(card.isValid());
    Settings written;
    card.writeTo(written);
    CHECK(written.network == settings.network);
    form::type(card, u"Address of the proxy"_s, u"proxy"_s);
    CHECK_FALSE(card.isValid());
    CHECK(form::note(card, u"Address of the proxy"_s).contains(u"3128"));
    form::type(card, u"File of the town hall’s own authority (PEM)"_s, desk.folder.filePath(u"absent.pem"_s));
    CHECK(QTest::qWaitFor([&] { return form::note(card, u"File of the town hall’s own authority (PEM)"_s).contains(u"cannot be read"); }, 2000));
}

TEST_CASE("The network is among the settings that are kept")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    Settings settings = loadSettings(file);
    CHECK(settings.network == NetworkChoice());
    settings.network = {.proxy = NetworkChoice::Proxy::None, .manual = u"proxy.example:3128"_s, .user = u"mairie"_s, .authorityFile = u"ca.pem"_s};
    settings.connection.renewedBy = u"Mme Roux"_s;
    REQUIRE(saveSettings(file, settings));
    CHECK(loadSettings(file).network == settings.network);
    CHECK(loadSettings(file).connection.renewedBy == u"Mme Roux");
}
