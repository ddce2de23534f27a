#pragma once
#include "core/domain/identity.h"

#include <QWidget>

class BirthDateField;
class BirthPlaceField;
class FieldBox;
class GivenNamesField;
class QGridLayout;
class QLineEdit;
class SexField;

/// Somebody as on the identity paper they showed, each error beside its field.
class PersonFields : public QWidget
{
    Q_OBJECT
public:
    explicit PersonFields(QWidget *parent);

    void clear();
    /// The identity, or the errors shown beside their fields and the focus on the first. The whole birth date is not
    /// asked for: the year alone may stand on the paper.
    std::optional<CivilIdentity> checked(QDate today);
    void takeFocus();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    IdentityFields fields() const;
    void showErrors(const QList<FieldError> &errors);

    QLineEdit *m_birthName;
    GivenNamesField *m_givenNames;
    BirthDateField *m_birthDate;
    SexField *m_sex;
    BirthPlaceField *m_place;
    QLineEdit *m_usageName;
    QList<std::pair<IdentityField, FieldBox *>> m_boxes; ///< In the order of the keys.
    QGridLayout *m_grid;
    int m_columns = 0;
};
