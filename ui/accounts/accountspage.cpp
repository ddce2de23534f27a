#include "ui/accounts/accountspage.h"

#include "core/base/frenchtext.h"
#include "core/casework/signin.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/keychangecard.h"
#include "ui/accounts/resetpasswordform.h"
#include "ui/background.h"
#include "ui/desk/noticebar.h"
#include "ui/flowlayout.h"
#include "ui/plainlabel.h"
#include "ui/scrolling.h"
#include "ui/signin/recoverycodecard.h"
#include "ui/theme/theme.h"
#include "ui/words/accountwords.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

enum Column { Name, Login, RolesHeld, Since, State, Columns };

AccountsPage::AccountsPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_table(new QTableWidget(this))
    , m_area(new QScrollArea(this))
    , m_notice(new NoticeBar(this))
    , m_add(new QPushButton(tr("&Add an account"), this))
    , m_change(new QPushButton(tr("&Change…"), this))
    , m_reset(new QPushButton(tr("New &password…"), this))
    , m_close(new QPushButton(tr("&Leaves the town hall…"), this))
    , m_sheet(new QPushButton(tr("New &recovery sheet…"), this))
{
    auto *content = new QWidget;
    auto *layout = blocksOf(content);
    layout->addWidget(plainLabel(tr("Accounts and rights"), u"title"_s, content));
    layout->addWidget(m_notice);
    buildTable();
    layout->addWidget(m_table);
    auto *actions = new FlowLayout;
    for (QPushButton *button : {m_add, m_change, m_reset, m_close, m_sheet})
        actions->addWidget(button);
    layout->addLayout(actions);
    layout->addStretch(1);
    letScroll(m_area, content);
    fillWith(this, m_area);
    setFocusProxy(m_table);
    buildActions();
    refresh();
}

void AccountsPage::buildTable()
{
    m_table->setColumnCount(Columns);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Login"), tr("Roles"), tr("Since"), tr("State")});
    m_table->setAccessibleName(tr("Accounts"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(RolesHeld, QHeaderView::Stretch);
    m_table->setMinimumHeight(theme::scaled(200));
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AccountsPage::offerActions);
}

void AccountsPage::buildActions()
{
    m_add->setIcon(theme::icon(u"plus"_s));
    m_change->setIcon(theme::icon(u"pencil"_s));
    m_reset->setIcon(theme::icon(u"key"_s));
    m_close->setIcon(theme::icon(u"x-circle"_s));
    m_sheet->setIcon(theme::icon(u"printer"_s));
    connect(m_add, &QPushButton::clicked, this, &AccountsPage::add);
    connect(m_change, &QPushButton::clicked, this, &AccountsPage::change);
    connect(m_reset, &QPushButton::clicked, this, &AccountsPage::resetPassword);
    connect(m_close, &QPushButton::clicked, this, &AccountsPage::close);
    connect(m_sheet, &QPushButton::clicked, this, &AccountsPage::renewSheet);
    const bool manages = may(m_workplace.account().roles, Right::ManageAccounts);
    for (QPushButton *button : {m_add, m_change, m_close, m_sheet})
        button->setVisible(manages);
}

void AccountsPage::refresh()
{
    background(this, m_workplace.accounts.all,
               [this](const Result<QList<Account>> &accounts) { showAccounts(accounts); });
    learnOfRotation();
}

void AccountsPage::learnOfRotation()
{
    if (!may(m_workplace.account().roles, Right::ManageAccounts))
        return;
    background(this, m_workplace.accounts.isRotating, [this](const Result<bool> &rotating) {
        if (rotating && *rotating && !m_card)
            m_notice->say(
                NoticeBar::Tone::LookHere,
                tr("A change of keys was cut short: the cases of somebody who left still have the former key."),
                {{tr("Go on with it"), [this] { changeKeys(std::nullopt); }}});
    });
}

void AccountsPage::showAccounts(const Result<QList<Account>> &accounts)
{
    if (!accounts)
        return m_notice->say(NoticeBar::Tone::LookHere, describeAccountRefusal(accounts.error()));
    const auto before = chosen();
    m_accounts = *accounts;
    m_table->setRowCount(int(m_accounts.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        fillRow(row, m_accounts[row]);
        if (before && m_accounts[row].id == before->id)
            m_table->selectRow(row);
    }
    if (!before && !m_accounts.isEmpty())
        m_table->selectRow(0);
    offerActions();
}

void AccountsPage::fillRow(int row, const Account &account)
{
    const bool isOwn = account.id == m_workplace.account().id;
    const QStringList texts{isOwn ? tr("%1 (you)").arg(account.name) : account.name, account.login,
                            describe(account.roles), dateText(account.since.toLocalTime().date()),
                            account.isActive ? tr("active") : tr("left")};
    for (int column = 0; column < Columns; ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column].toHtmlEscaped());
        m_table->setItem(row, column, item);
    }
}

std::optional<Account> AccountsPage::chosen() const
{
    const QList<QModelIndex> rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() || rows.first().row() >= m_accounts.size() ? std::nullopt
                                                                     : std::optional(m_accounts[rows.first().row()]);
}

void AccountsPage::offerActions()
{
    const auto account = chosen();
    const bool isActive = account && account->isActive;
    const bool isOwn = account && account->id == m_workplace.account().id;
    m_change->setEnabled(isActive);
    m_reset->setEnabled(isActive && !isOwn && mayResetPassword(m_workplace.account().roles, account->roles));
    m_close->setEnabled(isActive && !isOwn);
    m_reset->setToolTip(isOwn ? tr("Your own is changed under « My account »") : QString());
    m_close->setToolTip(isOwn ? tr("Nobody closes their own account: another administrator does") : QString());
}

void AccountsPage::say(const QString &sentence)
{
    m_notice->say(NoticeBar::Tone::Good, sentence);
}

/// One form at a time, under the list.
template <typename Card>
Card *AccountsPage::open(Card *card)
{
    leaveCard();
    m_notice->clear();
    m_card = card;
    card->setMaximumWidth(2 * card->sizeHint().width());
    auto *layout = static_cast<QVBoxLayout *>(m_area->widget()->layout());
    layout->insertWidget(layout->count() - 1, card);
    connect(card, &EntranceCard::left, this, &AccountsPage::leaveCard, Qt::QueuedConnection);
    card->show();
    card->takeFocus();
    QMetaObject::invokeMethod(
        m_area, [this, card] { m_area->verticalScrollBar()->setValue(card->y() - theme::Between); },
        Qt::QueuedConnection);
    return card;
}

void AccountsPage::leaveCard()
{
    if (!m_card)
        return;
    m_card->hide();
    m_card->deleteLater();
    m_card = nullptr;
    m_table->setFocus();
}

void AccountsPage::add()
{
    auto *form = open(new AccountForm(m_workplace.accounts, {}, nullptr));
    connect(form, &AccountForm::kept, this, [this](const Account &account) {
        leaveCard();
        say(tr("%1 may sign in with the login %2.").arg(account.name, account.login));
        refresh();
    });
}

void AccountsPage::change()
{
    const auto account = chosen();
    if (!account)
        return;
    auto *form = open(new AccountForm(m_workplace.accounts, account, nullptr));
    connect(form, &AccountForm::kept, this, [this](const Account &kept) {
        leaveCard();
        say(tr("The account of %1 is changed; what they may do changes when they sign in next.").arg(kept.name));
        refresh();
    });
}

void AccountsPage::resetPassword()
{
    const auto account = chosen();
    if (!account)
        return;
    auto *form = open(new ResetPasswordForm(m_workplace.accounts, *account, nullptr));
    connect(form, &ResetPasswordForm::reset, this, [this](const Account &whose) {
        leaveCard();
        say(tr("%1 signs in with the new password from now on.").arg(whose.name));
    });
}

void AccountsPage::close()
{
    if (const auto account = chosen())
        changeKeys(account);
}

void AccountsPage::changeKeys(const std::optional<Account> &leaver)
{
    auto *card = open(new KeyChangeCard(m_workplace.accounts, leaver, nullptr));
    connect(card, &KeyChangeCard::closed, this, [this](const Session &session) { m_workplace.use(session); });
    connect(card, &KeyChangeCard::ended, this, [this, leaver] {
        leaveCard();
        say(leaver ? tr("%1 can no longer open anything.").arg(leaver->name) : tr("The change of keys went on."));
        refresh();
    });
}

void AccountsPage::renewSheet()
{
    m_notice->say(NoticeBar::Tone::Busy, tr("Making the key…"));
    background(this, m_workplace.accounts.renewRecoveryCode, [this](const Result<QString> &code) {
        if (code)
            showSheet(*code);
        else
            m_notice->say(NoticeBar::Tone::LookHere, describeAccountRefusal(code.error()));
    });
}

void AccountsPage::showSheet(const QString &code)
{
    const attestation::RecoverySheet sheet{.townHall = m_workplace.settings.townHall,
                                           .code = code,
                                           .account = m_workplace.account().name,
                                           .on = m_workplace.now().date(),
                                           .log = {}};
    auto *card = open(new RecoveryCodeCard(sheet, isSameRecoveryCode, nullptr));
    connect(card, &RecoveryCodeCard::confirmed, this, [this] {
        leaveCard();
        say(tr("The former recovery sheet opens nothing any more: destroy it."));
    });
}
