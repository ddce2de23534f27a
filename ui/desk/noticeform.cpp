#include "ui/desk/noticeform.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

#include "core/base/frenchtext.h"
#include "core/domain/keptnotice.h"
#include "ui/plainlabel.h"
#include "ui/words/taxwords.h"

using namespace Qt::StringLiterals;

NoticeForm::NoticeForm(const std::optional<TaxNotice> &start, QDate today, QWidget *parent)
    : FactForm(parent), m_start(start), m_today(today)
{
    const TaxNotice notice = start.value_or(TaxNotice());
    m_income = addLine(tr("Reference tax income, in euros"),
        notice.referenceTaxIncome ? QString::number(*notice.referenceTaxIncome) : QString());
    m_parts = addLine(tr("Number of parts"), notice.parts ? numberText(*notice.parts) : QString());
    m_year = addLine(tr("Year of the income"), notice.incomeYear ? QString::number(*notice.incomeYear) : QString());
    m_reference = addLine(tr("Reference of the notice"), notice.reference ? notice.reference->toString() : QString());
    m_number = addLine(tr("Fiscal number"), notice.first.number ? notice.first.number->toString() : QString());
    m_declarant = addLine(tr("Declarant, if useful"), notice.first.name);
    m_secondLook = addLine(tr("Second look on"), {});
    m_secondLook->setToolTip(
        tr("The day on which somebody compared these figures with the paper once more: 23/11/2026. May stay empty."));
    m_warnings = plainLabel({}, u"hint"_s, this);
    m_warnings->hide();
    form()->addRow(m_warnings);
    for (QLineEdit *line : {m_income, m_parts, m_year, m_reference, m_number, m_secondLook})
        connect(line, &QLineEdit::editingFinished, this, &NoticeForm::warn);
}

TypedNoticeFields NoticeForm::fields() const
{
    return {.fiscalNumber = m_number->text(),
        .reference = m_reference->text(),
        .referenceTaxIncome = m_income->text(),
        .parts = m_parts->text(),
        .incomeYear = m_year->text(),
        .declarant = m_declarant->text(),
        .secondLookOn = m_secondLook->text()};
}

QString NoticeForm::problem() const
{
    const TypedNoticeReading reading = parseTypedNotice(fields(), m_today);
    return reading.errors.isEmpty() ? QString()
                                    : describe(reading.errors.first().field, reading.errors.first().problem);
}

/// Of the fields that hold something: what is not typed yet is no oddity.
void NoticeForm::warn()
{
    QStringList sentences;
    const QList<NoticeFieldWarning> warnings = parseTypedNotice(fields(), m_today).warnings;
    for (const NoticeFieldWarning &warning : warnings)
        sentences << describe(warning.warning);
    m_warnings->setText(sentences.join(u'\n'));
    m_warnings->setVisible(!sentences.isEmpty());
}

Household NoticeForm::applied(Household household, const Provenance &provenance) const
{
    const TypedNoticeReading reading = parseTypedNotice(fields(), provenance.on);
    if (!reading.notice)
        return household;
    Provenance said = provenance;
    said.confirmedOn = reading.notice->secondLookOn.value_or(QDate());
    const Fact<TaxNotice> fact{toKept(reading.notice->notice), said};
    const auto corrected = [this](const Fact<TaxNotice> &kept) { return kept.value == m_start; };
    if (const auto found = std::ranges::find_if(household.notices, corrected); found != household.notices.end())
        *found = fact;
    else
        household.notices = withNotice(household.notices, fact);
    return household;
}
