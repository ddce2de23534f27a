#include "ui/desk/noticebar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/flowlayout.h"
#include "ui/keys.h"
#include "ui/theme/roles.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_progress(new QProgressBar(this))
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_details(new QLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_below(new FlowLayout)
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("Waiting for the answer"));
    for (QLabel *label : {m_sentence, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setProperty("role", u"hint"_s);
    m_buttons->setSpacing(theme::Inside);

    auto *line = new QHBoxLayout;
    line->setSpacing(theme::Inside);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    line->addLayout(m_buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Inside + theme::Hair, theme::Inside, theme::Inside + theme::Hair, theme::Inside);
    layout->addLayout(line);
    layout->addLayout(m_below);
    layout->addWidget(m_details);
    layout->addWidget(m_progress);
    clear();
}

namespace {

struct Look {
    QString icon;
    QColor colour;
    QString role;
};

} // namespace

static Look lookOf(NoticeBar::Tone tone)
{
    const theme::Tokens tokens = theme::tokens();
    switch (tone) {
    case NoticeBar::Tone::Busy:
        return {u"clock"_s, tokens.hint, u"inset"_s};
    case NoticeBar::Tone::Good:
        return {u"check-circle"_s, tokens.doneText, u"pill-done"_s};
    case NoticeBar::Tone::LookHere:
        return {u"alert-triangle"_s, tokens.lookText, u"pill-look"_s};
    }
    return {};
}

void NoticeBar::say(Tone tone, const QString &sentence, const QList<Action> &actions, const QString &details)
{
    const Look look = lookOf(tone);
    theme::setRole(this, look.role);
    m_icon->setPixmap(theme::tinted(look.icon, theme::scaled(20), devicePixelRatioF(), look.colour));
    m_sentence->setText(sentence);
    m_progress->setVisible(tone == Tone::Busy);
    setActions(actions, details);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void NoticeBar::restate(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void NoticeBar::removeButtons()
{
    for (QLayout *layout : std::initializer_list<QLayout *>{m_buttons, m_below}) {
        while (QLayoutItem *item = layout->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
    }
}

QPushButton *NoticeBar::addButton(const Action &action, bool below)
{
    auto *button = new QPushButton(action.text, this);
    if (!action.key.isEmpty())
        showKeys(button, action.key);
    if (!action.list.isEmpty()) {
        auto *menu = new QMenu(button);
        for (const Action &choice : action.list)
            connect(menu->addAction(choice.text), &QAction::triggered, this, choice.run);
        button->setMenu(menu);
    } else if (action.run) {
        connect(button, &QPushButton::clicked, this, action.run);
    }
    if (below)
        m_below->addWidget(button);
    else
        m_buttons->addWidget(button);
    return button;
}

void NoticeBar::setActions(const QList<Action> &actions, const QString &details)
{
    constexpr qsizetype mostBeside = 2; // a third would leave the sentence too little room
    removeButtons();
    const bool below = actions.size() > mostBeside;
    for (const Action &action : actions)
        addButton(action, below);
    m_details->setText(details);
    m_details->hide();
    if (!details.isEmpty()) {
        QPushButton *unfold = addButton({tr("Details"), {}}, below);
        unfold->setCheckable(true);
        connect(unfold, &QPushButton::toggled, m_details, &QWidget::setVisible);
    }
}

void NoticeBar::clear()
{
    hide();
    setActions({}, {});
    m_sentence->clear();
}
