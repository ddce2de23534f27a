#include "ui/history/caseview.h"

#include "ui/keys.h"
#include "ui/history/casestate.h"
#include "ui/history/presentstate.h"
#include "ui/history/pricerow.h"
#include "ui/history/timelineview.h"
#include "ui/plainlabel.h"
#include "ui/theme/roles.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// A card with its title; the caller adds to its layout.
static QVBoxLayout *addCard(QVBoxLayout *page, const QString &title, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setAccessibleName(title);
    theme::setRole(card, u"card"_s);
    page->addWidget(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    layout->setSpacing(theme::Between);
    layout->addWidget(plainLabel(title, u"title"_s, card));
    return layout;
}

CaseView::CaseView(QWidget *parent)
    : QWidget(parent)
    , m_name(plainLabel({}, u"title"_s, this))
    , m_number(plainLabel({}, u"hint"_s, this))
    , m_state(plainLabel({}, u"pill"_s, this))
    , m_scroll(new QScrollArea(this))
{
    setAccessibleName(tr("Open case"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("The case, to be read"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Between, 0, 0, 0);
    layout->setSpacing(theme::Between);
    layout->addWidget(buildHeader());
    layout->addWidget(buildActions());
    layout->addWidget(m_scroll, 1);
}

QWidget *CaseView::buildHeader()
{
    auto *header = new QWidget(this);
    m_state->setWordWrap(false);
    auto *close = new QToolButton(header);
    close->setIcon(theme::icon(u"x"_s));
    close->setAccessibleName(tr("Close the case"));
    close->setToolTip(tr("Close the case (Esc)"));
    theme::setRole(close, u"quiet"_s);
    connect(close, &QToolButton::clicked, this, &CaseView::closeRequested);

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_number);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Inside);
    layout->addLayout(names, 1);
    layout->addWidget(m_state, 0, Qt::AlignTop);
    layout->addWidget(close, 0, Qt::AlignTop);
    return header;
}

QPushButton *CaseView::addAction(const QString &verb, const QString &icon, const QKeySequence &key, QWidget *parent)
{
    auto *button = new QPushButton(verb, parent);
    button->setIcon(theme::icon(icon));
    showKeys(button, key);
    connect(new QShortcut(key, this), &QShortcut::activated, button, [button] { // a disabled button takes no key
        if (button->isEnabled())
            Q_EMIT button->clicked();
    });
    theme::setRole(button, u"secondary"_s);
    parent->layout()->addWidget(button);
    return button;
}

QWidget *CaseView::buildActions()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Inside);
    m_reopen = addAction(tr("Reopen this case"), u"undo"_s, Qt::CTRL | Qt::Key_Enter, row);
    theme::setRole(m_reopen, u"primary"_s);
    m_reopen->setIcon(theme::icon(u"undo"_s, QPalette::HighlightedText));
    m_print = addAction(tr("Print"), u"printer"_s, Qt::CTRL | Qt::Key_P, row);
    m_print->setAccessibleName(tr("Print the attestation"));
    m_save = addAction(tr("PDF"), u"save"_s, Qt::CTRL | Qt::Key_S, row);
    m_save->setAccessibleName(tr("Save the attestation as PDF"));
    layout->addStretch(1);
    connect(m_reopen, &QPushButton::clicked, this, &CaseView::reopenRequested);
    connect(m_print, &QPushButton::clicked, this, &CaseView::printRequested);
    connect(m_save, &QPushButton::clicked, this, &CaseView::saveRequested);
    return row;
}

void CaseView::showState(const CaseSummary &summary, QDate today)
{
    switch (stateOf(summary, today)) {
    case CaseState::Valid: theme::setRole(m_state, u"pill-done"_s); break;
    case CaseState::Incomplete:
    case CaseState::Damaged: theme::setRole(m_state, u"pill-look"_s); break;
    case CaseState::Expired:
    case CaseState::Merged:
    case CaseState::Quarantined: theme::setRole(m_state, u"pill"_s); break;
    }
    m_state->setText(describeState(summary, today));
}

void CaseView::setCase(const CaseFile &file, QDate today)
{
    const CaseSummary line = summary(file.latest());
    m_name->setText(line.applicant);
    m_number->setText(tr("Case %1").arg(line.number.toString()));
    showState(line, today);
    setMakingPaper(false);
    m_scroll->setWidget(content(file, today)); // deletes the one before
    m_scroll->verticalScrollBar()->setValue(0);
}

QWidget *CaseView::content(const CaseFile &file, QDate today)
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Between);

    const Revision &latest = file.latest();
    addCard(layout, tr("Family"), page)->addWidget(presentState(latest, today, page));
    QVBoxLayout *prices = addCard(layout, tr("Prices"), page);
    for (const Decision &decision : latest.decisions)
        prices->addWidget(new PriceRow(decision, page));
    if (latest.decisions.isEmpty())
        prices->addWidget(plainLabel(tr("No price yet: reopen the case to complete it."), u"hint"_s, page));
    addCard(layout, tr("History"), page)->addWidget(new TimelineView(timelineOf(file), page));
    layout->addStretch(1);
    return page;
}

void CaseView::setMakingPaper(bool making)
{
    m_print->setEnabled(!making);
    m_save->setEnabled(!making);
}
