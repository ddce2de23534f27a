#include "ui/control/verifypage.h"

#include "core/base/frenchtext.h"
#include "ui/background.h"
#include "ui/desk/noticebar.h"
#include "ui/plainlabel.h"
#include "ui/settings/fieldbox.h"
#include "ui/theme/theme.h"
#include "ui/words/accountwords.h"
#include "ui/words/casewords.h"
#include "ui/words/logwords.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

enum Column { What, Case, Record, Columns };

VerifyPage::VerifyPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_mark(new QLineEdit(this))
    , m_markBox(new FieldBox(tr("&Mark on a paper, if you have one"), m_mark, this))
    , m_verify(new QPushButton(tr("V&erify the log"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_wait(new QWidget(this))
    , m_escape(new QShortcut(Qt::Key_Escape, this))
    , m_notice(new NoticeBar(this))
    , m_head(plainLabel({}, u"hint"_s, this))
    , m_problems(buildProblems())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Apart, theme::Between, theme::Apart, theme::Between);
    layout->setSpacing(theme::Between);
    layout->addWidget(plainLabel(tr("Verify the log"), u"title"_s, this));
    layout->addWidget(
        plainLabel(tr("Every record is read: what was changed, taken away, added or put elsewhere is found. With the "
                      "mark of a paper, it is also "
                      "certain that this is still the same log, and that nothing was cut off its end since."),
                   u"hint"_s, this));
    layout->addWidget(buildQuestion());
    layout->addWidget(m_wait);
    layout->addWidget(m_notice);
    layout->addWidget(m_head);
    layout->addWidget(m_problems, 1);
    layout->addStretch(0);
    setFocusProxy(m_mark);
    buildWait();
    m_look.setInterval(100ms);
    connect(&m_look, &QTimer::timeout, this, &VerifyPage::showProgress);
    m_escape->setWhatsThis(tr("Cancel the check of the log"));
    connect(m_escape, &QShortcut::activated, this, &VerifyPage::cancel);
    for (QWidget *later : std::initializer_list<QWidget *>{m_wait, m_head, m_problems})
        later->hide();
    m_escape->setEnabled(false);
}

VerifyPage::~VerifyPage()
{
    m_stop.request_stop();
}

QWidget *VerifyPage::buildQuestion()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_markBox->setHint(tr("At the foot of an attestation, or on the digest of a day: 1204-7F3A19C2."));
    m_markBox->setMinimumWidth(theme::scaled(500));
    row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    theme::setRole(m_verify, u"primary"_s);
    m_verify->setIcon(theme::icon(u"shield-check"_s, QPalette::HighlightedText));
    m_markBox->addBeside(m_verify);
    layout->addWidget(m_markBox);
    layout->addStretch(1);
    connect(m_mark, &QLineEdit::returnPressed, this, &VerifyPage::verify);
    connect(m_mark, &QLineEdit::textEdited, m_markBox, [this] { m_markBox->setProblem({}); });
    connect(m_verify, &QPushButton::clicked, this, &VerifyPage::verify);
    return row;
}

void VerifyPage::buildWait()
{
    m_bar = new QProgressBar(m_wait);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(theme::Inside);
    m_bar->setAccessibleName(tr("Progress of the check"));
    m_far = plainLabel({}, u"hint"_s, m_wait);
    m_cancel->setIcon(theme::icon(u"x"_s));
    m_cancel->setToolTip(tr("Cancel (Esc)"));
    connect(m_cancel, &QPushButton::clicked, this, &VerifyPage::cancel);
    auto *row = new QHBoxLayout;
    row->addWidget(m_far, 1);
    row->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(m_wait);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Inside);
    layout->addWidget(m_bar);
    layout->addLayout(row);
}

QTableWidget *VerifyPage::buildProblems()
{
    auto *table = new QTableWidget(0, Columns, this);
    table->setHorizontalHeaderLabels({tr("What does not hold, and what to do"), tr("Case"), tr("Record")});
    table->setAccessibleName(tr("What does not hold"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    table->setMinimumHeight(theme::scaled(180));
    return table;
}

/// False where something is typed that is no mark; it is said beside it.
bool VerifyPage::readMark(std::optional<ChainHead> &mark)
{
    const QString typed = m_mark->text().simplified().replace(u'–', u'-').remove(u' ');
    if (typed.isEmpty())
        return true;
    mark = parseHeadText(typed);
    m_markBox->setProblem(
        mark ? QString()
             : tr("This is no mark: type the number, a dash and the eight letters and digits, as 1204-7F3A19C2."));
    return mark.has_value();
}

void VerifyPage::verify()
{
    std::optional<ChainHead> mark;
    if (isRunning() || !readMark(mark))
        return;
    setRunning(true);
    background(
        this,
        [caseload = m_workplace.caseload, mark, stop = m_stop.get_token(), progress = m_progress] {
            return caseload.verify(mark, stop, [progress](qint64 read, qint64 total) {
                progress->read = read;
                progress->total = total;
            });
        },
        [this, hadMark = mark.has_value(), turn = ++m_turn](const Result<LogReport> &report) {
            if (turn == m_turn)
                receive(report, hadMark);
        });
}

void VerifyPage::setRunning(bool running)
{
    m_progress = running ? std::make_shared<Progress>() : nullptr;
    m_verify->setEnabled(!running);
    m_mark->setReadOnly(running);
    m_escape->setEnabled(running);
    m_wait->setVisible(running);
    running ? m_look.start() : m_look.stop();
    if (!running)
        return;
    m_stop = std::stop_source();
    m_spent.start();
    m_bar->setValue(0);
    m_far->setText(tr("The log is being read…"));
    m_notice->clear();
    m_head->hide();
    m_problems->hide();
}

void VerifyPage::showProgress()
{
    const qint64 read = m_progress->read;
    const qint64 total = m_progress->total;
    if (read == 0 || total == 0)
        return;
    m_bar->setValue(static_cast<int>(1000 * read / total));
    const std::chrono::seconds left(m_spent.elapsed() * (total - read) / read / 1000 + 1);
    m_far->setText(tr("%1 of %2 records, about %3 left")
                       .arg(numberText(Exact(read)), numberText(Exact(total)), durationText(left)));
}

void VerifyPage::cancel()
{
    if (!isRunning())
        return;
    m_stop.request_stop();
    ++m_turn;
    setRunning(false);
    m_notice->say(NoticeBar::Tone::LookHere, tr("Cancelled: nothing is known about the log yet."),
                  {{tr("Verify again"), [this] { verify(); }}});
}

QString VerifyPage::count(const LogReport &report) const
{
    const QString records = tr("%n record(s) read", nullptr, static_cast<int>(report.records));
    return report.purged == 0
        ? records
        : records + tr(", of which %n purged on purpose", nullptr, static_cast<int>(report.purged));
}

/// A mark that is not there may only have been misread: nobody is sent to the IT service for that.
static bool lacksMarkAlone(const LogReport &report)
{
    return report.problems.size() == 1 && report.problems.first().kind == LogProblem::Kind::HeadUnknown;
}

QString VerifyPage::verdict(const LogReport &report, bool hadMark) const
{
    if (report.problems.isEmpty() && hadMark)
        return tr("The log is whole: %1, and the mark of the paper is in it.").arg(count(report));
    if (report.problems.isEmpty())
        return tr("The log is whole: %1.").arg(count(report));
    if (lacksMarkAlone(report))
        return tr("The log is whole in itself: %1. But the mark that was typed is not in it. Read the paper again; if "
                  "it stands there so, this file "
                  "is an older one or another one: write nothing more into it, and call your IT service.")
            .arg(count(report));
    return tr("The log does not hold: %1. Keep its file as it is, write nothing more into it, and call your IT service "
              "with this list.")
        .arg(count(report));
}

void VerifyPage::receive(const Result<LogReport> &report, bool hadMark)
{
    setRunning(false);
    if (!report)
        return m_notice->say(NoticeBar::Tone::LookHere, describe(report.error()),
                             {{tr("Try again"), [this] { verify(); }}});
    const bool holds = report->problems.isEmpty();
    m_notice->say(holds ? NoticeBar::Tone::Good : NoticeBar::Tone::LookHere, verdict(*report, hadMark));
    m_head->setText(tr("Its present mark: %1").arg(headText(report->head)));
    m_head->setVisible(holds); // a mark of a broken log proves nothing
    if (!lacksMarkAlone(*report))
        return showProblems(report->problems);
    m_markBox->setProblem(tr("This mark is not in the log."));
    m_mark->setFocus(Qt::OtherFocusReason);
    m_mark->selectAll();
}

void VerifyPage::showProblems(const QList<LogProblem> &problems)
{
    m_problems->setVisible(!problems.isEmpty());
    m_problems->setRowCount(static_cast<int>(problems.size()));
    for (int row = 0; row < m_problems->rowCount(); ++row) {
        const LogProblem &problem = problems[row];
        m_problems->setItem(row, What, new QTableWidgetItem(describe(problem.kind)));
        m_problems->setItem(row, Case, new QTableWidgetItem(problem.number ? problem.number->toString() : QString()));
        m_problems->setItem(row, Record,
                            new QTableWidgetItem(problem.seq > 0 ? QString::number(problem.seq) : QString()));
    }
    if (!problems.isEmpty()) {
        m_problems->selectRow(0);
        m_problems->setFocus(Qt::OtherFocusReason);
    }
}
