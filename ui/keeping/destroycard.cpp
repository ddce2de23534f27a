#include "ui/keeping/destroycard.h"

#include "core/base/frenchtext.h"
#include "ui/background.h"
#include "ui/flowlayout.h"
#include "ui/keeping/longwork.h"
#include "ui/plainlabel.h"
#include "ui/settings/fieldbox.h"
#include "ui/theme/theme.h"
#include "ui/words/keepingwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DestroyCard::DestroyCard(Workplace &workplace, const ProposedPurge &purge, QWidget *parent)
    : EntranceCard(tr("Destroy what the slip of %1 names").arg(dateText(purge.slip.at.toLocalTime().date())), parent)
    , m_workplace(workplace)
    , m_purge(purge)
    , m_visa(new QLineEdit(this))
    , m_visaBox(new FieldBox(tr("&Visa of the departmental archives"), m_visa, this))
    , m_work(new LongWork(tr("Progress of the destruction"), this))
{
    addWords(tr("Public archives are destroyed with the visa of the departmental archives only (code du patrimoine, "
                "article L214-3). The keys "
                "of the cases are destroyed, and with them what they hold; nothing brings them back."));
    m_visaBox->setHint(tr("As on the signed slip: who, number, day."));
    body()->addWidget(m_visaBox);
    m_question = buildQuestion();
    body()->addWidget(m_question);
    body()->addWidget(m_work);
    m_begin = addMainButton(tr("Destr&oy…"), u"trash"_s);
    m_leave = addWayOut(tr("&Leave without destroying anything"), u"x"_s);
    connect(m_leave, &QPushButton::clicked, this, &DestroyCard::left);
    connect(m_visa, &QLineEdit::textEdited, this, [this] { m_visaBox->setProblem({}); });
    const auto enter = [this] {
        if (!isBusy())
            submit();
    };
    connect(m_visa, &QLineEdit::returnPressed, this, enter,
            Qt::QueuedConnection); // the key must not reach the next button
}

QWidget *DestroyCard::buildQuestion()
{
    auto *frame = new QFrame(this);
    theme::setRole(frame, u"pill-look"_s);
    m_asked = plainLabel({}, {}, frame);
    auto *yes = new QPushButton(theme::icon(u"trash"_s), tr("Destroy for &good"), frame);
    m_no = new QPushButton(tr("Go &back"), frame);
    m_no->setObjectName(u"go-back"_s);
    auto *answers = new FlowLayout;
    answers->addWidget(yes);
    answers->addWidget(m_no);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    layout->setSpacing(theme::Inside);
    layout->addWidget(m_asked);
    layout->addLayout(answers);
    connect(yes, &QPushButton::clicked, this, &DestroyCard::destroy);
    connect(m_no, &QPushButton::clicked, this, &DestroyCard::goBack);
    frame->hide();
    return frame;
}

void DestroyCard::takeFocus()
{
    m_visa->setFocus(Qt::OtherFocusReason);
}

/// « 3 cases, 2 months of consultations »
static QString whatGoes(qsizetype cases, qsizetype months)
{
    const QString first = DestroyCard::tr("%n case(s)", nullptr, static_cast<int>(cases));
    return months == 0
        ? first
        : DestroyCard::tr("%1, %n month(s) of consultations", nullptr, static_cast<int>(months)).arg(first);
}

/// The second question: who pressed Enter once too often stands on the way back.
void DestroyCard::submit()
{
    if (m_visa->text().trimmed().isEmpty()) {
        m_visaBox->setProblem(tr("Type the visa: without it nothing is destroyed."));
        return takeFocus();
    }
    say({}, u"hint"_s);
    m_asked->setText(tr("To be destroyed for good, under the visa “%2”: %1.")
                         .arg(whatGoes(m_purge.waiting.size(), m_purge.months.size()), m_visa->text().trimmed()));
    m_visaBox->setEnabled(false);
    m_begin->hide();
    m_leave->hide();
    m_question->show();
    m_no->setFocus(Qt::OtherFocusReason);
}

bool DestroyCard::stepBack()
{
    if (m_question->isHidden())
        return false;
    goBack();
    return true;
}

void DestroyCard::goBack()
{
    m_question->hide();
    m_visaBox->setEnabled(true);
    m_begin->show();
    m_leave->show();
    takeFocus();
}

void DestroyCard::destroy()
{
    m_question->hide();
    setBusy(true, tr("Destroying…"));
    const Purging purging(m_workplace.caseload.session(), {.now = m_workplace.now});
    background(
        this,
        [purging, slip = m_purge.slip, visa = m_visa->text(), progress = m_work->begin()] {
            return purging.purge(slip, visa, progress);
        },
        [this](const Result<PurgeReport> &report) { receive(report); });
    m_work->setFocus(Qt::OtherFocusReason);
}

static QString describePurge(const Error &error)
{
    return error.fault == Fault::Busy ? DestroyCard::tr("Another program holds the case log. What was destroyed stays "
                                                        "so; begin again in a moment, and it goes on from there.")
                                      : describeKeeping(error);
}

void DestroyCard::receive(const Result<PurgeReport> &report)
{
    m_work->end();
    setBusy(false);
    if (!report) {
        goBack();
        return sayProblem(describePurge(report.error()));
    }
    const bool stopped = m_work->wasStopped();
    say(describe(*report, stopped), u"done"_s);
    m_visaBox->setEnabled(stopped);
    m_begin->setVisible(stopped);
    m_leave->show();
    m_leave->setText(tr("C&lose"));
    m_leave->setFocus(Qt::OtherFocusReason);
    Q_EMIT purged(*report);
}

QString describe(const PurgeReport &report, bool stopped)
{
    QStringList sentences;
    sentences << DestroyCard::tr("Destroyed: %1 (%2 records).")
                     .arg(whatGoes(report.cases, report.months), numberText(Exact(report.records)));
    if (report.kept > 0)
        sentences << DestroyCard::tr("%n case(s) stay: taken back, disputed, or kept longer by a newer setting.",
                                     nullptr, static_cast<int>(report.kept));
    sentences << (stopped ? DestroyCard::tr("Stopped: the same slip goes on from there.")
                          : DestroyCard::tr("Backups made before still hold the keys: make a new one now, and destroy "
                                            "the older ones within three months."));
    return sentences.join(u'\n');
}
