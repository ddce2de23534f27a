#include "ui/schedules/drafttext.h"

#include "core/tariff/editablegrid.h"
#include "ui/keyhelp.h"
#include "ui/schedules/draftwords.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QListWidget>
#include <QTextBlock>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

/// A pause in typing ends a step.
static constexpr std::chrono::milliseconds typingPause{700};

StepTextEdit::StepTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(theme::baseFont().pointSizeF());
    setFont(font);
}

/// A text field takes the keys of undo for itself, unless it is told not to.
bool StepTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

DraftText::DraftText(QWidget *parent)
    : QWidget(parent), m_text(new StepTextEdit(this)), m_findings(new QListWidget(this)), m_pause(new QTimer(this))
{
    setAccessibleName(tr("Text of the draft"));
    m_text->setAccessibleName(tr("File of the draft"));
    m_text->installEventFilter(this);
    setFocusProxy(m_text);
    m_findings->setAccessibleName(tr("What the check says"));
    m_findings->setToolTip(tr("Enter leads to the line"));
    m_findings->setWordWrap(true);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    explainKey(m_findings, tr("Enter"), tr("In the remarks: go to the line"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &DraftText::flush);
    connect(m_text, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_findings, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { goToLine(item->data(Qt::UserRole).toInt()); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::Inside, 0, 0);
    layout->setSpacing(theme::Inside);
    layout->addWidget(m_text, 3);
    layout->addWidget(m_findings, 1);
}

bool DraftText::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        flush();
    return QWidget::eventFilter(watched, event);
}

void DraftText::flush()
{
    m_pause->stop();
    const QByteArray toml = m_text->toPlainText().toUtf8();
    if (toml == m_shown)
        return;
    m_shown = toml;
    Q_EMIT typed(toml);
}

void DraftText::show(const QByteArray &toml, const QList<Finding> &findings)
{
    if (toml != m_text->toPlainText().toUtf8()) {
        const QSignalBlocker quiet(m_text);
        const int line = m_text->textCursor().blockNumber();
        m_text->setPlainText(QString::fromUtf8(toml));
        goToLine(line + 1);
    }
    m_shown = m_text->toPlainText().toUtf8();
    m_findings->clear();
    for (const Finding &finding : findings) {
        const bool error = finding.severity == Finding::Severity::Error;
        auto *item = new QListWidgetItem(theme::icon(error ? u"x-circle"_s : u"alert-triangle"_s, theme::Ink::Look),
                                         findingText(finding), m_findings);
        item->setData(Qt::UserRole, lineOf(finding));
    }
    if (findings.isEmpty())
        m_findings->addItem(new QListWidgetItem(theme::icon(u"check-circle"_s, theme::Ink::Done), countsText({})));
}

void DraftText::goToLine(int line)
{
    const QTextBlock block = m_text->document()->findBlockByNumber(line - 1);
    if (line < 1 || !block.isValid())
        return;
    m_text->setTextCursor(QTextCursor(block));
    m_text->centerCursor();
    if (m_findings->hasFocus())
        m_text->setFocus();
}
