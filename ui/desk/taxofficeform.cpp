#include "ui/desk/taxofficeform.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include "core/domain/noticeseason.h"
#include "ui/settings/fieldbox.h"
#include "ui/theme/roles.h"
#include "ui/theme/theme.h"
#include "ui/words/taxwords.h"

using namespace Qt::StringLiterals;

TaxOfficeForm::TaxOfficeForm(QWidget *parent)
    : QFrame(parent)
    , m_numberBox(nullptr)
    , m_number(new QLineEdit(this))
    , m_year(new QComboBox(this))
    , m_ask(new QPushButton(tr("Ask"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setAccessibleName(tr("Question to the tax office"));
    m_numberBox = new FieldBox(tr("Fiscal number of a declarant"), m_number, this);
    theme::setRole(m_ask, u"primary"_s);
    m_ask->setToolTip(tr("Ask the tax office (Enter)"));
    m_close->setToolTip(tr("Close without asking (Esc)"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Between);
    layout->addWidget(m_numberBox, 1);
    layout->addWidget(new FieldBox(tr("Year of the income"), m_year, this));
    layout->addWidget(m_ask, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);
    connect(m_ask, &QPushButton::clicked, this, &TaxOfficeForm::ask);
    connect(m_close, &QPushButton::clicked, this, &TaxOfficeForm::dismiss);
    connect(m_number, &QLineEdit::textEdited, m_numberBox, [this] { m_numberBox->setProblem({}); });
    hide();
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
    setWaiting(false);
    show();
    m_number->setFocus(Qt::OtherFocusReason);
}

void TaxOfficeForm::dismiss()
{
    m_number->clear();
    hide();
    Q_EMIT dismissed();
}

void TaxOfficeForm::setWaiting(bool waiting)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_number, m_year, m_ask})
        widget->setEnabled(!waiting);
}

void TaxOfficeForm::ask()
{
    const Result<FiscalNumber> number = FiscalNumber::parse(m_number->text());
    m_numberBox->setProblem(number ? QString() : describe(NoticeField::FiscalNumber, number.error().problem));
    if (!number)
        return m_number->setFocus(Qt::OtherFocusReason);
    const QVariant year = m_year->currentData();
    Q_EMIT asked({*number, year.isValid() ? std::optional(year.toInt()) : std::nullopt});
}

void TaxOfficeForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_ask->isEnabled() && event->modifiers() == Qt::NoModifier)
        return ask();
    QFrame::keyPressEvent(event);
}
