#pragma once
#include "core/casework/taxoffice.h"
#include "ui/desk/taxofficesheet.h"

#include <QFrame>
#include <QPointer>

class FieldBox;
class NoticeBar;
class QComboBox;
class QLineEdit;
class QPushButton;

/// A question to the tax office: the fiscal number of a declarant, and the year where it matters. Enter asks, Esc closes;
/// a refusal leaves it open, to be put right. What was typed is forgotten when it closes.
class TaxOfficeForm : public QFrame
{
    Q_OBJECT
public:
    TaxOfficeForm(const AskTaxOffice &ask, QWidget *parent);

    /// Shows itself empty, with the years that the tax office may answer for on that day.
    void open(QDate today, bool practice);
    /// Whose visit it is, and the case that is worked on: who objects to the calls is not asked about.
    void setAbout(const std::optional<CivilIdentity> &applicant, const std::optional<CaseNumber> &number);
    /// Drops a question that is on its way.
    void dismiss();

Q_SIGNALS:
    /// The agent wants no answer, or no further one.
    void closed();
    /// A household was found; the form has closed.
    void found(const TaxOfficeReply &reply);
    /// A question was sent, and how it ended: "found" …, "cancelled".
    void ended(const QString &requestId, const QString &outcome);
    /// There is something to read.
    void lookHere(QWidget *part);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFields();
    void ask();
    void close();
    void cancel();
    void receive(const TaxOfficeReply &reply);
    void setWaiting(bool waiting);

    const AskTaxOffice m_askTaxOffice;
    std::optional<CivilIdentity> m_applicant;
    std::optional<CaseNumber> m_caseNumber;
    QPointer<TaxOfficeLookup> m_lookup; ///< A question on its way.
    FieldBox *m_numberBox = nullptr;
    QLineEdit *m_number;
    QComboBox *m_year;
    QPushButton *m_ask;
    NoticeBar *m_bar;
};
