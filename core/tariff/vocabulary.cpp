#include "core/tariff/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static QList<FactEntry> figures()
{
    using enum FactKind;
    return {
        {u"quotient"_s, Figure, u"le quotient familial"_s},
        {u"computed_quotient"_s, Figure, u"le quotient défini par l’acte"_s},
        {u"children"_s, Count, u"le nombre d’enfants à charge"_s},
        {u"children_registered"_s, Count, u"le nombre d’enfants inscrits"_s},
        {u"minor_children"_s, Count, u"le nombre d’enfants mineurs"_s},
        {u"disabled_children"_s, Count, u"le nombre d’enfants en situation de handicap"_s},
        {u"child_rank"_s, Count, u"le rang de l’enfant"_s},
        {u"person_rank"_s, Count, u"le rang de l’activité pour la personne"_s},
        {u"youngest_age"_s, Count, u"l’âge du plus jeune enfant"_s},
        {u"oldest_age"_s, Count, u"l’âge de l’aîné"_s},
        {u"age"_s, Count, u"l’âge"_s},
        {u"adults"_s, Count, u"le nombre d’adultes"_s},
        {u"persons"_s, Count, u"le nombre de personnes du foyer"_s},
        {u"month"_s, Count, u"le mois"_s},
        {u"scholarship_scale"_s, Count, u"l’échelon de bourse"_s},
        {u"fiscal_parts"_s, Figure, u"les parts fiscales"_s},
        {u"parts"_s, Figure, u"les parts du foyer"_s},
        {u"cost"_s, Figure, u"le coût réel"_s},
        {u"quantity"_s, Figure, u"la quantité"_s},
        {u"hours_per_year"_s, Figure, u"les heures réservées dans l’année"_s},
        {u"invoices_per_year"_s, Figure, u"le nombre de factures dans l’année"_s},
        {u"already_paid"_s, Figure, u"ce que la famille a déjà payé dans la période"_s},
        {u"aid_used"_s, Figure, u"l’aide déjà reçue dans la période"_s},
        {u"eaje_children"_s, Count, u"le nombre d’enfants à charge (Caf, accueil du jeune enfant)"_s},
        {u"eaje_disabled_children"_s, Count, u"le nombre d’enfants en situation de handicap (accueil du jeune enfant)"_s},
    };
}

static QList<FactEntry> sums()
{
    using enum FactKind;
    return {
        {u"income"_s, Money, u"les ressources du foyer"_s},
        {u"gross_income"_s, Money, u"les revenus avant abattement"_s},
        {u"taxable_income"_s, Money, u"les revenus imposables"_s},
        {u"recent_income"_s, Money, u"les revenus des derniers mois"_s},
        {u"rfr"_s, Money, u"le revenu fiscal de référence"_s},
        {u"benefits"_s, Money, u"les prestations familiales"_s},
        {u"housing_benefits"_s, Money, u"les aides au logement"_s},
        {u"abatements"_s, Money, u"les abattements sociaux"_s},
        {u"pensions_paid"_s, Money, u"les pensions versées"_s},
        {u"eaje_income"_s, Money, u"les ressources (Caf, accueil du jeune enfant)"_s},
    };
}

static QList<FactEntry> words()
{
    using enum FactKind;
    return {
        {u"resident"_s, Flag, u"habiter la commune"_s},
        {u"couple"_s, Flag, u"vivre en couple"_s},
        {u"lone_parent"_s, Flag, u"élever seul ses enfants"_s},
        {u"adult"_s, Flag, u"être adulte"_s},
        {u"regime"_s, Word, u"le régime (Caf, MSA)"_s},
        {u"course"_s, Word, u"l’activité"_s},
        {u"slot"_s, Word, u"le créneau"_s},
        {u"booking"_s, Word, u"la réservation"_s},
        {u"care"_s, Word, u"le mode d’accueil"_s},
        {u"schooling"_s, Word, u"la scolarité"_s},
        {u"commune"_s, Word, u"la commune"_s},
        {u"commune_of_work"_s, Word, u"la commune du lieu de travail"_s},
        {u"epci"_s, Word, u"l’intercommunalité"_s},
        {u"zone"_s, Word, u"la zone de résidence"_s},
        {u"category"_s, Word, u"la catégorie"_s},
        {u"partner"_s, Word, u"l’organisme"_s},
        {u"date"_s, Date, u"le jour du service"_s},
        {u"statuses"_s, Words, u"la situation particulière"_s},
        {u"documents"_s, Words, u"les pièces données"_s},
    };
}

const QList<FactEntry> &vocabulary()
{
    static const QList<FactEntry> entries = figures() + sums() + words();
    return entries;
}

QString plainKey(const QString &key)
{
    if (key == u"status")
        return u"statuses"_s;
    return key == u"document" ? u"documents"_s : key;
}

std::optional<FactEntry> findFact(const QString &key)
{
    if (key.startsWith(u"counters."_s) && key.size() > 9)
        return FactEntry{key, FactKind::Count, u"le compteur «\u00A0%1\u00A0»"_s.arg(key.mid(9))};
    const auto found = std::ranges::find(vocabulary(), key, &FactEntry::key);
    return found == vocabulary().end() ? std::nullopt : std::optional(*found);
}

bool isOfFamily(const QString &key)
{
    static const QStringList keys{u"quotient"_s, u"computed_quotient"_s, u"children"_s, u"children_registered"_s, u"minor_children"_s,
        u"disabled_children"_s, u"youngest_age"_s, u"oldest_age"_s, u"adults"_s, u"persons"_s, u"fiscal_parts"_s, u"parts"_s,
        u"couple"_s, u"lone_parent"_s, u"family"_s, u"eaje_children"_s, u"eaje_disabled_children"_s};
    return keys.contains(key);
}
