#include "ui/desk/decisionblock.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "core/base/frenchtext.h"
#include "core/base/text.h"
#include "ui/desk/noticebar.h"
#include "ui/keys.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

DecisionBlock::DecisionBlock(QWidget *parent)
    : Block(4, tr("Decision"), parent), m_summary(new QLabel(this)), m_reasonLabel(new QLabel(tr("Reason of the &change"), this)),
      m_reason(new QLineEdit(this)), m_notice(new NoticeBar(this)),
      m_validateAndPrint(new QPushButton(tr("Validate and print"), this)),
      m_validate(new QPushButton(tr("Validate"), this)),
      m_save(new QPushButton(tr("Save the PDF…"), this)), m_next(new QPushButton(tr("Next family"), this))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_reasonLabel->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason of the change"));
    m_validateAndPrint->setProperty("role", u"primary"_s);
    showKeys(m_validateAndPrint, QKeySequence::Print);
    showKeys(m_validate, Qt::CTRL | Qt::Key_Enter); // « Entrée » for the agent, whichever of the two she hits
    showKeys(m_next, QKeySequence::New);
    m_next->setProperty("role", u"primary"_s);

    connect(m_validateAndPrint, &QPushButton::clicked, this, [this] { Q_EMIT validateRequested(true); });
    connect(m_validate, &QPushButton::clicked, this, [this] { Q_EMIT validateRequested(false); });
    connect(m_save, &QPushButton::clicked, this, &DecisionBlock::saveRequested);
    connect(m_next, &QPushButton::clicked, this, &DecisionBlock::newFamilyRequested);

    body()->addWidget(m_summary);
    body()->addWidget(m_reasonLabel);
    body()->addWidget(m_reason);
    body()->addWidget(m_notice);
    body()->addStretch(1);
    for (QPushButton *button : {m_validateAndPrint, m_validate, m_next, m_save})
        body()->addWidget(button);
    clear();
}

void DecisionBlock::clear()
{
    m_notice->clear();
    m_reason->clear();
    showPending({}, std::nullopt);
}

QString DecisionBlock::reason() const
{
    return tidied(m_reason->text());
}

void DecisionBlock::setReason(const QString &reason)
{
    m_reason->setText(reason);
}

static QDate lastDay(const QList<Decision> &decisions)
{
    QDate last;
    for (const Decision &decision : decisions)
        last = !last.isValid() || decision.validUntil > last ? decision.validUntil : last;
    return last;
}

void DecisionBlock::forbid(const QString &why)
{
    m_forbidden = why;
}

void DecisionBlock::showPending(const QList<Decision> &decisions, const std::optional<CaseNumber> &existing)
{
    const bool pending = !decisions.isEmpty() && m_forbidden.isEmpty();
    if (!m_forbidden.isEmpty())
        m_summary->setText(m_forbidden);
    else if (!pending)
        m_summary->setText(tr("Nothing to validate yet."));
    else
        m_summary->setText(tr("%n price(s), valid from %1 to %2.", nullptr, static_cast<int>(decisions.size()))
                               .arg(dateText(decisions.first().validFrom), dateText(lastDay(decisions)))
                           + u' '
                           + (existing ? tr("Case %1 gets a new version; the earlier ones stay.").arg(existing->toString())
                                       : tr("A new case keeps the family, the sources and the computation.")));
    m_notice->clear(); // it spoke of what was there before
    const bool change = pending && existing;
    m_reasonLabel->setVisible(change);
    m_reason->setVisible(change);
    if (change && m_reason->text().isEmpty())
        m_reason->setText(tr("Update at the counter"));
    setButtons(pending, false);
}

void DecisionBlock::setButtons(bool pending, bool recorded)
{
    for (QPushButton *button : {m_validateAndPrint, m_validate}) {
        button->setVisible(!recorded && m_forbidden.isEmpty());
        button->setEnabled(pending);
    }
    for (QPushButton *button : {m_save, m_next})
        button->setVisible(recorded);
}

void DecisionBlock::showBusy(const QString &sentence)
{
    setButtons(false, false);
    m_notice->say(NoticeBar::Tone::Busy, sentence);
}

void DecisionBlock::showRecorded(const Revision &revision)
{
    m_summary->setText(tr("Recorded: case %1.").arg(revision.number.toString()));
    m_reasonLabel->hide();
    m_reason->hide();
    m_notice->clear();
    setButtons(false, true);
}

void DecisionBlock::showPaper(const QString &sentence, const QString &file)
{
    QList<NoticeBar::Action> actions;
    if (!file.isEmpty())
        actions.append({tr("Open"), [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); }});
    m_notice->say(NoticeBar::Tone::Good, sentence, actions);
}

void DecisionBlock::showPaperProblem(const QString &sentence)
{
    setButtons(false, true);
    m_notice->say(NoticeBar::Tone::LookHere, sentence);
}

void DecisionBlock::showProblem(const QString &sentence)
{
    setButtons(true, false);
    m_notice->say(NoticeBar::Tone::LookHere, sentence);
}
