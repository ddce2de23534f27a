#include <QCoreApplication>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QThread>

#include "core/casework/providers.h"
#include "core/sources/filelock.h"
#include "core/sources/paceshelf.h"
#include "tests/core/sources/statedesk.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// One process of a campaign: so many look-ups, so many at once, each over the door that the program uses.
class Campaigner
{
public:
    Campaigner(const QUrl &endpoint, const QString &folder, int lookups) : m_desk(endpoint), m_left(lookups)
    {
        m_ask = askService(m_desk.network, m_desk.connection, secretInFile(m_desk.connection.tokenFile),
                           sources::paceIn(folder), {.attempts = 1, .isCampaign = true});
    }

    void begin(int atOnce)
    {
        for (int i = 0; i < atOnce; ++i)
            next();
    }

private:
    void next()
    {
        if (m_left == 0 && m_running == 0)
            return QCoreApplication::quit();
        if (m_left == 0)
            return;
        --m_left;
        ++m_running;
        FamilyLookup *lookup =
            m_ask({.identity = anyone(), .period = {}, .kind = LookupKind::Quotient, .fresh = false}, &m_owner);
        QObject::connect(lookup, &FamilyLookup::finished, &m_owner, [this, lookup](const FamilyAnswer &answer) {
            std::printf("%d\n", answer.status);
            lookup->deleteLater();
            --m_running;
            next();
        });
    }

    StateDesk m_desk;
    AskFamily m_ask;
    QObject m_owner;
    int m_left;
    int m_running = 0;
};

} // namespace

/// Has a file for itself until it is killed.
static int hold(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite))
        return 1;
    const sources::FileLock lock(file);
    std::puts(lock.isHeld() ? "held" : "busy");
    std::fflush(stdout);
    QThread::sleep(600);
    return 0;
}

/// campaigner hold FILE, or campaigner ask ENDPOINT FOLDER LOOKUPS AT_ONCE: prints the status of each answer.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"hold")
        return hold(words.value(2));
    Campaigner campaigner(QUrl(words.value(2)), words.value(3), words.value(4).toInt());
    campaigner.begin(words.value(5).toInt());
    return QCoreApplication::exec();
}
