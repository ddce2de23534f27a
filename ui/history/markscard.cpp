#include "ui/history/markscard.h"

#include "ui/background.h"
#include "ui/history/markpills.h"
#include "ui/plainlabel.h"
#include "ui/reasonform.h"
#include "ui/theme/theme.h"
#include "ui/words/keepingwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// What a mark does, and the verbs that set it and take it back.
struct MarkWords {
    QString meaning;
    QString set;
    QString takeBack;
};

} // namespace

static MarkWords wordsOf(CaseMark::Kind kind)
{
    switch (kind) {
    case CaseMark::Kind::Sensitive:
        return {
            MarksCard::tr("Protected: whoever opens it without being a supervisor says why, and the reason is noted."),
            MarksCard::tr("Protect this case"), MarksCard::tr("Lift the protection")};
    case CaseMark::Kind::Opposed:
        return {MarksCard::tr("Objection to the calls (GDPR, article 21): neither the CAF/MSA nor the tax office is "
                              "asked about these persons; papers take their place."),
                MarksCard::tr("Note an objection"), MarksCard::tr("Withdraw the objection")};
    case CaseMark::Kind::Disputed:
        return {MarksCard::tr("Decision contested: nothing of the case is purged before the dispute ends."),
                MarksCard::tr("Note a dispute"), MarksCard::tr("End the dispute")};
    case CaseMark::Kind::Merged:
    case CaseMark::Kind::Quarantined:
        break;
    }
    return {};
}

MarksCard::MarksCard(const Workplace &workplace, const CaseNumber &number, const CaseMarks &marks, QWidget *parent)
    : QFrame(parent)
    , m_workplace(workplace)
    , m_number(number)
    , m_rows(new QVBoxLayout(this))
    , m_form(new ReasonForm(this))
{
    theme::setRole(this, u"card"_s);
    setAccessibleName(tr("Marks"));
    m_rows->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    m_rows->setSpacing(theme::Between);
    m_rows->addWidget(plainLabel(tr("Marks"), u"title"_s, this));
    addRow(CaseMark::Kind::Sensitive, marks.isSensitive);
    addRow(CaseMark::Kind::Opposed, marks.isOpposed);
    addRow(CaseMark::Kind::Disputed, marks.isDisputed);
    m_rows->addWidget(m_form);
    connect(m_form, &ReasonForm::given, this, &MarksCard::give);
    connect(m_form, &ReasonForm::left, this, &MarksCard::leave);
}

void MarksCard::addRow(CaseMark::Kind kind, bool isOn)
{
    const MarkWords words = wordsOf(kind);
    auto *button = new QPushButton((isOn ? words.takeBack : words.set) + u'…', this);
    button->setIcon(theme::icon(iconOf(kind)));
    button->setAccessibleDescription(words.meaning);
    theme::setRole(button, u"secondary"_s);
    connect(button, &QPushButton::clicked, this, [this, button, kind, isOn] {
        m_asker = button;
        ask(kind, !isOn);
    });
    auto *row = new QVBoxLayout;
    row->setSpacing(theme::Hair);
    row->addWidget(plainLabel(words.meaning, u"hint"_s, this));
    row->addWidget(button, 0, Qt::AlignLeft);
    m_rows->addLayout(row);
}

void MarksCard::ask(CaseMark::Kind kind, bool turnOn)
{
    m_wanted = {.kind = kind, .isOn = turnOn};
    const MarkWords words = wordsOf(kind);
    m_form->ask({.title = turnOn ? words.set : words.takeBack,
                 .words = tr("The mark is noted in the history of the case with your name and your reason."),
                 .verb = turnOn ? words.set : words.takeBack,
                 .icon = iconOf(kind)});
    m_form->giveFocus();
    Q_EMIT lookHere(m_form);
}

bool MarksCard::leave()
{
    if (m_form->isHidden())
        return false;
    m_form->dismiss();
    if (m_asker)
        m_asker->setFocus(Qt::OtherFocusReason);
    return true;
}

void MarksCard::give(const QString &reason)
{
    CaseMark mark = m_wanted;
    mark.reason = reason;
    const auto work = [caseload = m_workplace.caseload, number = m_number, mark]() -> Result<QList<CaseMark>> {
        const Result<Done> done = caseload.mark(number, mark);
        return done ? caseload.markHistory(number, mark.reason) : done.error();
    };
    background(this, work, [this](const Result<QList<CaseMark>> &history) {
        if (history)
            Q_EMIT marked(*history);
        else
            m_form->refuse(describeKeeping(history.error()));
    });
}
