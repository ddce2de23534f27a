#pragma once
#include "core/casework/knowncases.h"
#include "core/casework/practice.h"
#include "ui/desk/block.h"

class BirthDateField;
class BirthPlaceField;
class GivenNamesField;
class KnownButton;
class KnownPanel;
class PeriodChoice;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class SexField;

/// « Demandeur »: the identity as on the card, each error beside its field, and the button that asks the CAF/MSA.
class IdentityBlock : public Block
{
    Q_OBJECT
public:
    explicit IdentityBlock(QWidget *parent = nullptr);

    void clear();
    void setIdentity(const CivilIdentity &identity);
    /// As it stands, finished or not; and back again.
    IdentityFields fields() const;
    void setFields(const IdentityFields &fields);
    /// The list of fictitious families that a beginner can meet; none outside practice.
    void offerExamples(const QList<PracticeFamily> &families);

    /// The identity as it stands, without a word of complaint.
    std::optional<CivilIdentity> identity(QDate today) const;
    /// As much of it as a known case is recognised by: the birth name and some of the birth date. The rest is as typed so far; sex
    /// and place are not.
    std::optional<CivilIdentity> recognisable() const;
    /// The identity, or the errors shown beside their fields and the focus on the first.
    std::optional<CivilIdentity> checkedIdentity(QDate today);

    /// « Déjà connue : … », « Peut-être connue : … », or nothing.
    void showKnown(const QList<KnownCase> &cases);
    /// Whether the fund can be asked at all; the key then says why not.
    void setAskable(bool askable);
    /// While the fund is asked, the button cancels.
    void setAsking(bool asking);
    /// The room that the page has: large text or a narrow window put fields that would be cut below each other.
    void setRoom(int width);
    /// One line beside the buttons, as « Réponse en 1,4 s … ».
    void setStatus(const QString &text);
    void focusFirstField();
    void focusPlace();
    /// The month that is asked about.
    PeriodChoice &period() { return *m_period; }

Q_SIGNALS:
    void changed();
    void askRequested();
    void cancelRequested();
    void caseRequested(const CaseNumber &number);

private:
    struct Row {
        QLabel *caption = nullptr;
        QWidget *field = nullptr;
        QLabel *error = nullptr;
    };

    void buildFields();
    void arrange(int columns);
    void buildActions();
    void addField(const QString &label, IdentityField which, QWidget *field);
    void fieldChanged();
    void placeByDate();
    void showErrors(const QList<FieldError> &errors);
    void fillFrom(const PracticeFamily &family);

    QLineEdit *m_birthName;
    GivenNamesField *m_givenNames;
    BirthDateField *m_birthDate;
    SexField *m_sex;
    BirthPlaceField *m_place;
    QLineEdit *m_usageName;
    QHash<IdentityField, Row> m_rows;
    QPushButton *m_ask;
    PeriodChoice *m_period;
    KnownButton *m_known;
    KnownPanel *m_panel;
    QToolButton *m_examples;
    QLabel *m_status;
    QGridLayout *m_grid;
    int m_columns = 0;
};
