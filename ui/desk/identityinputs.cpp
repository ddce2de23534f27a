#include "ui/desk/identityinputs.h"

#include "ui/desk/birthdatefield.h"
#include "ui/desk/birthplacefield.h"
#include "ui/desk/givennamesfield.h"
#include "ui/desk/sexfield.h"

IdentityFields fieldsOf(const IdentityInputs &inputs)
{
    const auto place = inputs.place->place();
    const auto sex = inputs.sex->sex();
    return {.birthName = inputs.birthName->text(),
            .usageName = inputs.usageName->text(),
            .givenNames = inputs.givenNames->names(),
            .birthDate = inputs.birthDate->text(),
            .sex = sex ? toString(*sex) : QString(),
            .country = place ? place->country.toString() : CountryCode::france().toString(),
            .commune = place && place->commune ? place->commune->toString() : QString()};
}
