#include "ui/keeping/takebackcard.h"

#include "ui/background.h"
#include "ui/settings/fieldbox.h"
#include "ui/words/keepingwords.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TakeBackCard::TakeBackCard(Workplace &workplace, const CaseNumber &number, QWidget *parent)
    : EntranceCard(tr("Take %1 back").arg(number.toString()), parent)
    , m_workplace(workplace)
    , m_number(number)
    , m_reason(new QLineEdit(this))
    , m_reasonBox(new FieldBox(tr("&Reason"), m_reason, this))
{
    addWords(tr("The case stands in the lists again. It stays on the slip’s paper, and is not destroyed with it."));
    m_reasonBox->setHint(tr("Why it is still needed, for example: the family came back, the price is contested."));
    body()->addWidget(m_reasonBox);
    addMainButton(tr("Take it bac&k"), u"undo"_s);
    connect(addWayOut(tr("&Leave it hidden"), u"x"_s), &QPushButton::clicked, this, &TakeBackCard::left);
    connect(m_reason, &QLineEdit::textEdited, this, [this] { m_reasonBox->setProblem({}); });
    const auto enter = [this] {
        if (!isBusy())
            submit();
    };
    connect(m_reason, &QLineEdit::returnPressed, this, enter,
            Qt::QueuedConnection); // the key must not reach the next button
}

void TakeBackCard::takeFocus()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

void TakeBackCard::submit()
{
    const CaseMark mark{.kind = CaseMark::Kind::Quarantined, .isOn = false, .reason = m_reason->text().trimmed()};
    if (mark.reason.isEmpty()) {
        m_reasonBox->setProblem(tr("Say why: the reason is kept with the case."));
        return takeFocus();
    }
    setBusy(true, tr("Taking the case back…"));
    background(
        this, [caseload = m_workplace.caseload, number = m_number, mark] { return caseload.mark(number, mark); },
        [this](const Result<Done> &done) {
            setBusy(false);
            if (done)
                Q_EMIT takenBack(m_number);
            else
                sayProblem(describeKeeping(done.error()));
        });
}
