#include "ui/desk/noticeview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/desk/noticebar.h"
#include "ui/plainlabel.h"
#include "ui/theme/roles.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

NoticeView::NoticeView(QWidget *parent)
    : QFrame(parent)
    , m_verdict(new NoticeBar(this))
    , m_title(plainLabel({}, u"subtitle"_s, this))
    , m_figures(plainLabel({}, {}, this))
    , m_lines(plainLabel({}, u"hint"_s, this))
    , m_warnings(plainLabel({}, u"error"_s, this))
    , m_quotient(plainLabel({}, u"amount"_s, this))
    , m_why(plainLabel({}, u"hint"_s, this))
    , m_details(plainLabel({}, u"hint"_s, this))
    , m_unfoldWhy(new QPushButton(tr("Why this quotient?"), this))
    , m_unfoldDetails(new QPushButton(tr("What was checked"), this))
    , m_keep(new QPushButton(tr("Keep this &notice"), this))
    , m_type(new QPushButton(tr("Type it from the paper"), this))
    , m_aside(new QPushButton(tr("Put aside"), this))
{
    setAccessibleName(tr("Tax notice that was read"));
    buildText();
    buildButtons();
    clear();
}

void NoticeView::buildText()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Inside);
    layout->addWidget(m_verdict);
    for (QLabel *label : {m_title, m_figures, m_lines, m_warnings})
        layout->addWidget(label);
    auto *quotient = new QHBoxLayout;
    quotient->setSpacing(theme::Between);
    quotient->addWidget(m_quotient);
    quotient->addWidget(m_unfoldWhy);
    quotient->addStretch(1);
    layout->addLayout(quotient);
    layout->addWidget(m_why);
    layout->addWidget(m_details);
    m_quotient->setWordWrap(false);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QPushButton *unfold : {m_unfoldWhy, m_unfoldDetails}) {
        theme::setRole(unfold, u"link"_s);
        unfold->setCheckable(true);
    }
    connect(m_unfoldWhy, &QPushButton::toggled, m_why, &QWidget::setVisible);
    connect(m_unfoldDetails, &QPushButton::toggled, m_details, &QWidget::setVisible);
}

void NoticeView::buildButtons()
{
    theme::setRole(m_keep, u"primary"_s);
    m_keep->setToolTip(tr("Enter"));
    m_aside->setToolTip(tr("Esc"));
    connect(m_keep, &QPushButton::clicked, this, &NoticeView::keep);
    connect(m_type, &QPushButton::clicked, this, &NoticeView::typeRequested);
    connect(m_aside, &QPushButton::clicked, this, &NoticeView::putAside);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::Inside);
    buttons->addWidget(m_unfoldDetails);
    buttons->addStretch(1);
    buttons->addWidget(m_aside);
    buttons->addWidget(m_type);
    buttons->addWidget(m_keep);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
}

static void fill(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void NoticeView::show(const NoticeSheet &sheet)
{
    m_isAsking = false;
    m_unfoldWhy->setChecked(false);
    m_unfoldDetails->setChecked(false);
    update(sheet);
    QFrame::show();
}

void NoticeView::sayVerdict(const NoticeSheet &sheet)
{
    m_verdict->say(sheet.isGood ? NoticeBar::Tone::Good : NoticeBar::Tone::LookHere, sheet.verdict);
}

void NoticeView::update(const NoticeSheet &sheet)
{
    m_isOfSomebodyElse = sheet.isOfSomebodyElse;
    m_isAsking = m_isAsking && m_isOfSomebodyElse;
    if (!m_isAsking)
        sayVerdict(sheet);
    fill(m_title, sheet.title);
    fill(m_figures, sheet.figures);
    fill(m_lines, sheet.lines.join(u'\n'));
    fill(m_warnings, sheet.warnings.join(u'\n'));
    fill(m_quotient, sheet.quotient);
    m_why->setText(sheet.why);
    m_why->setVisible(m_unfoldWhy->isChecked());
    m_unfoldWhy->setVisible(!sheet.why.isEmpty());
    m_details->setText(sheet.details.join(u'\n'));
    m_details->setVisible(m_unfoldDetails->isChecked());
    m_unfoldDetails->setVisible(!sheet.details.isEmpty());
    m_keep->setVisible(sheet.source.has_value());
    m_type->setVisible(!sheet.source.has_value());
}

void NoticeView::clear()
{
    m_verdict->clear();
    hide();
}

void NoticeView::focusAction()
{
    (m_keep->isVisibleTo(this) ? m_keep : m_aside)->setFocus(Qt::OtherFocusReason);
}

/// The notice of somebody else may be the spouse's, and may be a slip: the agent says which.
void NoticeView::keep()
{
    if (!m_isOfSomebodyElse || m_isAsking)
        return Q_EMIT keepRequested();
    m_isAsking = true;
    m_verdict->say(NoticeBar::Tone::LookHere,
        tr("The applicant is not a declarant of this notice. Keep it all the same?"),
        {{tr("Keep it all the same"), [this] { Q_EMIT keepRequested(); }}});
    m_aside->setFocus(Qt::OtherFocusReason); // Enter twice by habit keeps nothing
}

void NoticeView::keyPressEvent(QKeyEvent *event)
{
    auto *focused = qobject_cast<QPushButton *>(focusWidget());
    switch (event->key()) {
    case Qt::Key_Escape:
        return Q_EMIT putAside();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (focused)
            focused->click();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}
