#include "core/base/text.h"
#include "core/domain/importmapping.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

// Headings as the exports of the town halls' programs have them, folded and without what says « of the family's head ».

namespace {
struct Synonym {
    QStringView heading;
    ImportField field;
};
} // namespace

static constexpr Synonym ofFamily[] = {
    {u"famille", ImportField::Family}, {u"code famille", ImportField::Family}, {u"numero famille", ImportField::Family},
    {u"n famille", ImportField::Family}, {u"no famille", ImportField::Family}, {u"id famille", ImportField::Family},
    {u"dossier", ImportField::Family}, {u"numero dossier", ImportField::Family}, {u"n dossier", ImportField::Family},
    {u"numero de dossier", ImportField::Family}, {u"foyer", ImportField::Family},
    {u"nom", ImportField::BirthName}, {u"nom de naissance", ImportField::BirthName}, {u"nom naissance", ImportField::BirthName},
    {u"nom de famille", ImportField::BirthName}, {u"nom patronymique", ImportField::BirthName},
    {u"nom de jeune fille", ImportField::BirthName}, {u"nomnaissance", ImportField::BirthName},
    {u"nom d usage", ImportField::UsageName}, {u"nom usage", ImportField::UsageName}, {u"nom marital", ImportField::UsageName},
    {u"nom d epouse", ImportField::UsageName}, {u"nomusage", ImportField::UsageName},
    {u"prenom", ImportField::GivenNames}, {u"prenoms", ImportField::GivenNames}, {u"prenom s", ImportField::GivenNames},
    {u"date de naissance", ImportField::BirthDate}, {u"date naissance", ImportField::BirthDate}, {u"ne le", ImportField::BirthDate},
    {u"nee le", ImportField::BirthDate}, {u"ne e le", ImportField::BirthDate}, {u"naissance", ImportField::BirthDate},
    {u"datenaissance", ImportField::BirthDate}, {u"ddn", ImportField::BirthDate}, {u"date de naiss", ImportField::BirthDate},
    {u"jour de naissance", ImportField::BirthDay}, {u"jour naissance", ImportField::BirthDay},
    {u"mois de naissance", ImportField::BirthMonth}, {u"mois naissance", ImportField::BirthMonth},
    {u"annee de naissance", ImportField::BirthYear}, {u"annee naissance", ImportField::BirthYear},
    {u"sexe", ImportField::Sex}, {u"genre", ImportField::Sex}, {u"civilite", ImportField::Sex}, {u"civ", ImportField::Sex},
    {u"titre", ImportField::Sex},
    {u"pays de naissance", ImportField::BirthCountry}, {u"pays naissance", ImportField::BirthCountry},
    {u"code pays naissance", ImportField::BirthCountry},
    {u"commune de naissance", ImportField::BirthCommune}, {u"lieu de naissance", ImportField::BirthCommune},
    {u"ville de naissance", ImportField::BirthCommune}, {u"ne a", ImportField::BirthCommune}, {u"ne e a", ImportField::BirthCommune},
    {u"commune naissance", ImportField::BirthCommune}, {u"lieu naissance", ImportField::BirthCommune},
    {u"code insee naissance", ImportField::BirthCommune}, {u"code commune naissance", ImportField::BirthCommune},
    {u"code commune de naissance", ImportField::BirthCommune}, {u"code insee de naissance", ImportField::BirthCommune},
    {u"departement de naissance", ImportField::BirthDepartment}, {u"departement naissance", ImportField::BirthDepartment},
    {u"dept naissance", ImportField::BirthDepartment}, {u"dep naissance", ImportField::BirthDepartment},
    {u"code departement naissance", ImportField::BirthDepartment},
    {u"adresse", ImportField::AddressLine}, {u"adresse 1", ImportField::AddressLine}, {u"adresse 2", ImportField::AddressLine},
    {u"adresse 3", ImportField::AddressLine}, {u"adresse1", ImportField::AddressLine}, {u"adresse2", ImportField::AddressLine},
    {u"rue", ImportField::AddressLine}, {u"voie", ImportField::AddressLine}, {u"complement d adresse", ImportField::AddressLine},
    {u"complement adresse", ImportField::AddressLine}, {u"complement", ImportField::AddressLine},
    {u"code postal", ImportField::Postcode}, {u"cp", ImportField::Postcode}, {u"codepostal", ImportField::Postcode},
    {u"ville", ImportField::Town}, {u"commune", ImportField::Town}, {u"localite", ImportField::Town},
    {u"quotient", ImportField::Quotient}, {u"quotient familial", ImportField::Quotient}, {u"qf", ImportField::Quotient}, {u"q f", ImportField::Quotient},
    {u"qf caf", ImportField::Quotient}, {u"montant qf", ImportField::Quotient}, {u"valeur qf", ImportField::Quotient},
    {u"mois qf", ImportField::QuotientMonth}, {u"mois du quotient", ImportField::QuotientMonth}, {u"date qf", ImportField::QuotientMonth},
    {u"date du quotient", ImportField::QuotientMonth}, {u"periode qf", ImportField::QuotientMonth},
    {u"caisse", ImportField::QuotientProvider}, {u"regime", ImportField::QuotientProvider}, {u"organisme", ImportField::QuotientProvider},
    {u"caf msa", ImportField::QuotientProvider}, {u"origine qf", ImportField::QuotientProvider},
    {u"resident", ImportField::Resident}, {u"habitant", ImportField::Resident}, {u"habite la commune", ImportField::Resident},
    {u"services", ImportField::Services}, {u"service", ImportField::Services}, {u"activites", ImportField::Services},
    {u"inscriptions", ImportField::Services}, {u"prestations", ImportField::Services},
    {u"note", ImportField::Note}, {u"notes", ImportField::Note}, {u"observation", ImportField::Note},
    {u"observations", ImportField::Note}, {u"commentaire", ImportField::Note}, {u"commentaires", ImportField::Note},
    {u"remarque", ImportField::Note}, {u"remarques", ImportField::Note},
};

static constexpr Synonym ofChild[] = {
    {u"nom", ImportField::ChildBirthName}, {u"nom de naissance", ImportField::ChildBirthName},
    {u"prenom", ImportField::ChildGivenNames}, {u"prenoms", ImportField::ChildGivenNames}, {u"", ImportField::ChildGivenNames},
    {u"date de naissance", ImportField::ChildBirthDate}, {u"date naissance", ImportField::ChildBirthDate},
    {u"ne le", ImportField::ChildBirthDate}, {u"ne e le", ImportField::ChildBirthDate}, {u"naissance", ImportField::ChildBirthDate},
    {u"ddn", ImportField::ChildBirthDate},
    {u"sexe", ImportField::ChildSex}, {u"genre", ImportField::ChildSex},
    {u"garde", ImportField::ChildCustody}, {u"garde alternee", ImportField::ChildCustody}, {u"residence alternee", ImportField::ChildCustody},
    {u"mode de garde", ImportField::ChildCustody},
};

static std::optional<ImportField> fieldCalled(std::span<const Synonym> synonyms, const QString &heading)
{
    const auto found = std::ranges::find(synonyms, QStringView(heading), &Synonym::heading);
    return found == synonyms.end() ? std::nullopt : std::optional(found->field);
}

/// Letters and figures with single spaces: « N° dossier » → "n dossier", « Né(e) le » → "ne e le".
static QString plain(const QString &heading)
{
    static const QRegularExpression signs(u"[^a-z0-9]+"_s);
    return folded(heading).replace(signs, u" "_s).trimmed();
}

/// « Prénom enfant 2 », « Enfant 2 - Prénom », « Prénom de l'enfant »: the number is 1 where there is none.
static std::optional<ImportTarget> targetOfChild(const QString &heading)
{
    static const QRegularExpression word(u"\\b(?:de l )?enfants? ?(\\d{1,2})?\\b"_s);
    const QRegularExpressionMatch match = word.match(heading);
    if (!match.hasMatch())
        return std::nullopt;
    QString rest = heading;
    rest.remove(match.capturedStart(), match.capturedLength());
    const auto field = fieldCalled(ofChild, rest.simplified());
    const int number = match.captured(1).isEmpty() ? 1 : match.captured(1).toInt();
    return field && number >= 1 ? std::optional(ImportTarget{*field, number}) : std::nullopt;
}

static std::optional<ImportTarget> targetOf(const QString &heading)
{
    static const QRegularExpression ofHead(
        u"\\b(?:du |de la |de l )?(?:responsable(?: 1| legal| legal 1)?|allocataire|parent(?: 1)?|demandeur|representant(?: legal)?|rl ?1|payeur)\\b"_s);
    const QString name = plain(heading);
    if (const auto child = targetOfChild(name))
        return child;
    const auto field = fieldCalled(ofFamily, QString(name).remove(ofHead).simplified());
    return field ? std::optional(ImportTarget{*field}) : std::nullopt;
}

ImportMapping proposeMapping(const QStringList &headings)
{
    ImportMapping mapping;
    QList<ImportTarget> taken;
    for (const QString &heading : headings) {
        auto target = targetOf(heading);
        if (target && taken.contains(*target) && target->field != ImportField::AddressLine)
            target.reset();
        if (target)
            taken.append(*target);
        mapping.columns.append({heading, target});
    }
    return mapping;
}
