#include "ui/desk/identityblock.h"

#include "ui/desk/birthdatefield.h"
#include "ui/desk/birthplacefield.h"
#include "ui/desk/givennamesfield.h"
#include "ui/desk/identityinputs.h"
#include "ui/desk/sexfield.h"

#include <QLineEdit>

// What stands in the fields, finished or not, and back again.

void IdentityBlock::setFields(const IdentityFields &fields)
{
    {
        const QSignalBlocker quiet(this);
        m_birthName->setText(fields.birthName);
        m_usageName->setText(fields.usageName);
        m_givenNames->setNames(fields.givenNames);
        m_birthDate->setText(fields.birthDate);
        m_place->setBirthDate(m_birthDate->date().value_or(PartialDate()));
        const Result<Sex> sex = parseSex(fields.sex);
        m_sex->setSex(sex ? std::optional(*sex) : std::nullopt);
        const Result<CountryCode> country = CountryCode::parse(fields.country);
        const Result<CommuneCode> commune = CommuneCode::parse(fields.commune);
        // France alone is what the field says while nothing was chosen.
        if (country && (commune || !country->isFrance()))
            m_place->setPlace(BirthPlace{*country, commune ? std::optional(*commune) : std::nullopt});
    }
    Q_EMIT changed();
}

IdentityFields IdentityBlock::fields() const
{
    return fieldsOf({m_birthName, m_usageName, m_givenNames, m_birthDate, m_sex, m_place});
}

std::optional<CivilIdentity> IdentityBlock::identity(QDate today) const
{
    return parseIdentity(fields(), Completeness::Counter, today).identity;
}

std::optional<CivilIdentity> IdentityBlock::recognisable() const
{
    const Result<PersonName> birthName = PersonName::parse(m_birthName->text());
    const auto born = m_birthDate->date();
    if (!birthName || !born || !born->year())
        return std::nullopt;
    CivilIdentity person{.birthName = *birthName, .usageName = {}, .givenNames = {}, .birthDate = *born, .birthPlace = {CountryCode::france(), {}}};
    if (const Result<PersonName> usageName = PersonName::parse(m_usageName->text()))
        person.usageName = *usageName;
    for (const QString &typed : m_givenNames->names()) {
        if (const Result<PersonName> name = PersonName::parse(typed))
            person.givenNames.append(*name);
    }
    return person;
}
