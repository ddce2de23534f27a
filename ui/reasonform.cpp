#include "ui/reasonform.h"

#include "core/base/text.h"
#include "ui/flowlayout.h"
#include "ui/plainlabel.h"
#include "ui/settings/fieldbox.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReasonForm::ReasonForm(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(plainLabel({}, u"subtitle"_s, this))
    , m_words(plainLabel({}, u"hint"_s, this))
    , m_reason(new QLineEdit(this))
    , m_box(new FieldBox(tr("&Reason"), m_reason, this))
    , m_refusal(plainLabel({}, u"error"_s, this))
    , m_progress(new QProgressBar(this))
    , m_go(new QPushButton(tr("Go on"), this))
    , m_leave(new QPushButton(tr("Leave"), this))
{
    theme::setRole(this, u"inset"_s);
    build();
    hide();
}

void ReasonForm::build()
{
    theme::setRole(m_go, u"primary"_s);
    theme::setRole(m_leave, u"secondary"_s);
    m_leave->setToolTip(tr("Leave it as it is (Esc)"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(theme::Hair);
    m_progress->setAccessibleName(tr("Work in progress"));
    connect(m_go, &QPushButton::clicked, this, &ReasonForm::submit);
    connect(m_leave, &QPushButton::clicked, this, &ReasonForm::left);
    connect(m_reason, &QLineEdit::textEdited, this, [this] {
        m_box->setProblem({});
        m_refusal->hide();
    });

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::Inside);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_go);
    buttons->addWidget(m_leave);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    layout->setSpacing(theme::Inside);
    layout->addLayout(head);
    layout->addWidget(m_words);
    layout->addWidget(m_box);
    layout->addWidget(m_refusal);
    layout->addLayout(buttons);
    layout->addWidget(m_progress);
}

void ReasonForm::ask(const Question &question)
{
    setAccessibleName(question.title);
    m_icon->setPixmap(theme::tinted(question.icon, theme::scaled(20), devicePixelRatioF(), theme::tokens().lookText));
    m_title->setText(question.title);
    m_words->setText(question.words);
    m_words->setVisible(!question.words.isEmpty());
    m_go->setText(question.verb);
    m_go->setToolTip(tr("%1 (Enter)").arg(QString(question.verb).remove(u'&')));
    m_reason->clear();
    m_box->setProblem({});
    m_refusal->hide();
    setBusy(false);
    show();
}

void ReasonForm::giveFocus()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReasonForm::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_reason->setReadOnly(busy);
    m_go->setEnabled(!busy);
}

void ReasonForm::refuse(const QString &sentence)
{
    setBusy(false);
    m_refusal->setText(sentence);
    m_refusal->show();
    giveFocus();
}

void ReasonForm::dismiss()
{
    m_reason->clear();
    setBusy(false);
    hide();
}

void ReasonForm::setWayOut(const QString &verb)
{
    m_leave->setText(verb);
    m_leave->setVisible(!verb.isEmpty());
}

void ReasonForm::submit()
{
    if (m_busy)
        return;
    const QString reason = tidied(m_reason->text());
    m_box->setProblem(reason.isEmpty() ? tr("Say why in a few words: it is noted with your name and the time.")
                                       : QString());
    if (reason.isEmpty())
        return giveFocus();
    setBusy(true);
    Q_EMIT given(reason);
}

void ReasonForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !m_reason->hasFocus() || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QFrame::keyPressEvent(event);
    submit();
}
