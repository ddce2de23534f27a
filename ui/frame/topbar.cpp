#include "ui/frame/topbar.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

TopBar::TopBar(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_newFamily(new QPushButton(this)), m_agent(new QPushButton(this))
{
    buildSearch();
    m_newFamily->setText(tr("New family"));
    m_newFamily->setProperty("keys", QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    m_newFamily->setIcon(theme::icon(u"plus"_s));
    m_newFamily->setToolTip(tr("Wipe the counter for the next family (Ctrl+N)"));
    m_newFamily->setMinimumWidth(theme::scaled(120));
    m_newFamily->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_newFamily, &QPushButton::clicked, this, &TopBar::newFamilyRequested);

    m_agent->setIcon(theme::icon(u"user"_s));
    connect(m_agent, &QPushButton::clicked, this, &TopBar::agentClicked);
    setAgent({});

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::Apart, theme::Between, theme::Apart, theme::Inside);
    layout->setSpacing(theme::Between);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_newFamily);
    layout->addWidget(m_agent);
}

void TopBar::buildSearch()
{
    auto *look = m_search->addAction(theme::icon(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    look->setText(tr("Search all cases")); // what a screen reader calls its button
    m_search->setPlaceholderText(tr("Search a case: name, child, number, town, year of birth…  (Ctrl+K)"));
    m_search->setToolTip(tr("Search all cases (Ctrl+K or /)"));
    m_search->setAccessibleName(tr("Search all cases"));
    m_search->setMinimumWidth(theme::scaled(160));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textEdited, this, &TopBar::searched);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { Q_EMIT firstRequested(m_search->text()); });
}

void TopBar::setAgent(const QString &agent)
{
    m_name = agent.isEmpty() ? tr("Who is at the counter?") : agent;
    m_agent->setAccessibleName(tr("Agent: %1").arg(m_name));
    showAgent();
    const QString use = m_hasSession ? tr("Signed in: lock (Ctrl+L), change the password, sign out")
        : agent.isEmpty() ? tr("Give your name in the settings (Ctrl+,)")
        : tr("Written on papers and in the journal; changed in the settings (Ctrl+,)");
    m_agent->setToolTip(agent.isEmpty() ? use : agent + u'\n' + use);
}

void TopBar::offerSession()
{
    m_hasSession = true;
    disconnect(m_agent, &QPushButton::clicked, this, &TopBar::agentClicked);
    auto *menu = new QMenu(m_agent);
    const auto add = [menu](const QString &icon, const QString &verb) { return menu->addAction(theme::icon(icon), verb); };
    QAction *lock = add(u"lock"_s, tr("&Lock"));
    lock->setShortcut(Qt::CTRL | Qt::Key_L);
    lock->setShortcutContext(Qt::WidgetShortcut); // the key is the window's; the menu only shows it
    connect(lock, &QAction::triggered, this, &TopBar::lockRequested);
    connect(add(u"key"_s, tr("Change my &password…")), &QAction::triggered, this, &TopBar::passwordRequested);
    connect(add(u"arrow-right"_s, tr("Sign &out")), &QAction::triggered, this, &TopBar::signOutRequested);
    m_agent->setMenu(menu);
    setAgent(m_name);
}

/// In a narrow window or with large text, the search needs the room of the name, which its icon and tool tip still give.
void TopBar::showAgent()
{
    const bool narrow = width() < theme::scaled(680);
    m_agent->setText(narrow ? QString() : QString(m_name).replace(u'&', u"&&"_s));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showAgent();
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::setSearch(const QString &text)
{
    m_search->setText(text);
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        Q_EMIT searched({});
        return true;
    }
    if (key == Qt::Key_Escape || key == Qt::Key_Down) {
        Q_EMIT left();
        return true;
    }
    return false;
}
