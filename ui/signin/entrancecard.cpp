#include "ui/signin/entrancecard.h"

#include "ui/plainlabel.h"
#include "ui/theme/theme.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int cardWidth = 480;

EntranceCard::EntranceCard(const QString &title, QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    theme::setRole(this, u"card"_s);
    setAccessibleName(title);
    m_body->setContentsMargins(theme::Apart, theme::Apart, theme::Apart, theme::Apart);
    m_body->setSpacing(theme::Between);
    m_body->addWidget(plainLabel(title, u"title"_s, this));
}

QSize EntranceCard::sizeHint() const
{
    const int width = theme::scaled(cardWidth);
    return {width, hasHeightForWidth() ? heightForWidth(width) : QFrame::sizeHint().height()};
}

QLabel *EntranceCard::addWords(const QString &words)
{
    QLabel *label = plainLabel(words, u"hint"_s, this);
    m_body->addWidget(label);
    return label;
}

/// The message has its room before there is one, so that nothing jumps under the mouse.
void EntranceCard::addMessage()
{
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(theme::Hair);
    QSizePolicy room = m_progress->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(room);
    m_progress->setAccessibleName(tr("Work in progress"));
    m_progress->hide();
    m_message = plainLabel({}, u"hint"_s, this);
    m_message->setMinimumHeight(m_message->fontMetrics().lineSpacing());
    m_body->addWidget(m_message);
}

QPushButton *EntranceCard::addMainButton(const QString &verb, const QString &icon)
{
    addMessage();
    m_main = new QPushButton(verb, this);
    theme::setRole(m_main, u"primary"_s);
    m_main->setIcon(theme::icon(icon, QPalette::HighlightedText));
    connect(m_main, &QPushButton::clicked, this, [this] {
        if (!m_busy)
            submit();
    });
    m_body->addWidget(m_main);
    m_body->addWidget(m_progress);
    return m_main;
}

QPushButton *EntranceCard::addWayOut(const QString &verb, const QString &icon)
{
    auto *button = new QPushButton(verb, this);
    theme::setRole(button, u"quiet"_s);
    button->setIcon(theme::icon(icon));
    m_body->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void EntranceCard::setBusy(bool busy, const QString &sentence)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_main->setEnabled(!busy);
    say(sentence, u"hint"_s);
}

void EntranceCard::sayProblem(const QString &sentence)
{
    say(sentence, u"error"_s);
}

void EntranceCard::say(const QString &sentence, const QString &role)
{
    theme::setRole(m_message, role);
    m_message->setText(sentence);
    m_message->setAccessibleName(sentence);
}
