#include "app/cli/fictitious.h"

#include <span>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

// Common names, common streets, and a commune that is on no map: what they make together is nobody.
constexpr QStringView surnames[] = {
    u"Martin", u"Bernard", u"Dubois", u"Thomas", u"Robert", u"Richard", u"Petit", u"Durand", u"Leroy", u"Moreau",
    u"Simon", u"Laurent", u"Lefebvre", u"Michel", u"Garcia", u"David", u"Bertrand", u"Roux", u"Vincent", u"Fournier",
    u"Morel", u"Girard", u"André", u"Lefèvre", u"Mercier", u"Dupont", u"Lambert", u"Bonnet", u"François", u"Martinez",
    u"Legrand", u"Garnier", u"Faure", u"Rousseau", u"Blanc", u"Guérin", u"Müller", u"Henry", u"Roussel", u"Nicolas",
    u"Perrin", u"Morin", u"Mathieu", u"Clément", u"Gauthier", u"Dumont", u"Lopez", u"Fontaine", u"Chevalier", u"Robin",
    u"Le Gall", u"N'Diaye", u"Da Silva", u"Nguyen", u"El Amrani", u"Diallo", u"Ben Salem", u"Yilmaz", u"Kowalski", u"Traoré",
};
constexpr QStringView women[] = {
    u"Sophie", u"Camille", u"Julie", u"Élodie", u"Aurélie", u"Céline", u"Anne-Laure", u"Nadia", u"Fatima", u"Laura",
    u"Marie", u"Inès", u"Chloé", u"Manon", u"Sarah", u"Léa", u"Émilie", u"Aminata", u"Hélène", u"Maëlle",
};
constexpr QStringView men[] = {
    u"Thomas", u"Nicolas", u"Julien", u"Mehdi", u"Karim", u"Sébastien", u"Jean-Pascal", u"Antoine", u"Hugo", u"Maxime",
    u"Lucas", u"Noé", u"Gaël", u"Ibrahim", u"Mathis", u"Théo", u"Raphaël", u"Étienne", u"Loïc", u"Zoran",
};
constexpr QStringView streets[] = {
    u"rue des Tilleuls", u"rue de l'École", u"place du Marché", u"chemin des Vignes", u"rue du Lavoir",
    u"avenue de la Gare", u"impasse des Peupliers", u"rue Haute", u"allée des Acacias", u"cours du Moulin",
};
constexpr QStringView birthCommunes[] = {u"13055", u"69123", u"44109", u"31555", u"33063", u"59350", u"35238", u"67482"};

constexpr int percentOfCouples = 65;
constexpr int percentOfNamesakes = 90; ///< Children who bear the first parent's name.
constexpr int percentOfTowns = 85; ///< Who live in the commune.
constexpr int percentOfUnknownQuotients = 6;

/// Drawn without the standard distributions, which differ between libraries.
int upTo(std::mt19937_64 &chance, int most)
{
    return static_cast<int>(chance() % static_cast<quint64>(most + 1));
}

bool happens(std::mt19937_64 &chance, int percent)
{
    return upTo(chance, 99) < percent;
}

QString one(std::mt19937_64 &chance, std::span<const QStringView> of)
{
    return of[static_cast<size_t>(upTo(chance, static_cast<int>(of.size()) - 1))].toString();
}

QDate born(std::mt19937_64 &chance, QDate on, int least, int most)
{
    return on.addYears(-least).addDays(-1 - upTo(chance, 365 * (most - least)));
}

Person drawPerson(std::mt19937_64 &chance, Sex sex, const QString &name, QDate birth)
{
    return {.birthName = name,
            .usageName = {},
            .givenNames = sex == Sex::Female ? one(chance, women) : one(chance, men),
            .birthDate = PartialDate(birth),
            .sex = sex,
            .birthCommune = {}};
}

Sex drawSex(std::mt19937_64 &chance)
{
    return happens(chance, 50) ? Sex::Female : Sex::Male;
}

Address drawAddress(std::mt19937_64 &chance)
{
    const bool here = happens(chance, percentOfTowns);
    const QString line = u"%1 %2"_s.arg(1 + upTo(chance, 120)).arg(one(chance, streets));
    return {.recipient = {},
            .lines = {line},
            .postcode = here ? u"13999"_s : u"13998"_s,
            .town = here ? u"MORVALLON"_s : u"SAINT-AUBIN-LE-HAUT"_s,
            .country = u"FRANCE"_s};
}

QuotientFamilial drawQuotient(std::mt19937_64 &chance, QDate on)
{
    const bool unknown = happens(chance, percentOfUnknownQuotients);
    // Most families between 300 and 1500 euros, with a tail to 3000 and a few at nothing.
    const int value = happens(chance, 2) ? 0 : 200 + upTo(chance, 1300) + (happens(chance, 15) ? upTo(chance, 1500) : 0);
    return {.value = unknown ? std::nullopt : std::optional<qint64>(value),
            .provider = happens(chance, 92) ? u"CNAF"_s : u"MSA"_s,
            .period = YearMonth::of(on),
            .computed = YearMonth::of(on)};
}

/// PersonName's own letters only, by construction of the lists.
CivilIdentity identityOf(const Person &person, const QString &commune)
{
    return {.birthName = *PersonName::parse(person.birthName),
            .usageName = {},
            .givenNames = {*PersonName::parse(person.givenNames)},
            .birthDate = person.birthDate,
            .sex = *person.sex,
            .birthPlace = {CountryCode::france(), *CommuneCode::parse(commune)}};
}

} // namespace

FictitiousFamily fictitiousFamily(std::mt19937_64 &chance, QDate on)
{
    const Provenance given{.source = Source::CafMsa, .on = on, .reason = {}};
    const Person first = drawPerson(chance, drawSex(chance), one(chance, surnames), born(chance, on, 22, 48));
    Household household;
    household.adults.append({first, given});
    if (happens(chance, percentOfCouples)) {
        const QString name = one(chance, surnames);
        household.adults.append({drawPerson(chance, drawSex(chance), name, born(chance, on, 22, 50)), given});
    }
    for (int left = 1 + upTo(chance, 3); left > 0; --left) {
        const QString name = happens(chance, percentOfNamesakes) ? first.birthName : one(chance, surnames);
        const Person child = drawPerson(chance, drawSex(chance), name, born(chance, on, 0, 16));
        household.children.append({{child, happens(chance, 12) ? Custody::Shared : Custody::Full}, given});
    }
    household.address = Fact<Address>{drawAddress(chance), given};
    household.quotient = Fact<QuotientFamilial>{drawQuotient(chance, on), given};
    return {identityOf(first, one(chance, birthCommunes)), household};
}

} // namespace cli
