#pragma once
#include "core/domain/taxsituation.h"

#include <QFrame>

class FieldBox;
class QComboBox;
class QLineEdit;
class QPushButton;

/// Whose notice to ask the tax office for: the fiscal number of a declarant, and the year where it matters. Enter asks,
/// Esc closes. What was typed is forgotten when it closes.
class TaxOfficeForm : public QFrame
{
    Q_OBJECT
public:
    explicit TaxOfficeForm(QWidget *parent);

    /// Shows itself empty, with the years that the tax office may answer for on that day.
    void open(QDate today, bool practice);
    void dismiss();
    /// While a question is on its way.
    void setWaiting(bool waiting);

Q_SIGNALS:
    void asked(const TaxOfficeQuestion &question);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();

    FieldBox *m_numberBox;
    QLineEdit *m_number;
    QComboBox *m_year;
    QPushButton *m_ask;
    QPushButton *m_close;
};
