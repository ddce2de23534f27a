#include "ui/keeping/personquestion.h"

#include "ui/flowlayout.h"
#include "ui/keeping/personfields.h"
#include "ui/plainlabel.h"
#include "ui/settings/fieldbox.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PersonQuestion::PersonQuestion(QWidget *parent)
    : QFrame(parent)
    , m_byIdentity(new QRadioButton(tr("&Identity"), this))
    , m_byNumber(new QRadioButton(tr("Applicant of a &case"), this))
    , m_number(new QLineEdit(this))
    , m_person(new PersonFields(this))
    , m_request(new QLineEdit(this))
    , m_proof(new QLineEdit(this))
    , m_agents(new QCheckBox(tr("&Name the agents who only looked at the cases"), this))
    , m_numberBox(new FieldBox(tr("Case n&umber"), m_number, this))
    , m_requestBox(new FieldBox(tr("How the &request came"), m_request, this))
    , m_proofBox(new FieldBox(tr("How they pro&ved who they are"), m_proof, this))
{
    theme::setRole(this, u"card"_s);
    m_numberBox->setHint(tr("Of a case in which the person is the applicant, such as PF-2026-000123."));
    m_requestBox->setHint(tr("For example: letter of 20 November 2026. Answer within a month (GDPR, article 12.3)."));
    m_proofBox->setHint(tr("For example: identity card seen at the counter. Both are noted in each case."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    layout->setSpacing(theme::Between);
    layout->addWidget(plainLabel(tr("Who asks"), u"title"_s, this));
    layout->addLayout(buildChoice());
    for (QWidget *part : std::initializer_list<QWidget *>{m_numberBox, m_person, m_requestBox, m_proofBox, m_agents})
        layout->addWidget(part);
    layout->addWidget(plainLabel(tr("Those who handled a case are always named. Those who only looked at it are where "
                                    "the person needs it for their "
                                    "rights (CJEU, C-579/21)."),
                                 u"hint"_s, this));
    for (QLineEdit *field : {m_number, m_request, m_proof})
        connect(field, &QLineEdit::textEdited, this, &PersonQuestion::forgetProblems);
    connect(m_number, &QLineEdit::returnPressed, m_request, [this] { m_request->setFocus(); });
    connect(m_request, &QLineEdit::returnPressed, m_proof, [this] { m_proof->setFocus(); });
    // Later: the window presses a button that has the focus by the time the key comes up to it.
    connect(m_proof, &QLineEdit::returnPressed, this, &PersonQuestion::submitted, Qt::QueuedConnection);
    m_byIdentity->setChecked(true);
    setFocusProxy(m_byIdentity);
}

QLayout *PersonQuestion::buildChoice()
{
    auto *layout = new FlowLayout(theme::Between);
    for (QRadioButton *button : {m_byIdentity, m_byNumber}) {
        layout->addWidget(button);
        connect(button, &QRadioButton::toggled, this, &PersonQuestion::showChoice);
    }
    return layout;
}

void PersonQuestion::showChoice()
{
    m_numberBox->setVisible(m_byNumber->isChecked());
    m_person->setVisible(m_byIdentity->isChecked());
    forgetProblems();
}

void PersonQuestion::forgetProblems()
{
    for (FieldBox *box : {m_numberBox, m_requestBox, m_proofBox})
        box->setProblem({});
}

void PersonQuestion::refuseNumber(const QString &sentence)
{
    m_numberBox->setProblem(sentence);
    m_number->setFocus(Qt::OtherFocusReason);
}

std::optional<std::variant<CaseNumber, CivilIdentity>> PersonQuestion::who(QDate today)
{
    if (m_byIdentity->isChecked()) {
        const auto person = m_person->checked(today);
        return person ? std::optional<std::variant<CaseNumber, CivilIdentity>>(*person) : std::nullopt;
    }
    const auto number = CaseNumber::parse(m_number->text().trimmed().toUpper());
    if (number)
        return *number;
    refuseNumber(tr("Type the number as it stands on the attestation, such as PF-2026-000123."));
    return std::nullopt;
}

std::optional<Asker> PersonQuestion::checked(QDate today)
{
    forgetProblems();
    const auto missing = [](QLineEdit *field, FieldBox *box, const QString &sentence) {
        if (!field->text().trimmed().isEmpty())
            return false;
        box->setProblem(sentence);
        field->setFocus(Qt::OtherFocusReason); // the first one, as these are looked at from the last
        return true;
    };
    const bool noProof = missing(m_proof, m_proofBox, tr("Say how you know that it is them."));
    const bool noRequest = missing(m_request, m_requestBox, tr("Say how and when the request came."));
    const auto person = who(today);
    if (noProof || noRequest || !person)
        return std::nullopt;
    return Asker{*person, u"%1 — %2"_s.arg(m_request->text().trimmed(), m_proof->text().trimmed()),
                 m_agents->isChecked()};
}

void PersonQuestion::clear()
{
    for (QLineEdit *field : {m_number, m_request, m_proof})
        field->clear();
    m_person->clear();
    m_agents->setChecked(false);
    forgetProblems();
}

void PersonQuestion::takeFocus()
{
    if (m_byNumber->isChecked())
        m_number->setFocus(Qt::OtherFocusReason);
    else
        m_person->takeFocus();
}
