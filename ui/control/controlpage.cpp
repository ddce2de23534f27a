#include "ui/control/controlpage.h"

#include "ui/control/consultationspage.h"
#include "ui/control/digestpage.h"
#include "ui/control/verifypage.h"
#include "ui/keeping/keepingboard.h"
#include "ui/keeping/personanswerpage.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

bool mayControl(const Account &account)
{
    static constexpr Right any[] = {Right::SeeConsultations, Right::Backup, Right::SetRetention, Right::Purge,
                                    Right::AnswerPersons};
    return std::ranges::any_of(any, [&](Right right) { return may(account.roles, right); });
}

ControlPage::ControlPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_choice(new QButtonGroup(this)), m_buttons(new QHBoxLayout), m_parts(new QStackedLayout)
{
    m_buttons->setContentsMargins(theme::Apart, theme::Inside, theme::Apart, 0);
    m_buttons->setSpacing(theme::Inside);
    m_buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_buttons);
    layout->addLayout(m_parts, 1);
    connect(m_choice, &QButtonGroup::idToggled, this, [this](int part, bool chosen) {
        if (chosen)
            showPart(part);
    });
    addParts(workplace);
}

void ControlPage::addParts(Workplace &workplace)
{
    const Roles roles = workplace.account().roles;
    if (may(roles, Right::SeeConsultations)) {
        auto *consultations = new ConsultationsPage(workplace, this);
        connect(consultations, &ConsultationsPage::caseRequested, this, &ControlPage::caseRequested);
        addPart(tr("&Consultations"), u"eye"_s, consultations);
    }
    if (may(roles, Right::Backup) || may(roles, Right::SeeConsultations))
        addPart(tr("&Digest of a day"), u"calendar"_s, new DigestPage(workplace, this));
    if (may(roles, Right::Backup) || may(roles, Right::SeeCases))
        addPart(tr("&Verify the log"), u"shield-check"_s, new VerifyPage(workplace, this));
    if (may(roles, Right::SetRetention) || may(roles, Right::Purge))
        addBoard(new KeepingBoard(workplace, this));
    if (may(roles, Right::AnswerPersons)) {
        auto *answers = new PersonAnswerPage(workplace, this);
        connect(answers, &PersonAnswerPage::statusMessage, this, &ControlPage::statusMessage);
        addPart(tr("Right of &access"), u"user"_s, answers);
    }
}

void ControlPage::addBoard(KeepingBoard *board)
{
    connect(board, &KeepingBoard::statusMessage, this, &ControlPage::statusMessage);
    connect(board, &KeepingBoard::casesChanged, this, &ControlPage::casesChanged);
    addPart(tr("&Retention"), u"clock"_s, board);
}

void ControlPage::addPart(const QString &name, const QString &icon, QWidget *part)
{
    auto *button = new QPushButton(name, this);
    theme::setRole(button, u"chip"_s);
    button->setIcon(theme::icon(icon));
    button->setCheckable(true);
    const int place = m_parts->count();
    m_choice->addButton(button, place);
    m_buttons->insertWidget(place, button);
    part->setAccessibleName(QString(name).remove(u'&'));
    m_parts->addWidget(part);
    if (place == 0)
        button->setChecked(true);
}

void ControlPage::showPart(int part)
{
    m_choice->button(part)->setChecked(true);
    m_parts->setCurrentIndex(part);
    setFocusProxy(m_parts->currentWidget());
}
