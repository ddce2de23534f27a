#include "ui/desk/taxofficeform.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/domain/noticeseason.h"
#include "ui/desk/noticebar.h"
#include "ui/settings/fieldbox.h"
#include "ui/theme/roles.h"
#include "ui/theme/theme.h"
#include "ui/words/taxwords.h"

using namespace Qt::StringLiterals;

TaxOfficeForm::TaxOfficeForm(const AskTaxOffice &ask, QWidget *parent)
    : QFrame(parent)
    , m_askTaxOffice(ask)
    , m_number(new QLineEdit(this))
    , m_year(new QComboBox(this))
    , m_ask(new QPushButton(tr("Ask"), this))
    , m_bar(new NoticeBar(this))
{
    setAccessibleName(tr("Question to the tax office"));
    buildFields();
    hide();
}

void TaxOfficeForm::buildFields()
{
    m_numberBox = new FieldBox(tr("Fiscal number of a declarant"), m_number, this);
    theme::setRole(m_ask, u"primary"_s);
    m_ask->setToolTip(tr("Ask the tax office (Enter)"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setToolTip(tr("Close without asking (Esc)"));

    auto *fields = new QHBoxLayout;
    fields->setSpacing(theme::Between);
    fields->addWidget(m_numberBox, 1);
    auto *year = new FieldBox(tr("Year of the income"), m_year, this);
    year->addBeside(m_ask); // on the line of the fields, however long the note under the number is
    year->addBeside(close);
    fields->addWidget(year);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Inside);
    layout->addLayout(fields);
    layout->addWidget(m_bar);
    connect(m_ask, &QPushButton::clicked, this, &TaxOfficeForm::ask);
    connect(close, &QPushButton::clicked, this, &TaxOfficeForm::close);
    connect(m_number, &QLineEdit::textEdited, m_numberBox, [this] { m_numberBox->setProblem({}); });
}

void TaxOfficeForm::open(QDate today, bool practice)
{
    const int latest = latestIncomeYear(today);
    m_year->clear();
    m_year->addItem(tr("the newest there is"));
    for (const int year : {latest, latest - 1})
        m_year->addItem(QString::number(year), year);
    m_number->clear();
    m_numberBox->setProblem({});
    m_numberBox->setHint(practice ? tr("In practice: 3001000001223, 3001000003225; any other is unknown.")
                                  : describe(NoticeField::FiscalNumber, Problem::None));
    cancel();
    show();
    m_number->setFocus(Qt::OtherFocusReason);
}

void TaxOfficeForm::setAbout(const std::optional<CivilIdentity> &applicant, const std::optional<CaseNumber> &number)
{
    m_applicant = applicant;
    m_caseNumber = number;
}

void TaxOfficeForm::dismiss()
{
    cancel();
    m_number->clear();
    hide();
}

void TaxOfficeForm::close()
{
    dismiss();
    Q_EMIT closed();
}

void TaxOfficeForm::cancel()
{
    if (m_lookup) {
        delete m_lookup;
        Q_EMIT ended({}, u"cancelled"_s);
    }
    m_bar->clear();
    setWaiting(false);
}

/// The number keeps the focus: on a button, an Enter too many would close the form or drop the question.
void TaxOfficeForm::setWaiting(bool waiting)
{
    m_number->setFocus(Qt::OtherFocusReason);
    m_number->setReadOnly(waiting);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_year, m_ask})
        widget->setEnabled(!waiting);
}

void TaxOfficeForm::ask()
{
    const Result<FiscalNumber> number = FiscalNumber::parse(m_number->text());
    m_numberBox->setProblem(number ? QString() : describe(NoticeField::FiscalNumber, number.error().problem));
    if (!number)
        return m_number->setFocus(Qt::OtherFocusReason);
    setWaiting(true);
    m_bar->say(NoticeBar::Tone::Busy, tr("The tax office is being asked…"), {{tr("Cancel"), [this] { cancel(); }}});
    const QVariant year = m_year->currentData();
    m_lookup = m_askTaxOffice({.number = *number,
                               .incomeYear = year.isValid() ? std::optional(year.toInt()) : std::nullopt,
                               .applicant = m_applicant,
                               .caseNumber = m_caseNumber},
                              this);
    connect(m_lookup, &TaxOfficeLookup::finished, this, [this, asked = *number](const TaxOfficeAnswer &answer) {
        m_lookup->deleteLater();
        m_lookup.clear();
        if (!answer.requestId.isEmpty()) // empty where nothing was sent
            Q_EMIT ended(answer.requestId, toString(answer.outcome()));
        receive({answer, asked});
    });
}

void TaxOfficeForm::receive(const TaxOfficeReply &reply)
{
    if (reply.answer.situation) {
        dismiss();
        Q_EMIT found(reply);
        return;
    }
    setWaiting(false);
    m_bar->say(NoticeBar::Tone::LookHere, describe(reply.answer));
    Q_EMIT lookHere(m_bar);
}

void TaxOfficeForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isForNumber = m_number->hasFocus() || m_year->hasFocus();
    if (!isEnter || !isForNumber || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QFrame::keyPressEvent(event);
    if (!m_lookup)
        ask();
}
