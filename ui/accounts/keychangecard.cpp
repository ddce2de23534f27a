#include "ui/accounts/keychangecard.h"

#include "ui/background.h"
#include "ui/theme/theme.h"
#include "ui/words/accountwords.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

KeyChangeCard::KeyChangeCard(AccountsPort port, const std::optional<Account> &leaver, QWidget *parent)
    : EntranceCard(leaver ? tr("%1 leaves").arg(leaver->name) : tr("Go on with the change of keys"), parent), m_port(std::move(port)), m_leaver(leaver),
      m_bar(new QProgressBar(this)), m_stop(new QPushButton(tr("&Stop for now"), this))
{
    addWords(leaver ? tr("Their account is closed at once and cannot be opened again; their name stays in the journal. Then every case gets a new key: "
                         "it takes a few seconds for thousands of cases, and can be stopped and resumed.")
                    : tr("The account is closed. Cases that still have the former key get the new one: nothing keeps you from working meanwhile."));
    m_bar->setRange(0, 1000);
    m_bar->setAccessibleName(tr("Progress of the change of keys"));
    m_bar->hide();
    body()->addWidget(m_bar);
    m_begin = addMainButton(leaver ? tr("Close the account and change the keys") : tr("Go on"), u"key"_s);
    m_stop->setIcon(theme::icon(u"x"_s));
    m_stop->hide();
    body()->addWidget(m_stop, 0, Qt::AlignLeft);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_progress->isStopped = true; });
    m_leave = addWayOut(tr("Leave without &changing anything"), u"x"_s);
    connect(m_leave, &QPushButton::clicked, this, &KeyChangeCard::left);
    m_look.setInterval(100ms);
    connect(&m_look, &QTimer::timeout, this, &KeyChangeCard::showProgress);
}

void KeyChangeCard::takeFocus()
{
    m_begin->setFocus(Qt::OtherFocusReason);
}

std::function<bool(double)> KeyChangeCard::follow()
{
    m_progress = std::make_shared<Progress>();
    return [progress = m_progress](double done) {
        progress->thousandths = int(done * 1000);
        return !progress->isStopped;
    };
}

void KeyChangeCard::showProgress()
{
    m_bar->setValue(m_progress->thousandths);
}

void KeyChangeCard::submit()
{
    setBusy(true, tr("Changing the keys…"));
    m_bar->show();
    m_stop->show();
    m_leave->hide();
    m_look.start();
    const auto progress = follow();
    if (!m_leaver) {
        background(this, [port = m_port, progress] { return port.resumeRotation(progress); }, [this](const Result<Done> &done) {
            endWork(done ? QString() : describeAccountRefusal(done.error()));
        });
        return;
    }
    background(this, [port = m_port, id = m_leaver->id, progress] { return port.close(id, progress); }, [this](const Result<KeyChange> &change) {
        if (!change)
            return endWork(describeAccountRefusal(change.error()));
        // The key is another one, also where there was trouble: the page offers to go on with the rest.
        Q_EMIT closed(change->session);
        endWork({});
    });
}

void KeyChangeCard::endWork(const QString &problem)
{
    m_look.stop();
    setBusy(false);
    m_bar->hide();
    m_stop->hide();
    m_leave->show();
    if (!problem.isEmpty())
        sayProblem(problem);
    else
        Q_EMIT ended();
}
