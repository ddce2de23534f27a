#include "ui/desk/noticebar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/roles.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_progress(new QProgressBar(this)), m_icon(new QLabel(this)), m_sentence(new QLabel(this)),
      m_details(new QLabel(this)), m_buttons(new QHBoxLayout)
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

void NoticeBar::setActions(const QList<Action> &actions, const QString &details)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto addButton = [this](const QString &text) {
        auto *button = new QPushButton(text, this);
        m_buttons->addWidget(button);
        return button;
    };
    for (const Action &action : actions)
        connect(addButton(action.text), &QPushButton::clicked, this, action.run);
    m_details->setText(details);
    m_details->hide();
    if (!details.isEmpty()) {
        QPushButton *unfold = addButton(tr("Details"));
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
