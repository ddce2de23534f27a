#include "ui/signin/entrancewindow.h"

#include "ui/frame/windowplace.h"
#include "ui/plainlabel.h"
#include "ui/signin/damagedpage.h"
#include "ui/signin/firstrunpage.h"
#include "ui/signin/recoverpage.h"
#include "ui/signin/recoverycodecard.h"
#include "ui/signin/restorepage.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EntranceWindow::EntranceWindow(SignInPort port, Setting setting, QWidget *parent)
    : QWidget(parent), m_port(std::move(port)), m_setting(std::move(setting)), m_area(new QScrollArea(this))
{
    setWindowTitle(tr("Guichet Pass famille"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    restorePlace(*this, m_setting.settingsFile);
}

QSize EntranceWindow::sizeHint() const
{
    return {1280, 860};
}

/// The name of the program over the card, in the middle of the window.
template <typename Page>
Page *EntranceWindow::showPage(Page *page)
{
    auto *room = new QWidget;
    auto *layout = new QVBoxLayout(room);
    layout->setContentsMargins(theme::Between, theme::Apart, theme::Between, theme::Apart);
    layout->setSpacing(theme::Between);
    QLabel *name = plainLabel(tr("Guichet Pass famille"), u"title"_s, room);
    name->setAlignment(Qt::AlignCenter);
    layout->addStretch(1);
    layout->addWidget(name);
    page->setMaximumWidth(page->sizeHint().width());
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(page, 100);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(2);
    m_area->setWidget(room);
    page->takeFocus();
    return page;
}

void EntranceWindow::showSignIn()
{
    m_isFirstRun = false;
    auto *page = showPage(new SignInPage(m_port, m_setting.proposal, nullptr));
    connect(page, &SignInPage::signedIn, this, &EntranceWindow::entered);
    connect(page, &SignInPage::damageFound, this, &EntranceWindow::showDamage, Qt::QueuedConnection);
    // Queued: the page that asks is not deleted under its own feet.
    connect(page, &SignInPage::recoveryRequested, this, &EntranceWindow::showRecovery, Qt::QueuedConnection);
    connect(page, &SignInPage::practiceRequested, this, &EntranceWindow::practiceRequested);
}

void EntranceWindow::showFirstRun()
{
    m_isFirstRun = true;
    auto *page = showPage(new FirstRunPage(m_port, nullptr));
    connect(page, &FirstRunPage::restoreRequested, this, &EntranceWindow::showRestore, Qt::QueuedConnection);
    connect(page, &FirstRunPage::created, this, &EntranceWindow::showSheet);
    connect(page, &FirstRunPage::practiceRequested, this, &EntranceWindow::practiceRequested);
}

void EntranceWindow::showRecovery(const QString &login)
{
    auto *page = showPage(new RecoverPage(m_port, login, nullptr));
    connect(page, &RecoverPage::recovered, this, &EntranceWindow::showSheet);
    connect(page, &RecoverPage::left, this, &EntranceWindow::showSignIn, Qt::QueuedConnection);
}

void EntranceWindow::showDamage(const Error &error, const std::optional<Session> &session)
{
    auto *page = showPage(new DamagedPage(m_port, error, session, nullptr));
    connect(page, &DamagedPage::restoreRequested, this, &EntranceWindow::showRestore, Qt::QueuedConnection);
    connect(page, &DamagedPage::rescued, this, &EntranceWindow::showSheet);
    connect(page, &DamagedPage::left, this, &EntranceWindow::goBack, Qt::QueuedConnection);
}

void EntranceWindow::showRestore()
{
    auto *page = showPage(new RestorePage(m_port, m_setting.proposal.login, nullptr));
    connect(page, &RestorePage::restored, this, [this](const Session &session) { Q_EMIT entered(session, m_setting.proposal.remembers); });
    connect(page, &RestorePage::left, this, &EntranceWindow::goBack, Qt::QueuedConnection);
}

void EntranceWindow::goBack()
{
    m_isFirstRun ? showFirstRun() : showSignIn();
}

void EntranceWindow::showSheet(const NewLog &log)
{
    const attestation::RecoverySheet sheet{
        .townHall = m_setting.townHall, .code = log.recoveryCode, .account = log.session.account().name, .on = m_setting.now().date(), .log = {}};
    QTimer::singleShot(0, this, [this, sheet, session = log.session] {
        auto *page = showPage(new RecoveryCodeCard(sheet, m_port.isSameCode, nullptr));
        connect(page, &RecoveryCodeCard::confirmed, this, [this, session] {
            Q_EMIT entered(session, m_setting.proposal.remembers);
        });
    });
}

/// The system went dark or light under us.
bool EntranceWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        theme::apply(theme::choiceOf(m_setting.theme));
    return QWidget::event(event);
}

void EntranceWindow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, &EntranceWindow::painted);
    }
}

/// Outside dialogs, Qt leaves Enter without effect on a button.
void EntranceWindow::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    if (button && button->isEnabled() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QWidget::keyPressEvent(event);
}

void EntranceWindow::closeEvent(QCloseEvent *event)
{
    keepPlace(*this, m_setting.settingsFile);
    QWidget::closeEvent(event);
}
