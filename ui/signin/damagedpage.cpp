#include "ui/signin/damagedpage.h"

#include "ui/background.h"
#include "ui/plainlabel.h"
#include "ui/signin/passwordbox.h"
#include "ui/theme/theme.h"
#include "ui/words/accountwords.h"
#include "ui/words/casewords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

DamagedPage::DamagedPage(SignInPort port, const Error &error, const std::optional<Session> &session, QWidget *parent)
    : EntranceCard(tr("The case log does not open"), parent), m_port(std::move(port)), m_session(session)
{
    body()->addWidget(plainLabel(describe(error), u"error"_s, this));
    addWords(tr("Nothing has been deleted. A backup gives back every case as it was on its day: begin with the newest "
                "one. The log that is here is kept beside it."));
    m_restore = addMainButton(tr("&Restore a backup…"), u"history"_s);
    if (m_session && m_session->may(Right::Backup))
        buildRescue();
    m_back = addWayOut(tr("&Back to sign-in"), u"chevron-left"_s);
    connect(m_back, &QPushButton::clicked, this, &DamagedPage::left);
}

void DamagedPage::buildRescue()
{
    m_part = new QWidget(this);
    auto *layout = new QVBoxLayout(m_part);
    layout->setContentsMargins(0, theme::Between, 0, 0);
    layout->setSpacing(theme::Inside);
    layout->addWidget(plainLabel(tr("Without a backup, what still proves itself can be taken into a new log; accounts "
                                    "other than yours, and the journal, do not come along."),
                                 u"hint"_s, m_part));
    m_password = new PasswordBox(tr("Your &password"), m_part);
    m_rescue = new QPushButton(theme::icon(u"shield-check"_s), tr("Save &what can be read"), m_part);
    layout->addWidget(m_password);
    layout->addWidget(m_rescue, 0, Qt::AlignLeft);
    body()->addWidget(m_part);
    connect(m_rescue, &QPushButton::clicked, this, &DamagedPage::rescue);
    connect(m_password, &PasswordBox::submitted, this, &DamagedPage::rescue);
    connect(m_password, &PasswordBox::edited, this, [this] { m_password->setProblem({}); });
}

void DamagedPage::takeFocus()
{
    m_restore->setFocus(Qt::OtherFocusReason);
}

void DamagedPage::submit()
{
    Q_EMIT restoreRequested();
}

void DamagedPage::rescue()
{
    if (isBusy())
        return;
    if (m_password->password().isEmpty()) {
        m_password->setProblem(tr("Type your password: it will open the new log too."));
        return m_password->edit()->setFocus();
    }
    setBusy(true, tr("Reading what can be read…"));
    for (QPushButton *button : {m_rescue, m_back})
        button->setEnabled(false);
    const auto work = [rescue = m_port.rescue, damaged = *m_session, password = m_password->password()] {
        return rescue(damaged, password);
    };
    background(this, work, [this](const Result<RescuedLog> &rescued) { receive(rescued); });
}

void DamagedPage::receive(const Result<RescuedLog> &rescued)
{
    setBusy(false);
    for (QPushButton *button : {m_rescue, m_back})
        button->setEnabled(true);
    m_password->clear();
    if (rescued)
        return showRescued(*rescued);
    m_password->edit()->setFocus();
    const bool isTheirs = rescued.error().fault == Fault::Forbidden;
    m_password->setProblem(isTheirs ? describeRefusedEntry(rescued.error()) : QString());
    if (!isTheirs)
        sayProblem(describeRefusedEntry(rescued.error()));
}

/// The first of them; a list of hundreds is not read.
template <typename T, typename Text>
static QString firstOf(const QList<T> &cases, Text text)
{
    constexpr qsizetype most = 30;
    QStringList texts;
    for (const T &one : cases.first(std::min(cases.size(), most)))
        texts += text(one);
    return texts.join(u", "_s) + (cases.size() > most ? u"…"_s : QString());
}

QString DamagedPage::partText(const SavedInPart &part)
{
    QStringList missing;
    if (part.version < part.of)
        missing += tr("saved up to version %1 of %2").arg(part.version).arg(part.of);
    if (part.lostMarks > 0)
        missing += tr("%n mark(s) lost: check for an opposition or a protection", nullptr, part.lostMarks);
    return u"%1 (%2)"_s.arg(part.number.toString(), missing.join(u", "_s));
}

/// What was saved and what was lost is read before anything else is done.
void DamagedPage::showRescued(const RescuedLog &rescued)
{
    const Rescue &saved = rescued.rescue;
    m_part->hide();
    m_restore->hide();
    m_back->hide();
    QStringList words{tr("%n case(s) saved in a new log.", nullptr, saved.cases)};
    if (!saved.lost.isEmpty())
        words += tr("%n case(s) lost: %1", nullptr, static_cast<int>(saved.lost.size())).arg(firstOf(saved.lost, std::mem_fn(&CaseNumber::toString)));
    if (!saved.inPart.isEmpty())
        words += tr("%n case(s) saved in part: %1", nullptr, static_cast<int>(saved.inPart.size())).arg(firstOf(saved.inPart, &DamagedPage::partText));
    say(words.join(u'\n'), saved.lost.isEmpty() && saved.inPart.isEmpty() ? u"done"_s : u"error"_s);
    auto *goOn = new QPushButton(tr("&Go on to the recovery sheet"), this);
    theme::setRole(goOn, u"primary"_s);
    body()->addWidget(goOn);
    connect(goOn, &QPushButton::clicked, this, [this, rescued] {
        Q_EMIT this->rescued(NewLog{rescued.session, rescued.rescue.recoveryCode});
    });
    goOn->setFocus();
}
