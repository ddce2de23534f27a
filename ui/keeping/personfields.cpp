#include "ui/keeping/personfields.h"

#include "ui/desk/birthdatefield.h"
#include "ui/desk/birthplacefield.h"
#include "ui/desk/givennamesfield.h"
#include "ui/desk/identityinputs.h"
#include "ui/desk/sexfield.h"
#include "ui/settings/fieldbox.h"
#include "ui/theme/theme.h"
#include "ui/words/fieldwords.h"

#include <QGridLayout>
#include <QResizeEvent>

PersonFields::PersonFields(QWidget *parent)
    : QWidget(parent)
    , m_birthName(new QLineEdit(this))
    , m_givenNames(new GivenNamesField(this))
    , m_birthDate(new BirthDateField(this))
    , m_sex(new SexField(this))
    , m_place(new BirthPlaceField(this))
    , m_usageName(new QLineEdit(this))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::Between);
    m_grid->setVerticalSpacing(theme::Between);
    const auto add = [this](IdentityField which, const QString &label, QWidget *field) {
        m_boxes.append({which, new FieldBox(label, field, this)});
    };
    add(IdentityField::BirthName, tr("&Birth name (family name)"), m_birthName);
    add(IdentityField::GivenNames, tr("&Given names (one by one)"), m_givenNames);
    add(IdentityField::BirthDate, tr("B&orn on"), m_birthDate);
    add(IdentityField::Sex, tr("Sex in the civil register"), m_sex);
    add(IdentityField::Commune, tr("&Commune or country of birth"), m_place);
    add(IdentityField::UsageName, tr("&Usage name, if different"), m_usageName);
    m_givenNames->entry()->setAccessibleName(m_givenNames->accessibleName());
    connect(m_birthDate, &QLineEdit::editingFinished, this,
            [this] { m_place->setBirthDate(m_birthDate->date().value_or(PartialDate())); });
    for (QLineEdit *field : {m_birthName, m_usageName, static_cast<QLineEdit *>(m_birthDate)})
        connect(field, &QLineEdit::textEdited, this, [this] { showErrors({}); });
    connect(m_givenNames, &GivenNamesField::changed, this, [this] { showErrors({}); });
    connect(m_sex, &SexField::changed, this, [this] { showErrors({}); });
    connect(m_place, &BirthPlaceField::changed, this, [this] { showErrors({}); });
}

void PersonFields::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = event->size().width() < theme::scaled(600) ? 1 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int place = 0; place < m_boxes.size(); ++place)
        m_grid->addWidget(m_boxes[place].second, place / columns, place % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns - 1);
}

void PersonFields::clear()
{
    for (QLineEdit *field : {m_birthName, m_usageName, static_cast<QLineEdit *>(m_birthDate)})
        field->clear();
    m_givenNames->setNames({});
    m_sex->setSex(std::nullopt);
    m_place->setBirthDate({});
    m_place->setPlace(std::nullopt);
    showErrors({});
}

IdentityFields PersonFields::fields() const
{
    return fieldsOf({m_birthName, m_usageName, m_givenNames, m_birthDate, m_sex, m_place});
}

std::optional<CivilIdentity> PersonFields::checked(QDate today)
{
    const IdentityReading reading = parseIdentity(fields(), Completeness::Counter, today);
    showErrors(reading.errors);
    for (const auto &[which, box] : std::as_const(m_boxes)) {
        if (box->hasProblem()) {
            box->editor()->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    return reading.identity;
}

/// Country and commune are one field here.
void PersonFields::showErrors(const QList<FieldError> &errors)
{
    for (const auto &[which, box] : std::as_const(m_boxes))
        box->setProblem({});
    for (const FieldError &error : errors) {
        const IdentityField field = error.field == IdentityField::Country ? IdentityField::Commune : error.field;
        for (const auto &[which, box] : std::as_const(m_boxes))
            if (which == field)
                box->setProblem(describe(error.field, error.problem));
    }
    // What has a frame to colour is its entry.
    theme::setRole(m_givenNames->entry(), theme::roleOf(m_givenNames));
}

void PersonFields::takeFocus()
{
    m_birthName->setFocus(Qt::OtherFocusReason);
}
