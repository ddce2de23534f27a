#pragma once
#include <QWidget>

#include "core/domain/household.h"

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QRadioButton;

/// The fields to correct one fact of a family. Each form knows what is wrong with it, in words, and how a household
/// looks with it.
class FactForm : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// What to mend before it can be kept; empty when all is well.
    virtual QString problem() const = 0;
    virtual Household applied(Household household, const Provenance &provenance) const = 0;
    /// Whether the agent changed anything in it.
    virtual bool isTouched() const;
    /// Who leaves the household by it, for a note; empty for all other forms.
    virtual QString removed() const { return {}; }

protected:
    QFormLayout *form();
    QLineEdit *addLine(const QString &label, const QString &text);
};

/// An adult or a child, new or corrected.
class PersonForm : public FactForm
{
    Q_OBJECT
public:
    struct About {
        bool child = false;
        std::optional<Person> corrected; ///< The member that the form is about; none for a new one.
        Child start; ///< What the fields hold first.
        QList<Person> others; ///< Who is in the household already; the corrected one may be among them.
        QDate today; ///< Nobody is born later.
    };
    PersonForm(const About &about, QWidget *parent);
    QString problem() const override;
    Household applied(Household household, const Provenance &provenance) const override;
    bool isTouched() const override;

private:
    Child value() const;
    QString dateProblem() const;

    const About m_about;
    QLineEdit *m_birthName;
    QLineEdit *m_givenNames;
    QLineEdit *m_birthDate;
    QCheckBox *m_shared = nullptr;
};

/// Takes a member out of the household; there is nothing to fill but the reason.
class RemovalForm : public FactForm
{
    Q_OBJECT
public:
    RemovalForm(bool child, const Person &member, QWidget *parent);
    QString problem() const override { return {}; }
    Household applied(Household household, const Provenance &provenance) const override;
    bool isTouched() const override { return true; }
    QString removed() const override { return fullName(m_member); }

private:
    const bool m_child;
    const Person m_member;
};

class AddressForm : public FactForm
{
    Q_OBJECT
public:
    AddressForm(const Address &start, QWidget *parent);
    QString problem() const override;
    Household applied(Household household, const Provenance &provenance) const override;

private:
    const Address m_start;
    QLineEdit *m_street;
    QLineEdit *m_complement;
    QLineEdit *m_postcode;
    QLineEdit *m_town;
};

/// The quotient of a paper that the family shows.
class QuotientForm : public FactForm
{
    Q_OBJECT
public:
    QuotientForm(const std::optional<QuotientFamilial> &start, QWidget *parent);
    QString problem() const override;
    Household applied(Household household, const Provenance &provenance) const override;

private:
    QLineEdit *m_value;
    QLineEdit *m_month;
};

class ResidenceForm : public FactForm
{
    Q_OBJECT
public:
    ResidenceForm(bool start, QWidget *parent);
    QString problem() const override { return {}; }
    Household applied(Household household, const Provenance &provenance) const override;

private:
    QRadioButton *m_yes;
    QRadioButton *m_no;
};
