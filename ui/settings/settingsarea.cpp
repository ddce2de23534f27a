#include "ui/settings/settingsarea.h"

#include "ui/accounts/accountspage.h"
#include "ui/plainlabel.h"
#include "ui/scrolling.h"
#include "ui/settings/settingspage.h"
#include "ui/signin/changepasswordform.h"
#include "ui/theme/theme.h"
#include "ui/words/accountwords.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

static bool seesAccounts(const Account &account)
{
    return may(account.roles, Right::ManageAccounts) || bool(account.roles & Role::Supervisor);
}

SettingsArea::SettingsArea(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_page(new SettingsPage(workplace, this)), m_choice(new QButtonGroup(this)),
      m_buttons(new QHBoxLayout), m_parts(new QStackedLayout)
{
    m_buttons->setContentsMargins(theme::Apart, theme::Inside, theme::Apart, 0);
    m_buttons->setSpacing(theme::Inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_buttons);
    layout->addLayout(m_parts, 1);
    setFocusProxy(m_page);
    m_parts->addWidget(m_page);
    if (workplace.settings.practice)
        return; // nobody signs in to practise
    m_parts->removeWidget(m_page);
    addPart(tr("This &desk"), u"settings"_s, m_page);
    addPart(tr("&My account"), u"user"_s, ownAccount());
    if (seesAccounts(workplace.account()))
        addPart(tr("&Accounts and rights"), u"users"_s, new AccountsPage(workplace, this));
    m_buttons->addStretch(1);
    connect(m_choice, &QButtonGroup::idToggled, m_parts, [this](int part, bool chosen) {
        if (chosen)
            m_parts->setCurrentIndex(part);
    });
    showPart(0);
}

void SettingsArea::addPart(const QString &name, const QString &icon, QWidget *part)
{
    auto *button = new QPushButton(name, this);
    theme::setRole(button, u"chip"_s);
    button->setIcon(theme::icon(icon));
    button->setCheckable(true);
    m_choice->addButton(button, m_parts->count());
    m_buttons->addWidget(button);
    part->setAccessibleName(QString(name).remove(u'&'));
    m_parts->addWidget(part);
}

void SettingsArea::showPart(int part)
{
    m_choice->button(part)->setChecked(true);
}

QWidget *SettingsArea::ownAccount()
{
    const Account &account = m_workplace.account();
    auto *content = new QWidget;
    auto *layout = blocksOf(content);
    layout->addWidget(plainLabel(account.name, u"title"_s, content));
    layout->addWidget(plainLabel(tr("Login: %1 — %2").arg(account.login, describe(account.roles)), u"hint"_s, content));
    auto *form = new ChangePasswordForm(account, m_workplace.accounts.changePassword, content);
    form->setMaximumWidth(form->sizeHint().width());
    layout->addWidget(form);
    layout->addStretch(1);
    auto *area = new QScrollArea(this);
    letScroll(area, content);
    area->setFocusProxy(form);
    return area;
}

void SettingsArea::showOwnAccount()
{
    if (m_parts->count() < 2)
        return;
    showPart(1);
    m_parts->currentWidget()->findChild<ChangePasswordForm *>()->takeFocus();
}
