#include "app/cli/identity.h"

#include "app/cli/sentence.h"
#include "core/reference/communes.h"
#include "ui/words/fieldwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

static QString keyOf(IdentityField field)
{
    switch (field) {
    case IdentityField::BirthName:
        return u"birth_name"_s;
    case IdentityField::UsageName:
        return u"usage_name"_s;
    case IdentityField::GivenNames:
        return u"given_names"_s;
    case IdentityField::BirthDate:
        return u"birth"_s;
    case IdentityField::Sex:
        return u"sex"_s;
    case IdentityField::Country:
        return u"birth_place.country"_s;
    case IdentityField::Commune:
        return u"birth_place.commune"_s;
    }
    return {};
}

/// The field of the identity that a path leads to: "identity.birth.month" leads to the birth date.
static std::optional<IdentityField> fieldAt(const QString &path)
{
    using enum IdentityField;
    for (const IdentityField field : {BirthName, UsageName, GivenNames, BirthDate, Sex, Country, Commune}) {
        const QString key = keyOf(field);
        if (path == key || path.startsWith(key + u'.') || path.startsWith(key + u'['))
            return field;
    }
    return std::nullopt;
}

Refusal refusalOf(const Error &error)
{
    const QString path = error.detail;
    const QString inIdentity = path.startsWith(u"identity."_s) ? path.sliced(9) : path;
    if (error.fault == Fault::Unreadable)
        return {{}, sentence(QT_TRANSLATE_NOOP("Cli", "This is not a JSON object."))};
    if (const auto field = fieldAt(inIdentity); field && error.problem != Problem::UnknownCode)
        return {path, describe(*field, error.problem)};
    if (error.problem == Problem::Missing)
        return {path, sentence(QT_TRANSLATE_NOOP("Cli", "Missing: this command needs it."))};
    return {path, sentence(QT_TRANSLATE_NOOP("Cli", "Not understood: see the shapes in the documentation."))};
}

/// Only France's communes have a code; the name of a town elsewhere says nothing to the State.
static std::optional<Refusal> resolvePlace(IdentityFile &file)
{
    const QString &country = file.fields.country;
    if (file.communeName.isEmpty() || (!country.isEmpty() && country != CountryCode::france().toString()))
        return std::nullopt;
    const Result<PartialDate> birth = PartialDate::parse(file.fields.birthDate);
    QStringList codes;
    for (const Commune &commune :
         findCommunesNamed(file.communeName, file.department, birth ? *birth : PartialDate()))
        if (!codes.contains(commune.code.toString()))
            codes.append(commune.code.toString());
    if (codes.size() == 1) {
        file.fields.commune = codes.first();
        return std::nullopt;
    }
    return Refusal{u"birth_place.commune_name"_s,
                   codes.isEmpty()
                       ? sentence(QT_TRANSLATE_NOOP("Cli", "No commune had this name at the birth date: check the spelling and "
                                                           "the département."))
                       : sentence(QT_TRANSLATE_NOOP("Cli", "Several communes had this name: give the département or the code."))};
}

ResolvedIdentity resolve(IdentityFile file, QDate today)
{
    ResolvedIdentity resolved;
    if (const auto refusal = resolvePlace(file))
        resolved.refusals.append(*refusal);
    const IdentityReading reading = parseIdentity(file.fields, Completeness::ServerMinimum, today);
    for (const FieldError &error : reading.errors) {
        // A place that was not found by its name is said once.
        if (error.field != IdentityField::Commune || resolved.refusals.isEmpty())
            resolved.refusals.append({keyOf(error.field), describe(error.field, error.problem)});
    }
    if (resolved.refusals.isEmpty())
        resolved.identity = reading.identity;
    return resolved;
}

std::optional<CivilIdentity> readIdentity(Arguments &arguments, const QString &option, QDate today)
{
    const QByteArray json = arguments.file(option);
    if (json.isEmpty() && arguments.isRefused())
        return std::nullopt;
    const Result<IdentityFile> file = parseIdentityFile(json);
    const ResolvedIdentity resolved =
        file ? resolve(*file, today) : ResolvedIdentity{std::nullopt, {refusalOf(file.error())}};
    for (const Refusal &refusal : resolved.refusals)
        arguments.refuse(refusal.field.isEmpty() ? u"--"_s + option : refusal.field, refusal.message);
    return resolved.identity;
}

} // namespace cli
