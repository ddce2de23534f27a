#pragma once
#include "core/domain/typednotice.h"
#include "ui/desk/factforms.h"

class QLabel;

/// A notice typed from the paper. What looks odd is said under the fields and stands in nobody's way.
class NoticeForm : public FactForm
{
    Q_OBJECT
public:
    /// `start` is the notice that is corrected, if any: the new one takes its place.
    NoticeForm(const std::optional<TaxNotice> &start, QDate today, QWidget *parent);
    QString problem() const override;
    Household applied(Household household, const Provenance &provenance) const override;

private:
    TypedNoticeFields fields() const;
    void warn();

    const std::optional<TaxNotice> m_start;
    const QDate m_today;
    QLineEdit *m_income;
    QLineEdit *m_parts;
    QLineEdit *m_year;
    QLineEdit *m_reference;
    QLineEdit *m_number;
    QLineEdit *m_declarant;
    QLineEdit *m_secondLook;
    QLabel *m_warnings;
};
