#include "core/attestation/legaltext.h"

#include "core/base/text.h"
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace attestation {

QString basisText(const Decision &decision)
{
    return joined({decision.scheduleTitle, decision.act}, u", "_s);
}

/// The acts that the prices rest on, each once.
static QString basesText(const QList<Decision> &decisions)
{
    QStringList bases;
    for (const Decision &decision : decisions)
        bases << basisText(decision);
    bases.removeDuplicates();
    return joined(bases, u" ; "_s);
}

/// Where a family writes to: what is set for it, else the service at its address.
static QString contactText(const TownHall &townHall)
{
    if (!townHall.contact.isEmpty())
        return townHall.contact;
    const QString contact = joined({townHall.service, townHall.address}, u", "_s);
    return contact.isEmpty() ? u"la mairie"_s : contact;
}

QString mentionText(const QList<Decision> &decisions, const TownHall &townHall, bool explained)
{
    const QString bases = basesText(decisions);
    const QString schedule = bases.isEmpty() ? u"le barème voté"_s : u"le barème voté (%1)"_s.arg(bases);
    QString text = u"Cette décision a été prise par un agent sur le fondement d’un traitement algorithmique, qui a "
                   u"pour finalité de calculer le tarif de chaque famille en appliquant %1. Vous avez le droit "
                   u"d’obtenir la communication des règles de ce traitement et des principales caractéristiques de sa "
                   u"mise en œuvre (articles L. 311-3-1 et R. 311-3-1-1 du code des relations entre le public et "
                   u"l’administration). Adressez votre demande à : %2. En cas de refus, ou sans réponse dans un délai "
                   u"d’un mois, vous pouvez saisir dans les deux mois la Commission d’accès aux documents "
                   u"administratifs (CADA, www.cada.fr)."_s.arg(schedule, contactText(townHall));
    return explained ? text + u" Le détail de votre calcul est joint."_s : text;
}

QString remediesText(const TownHall &townHall)
{
    const QString address = townHall.address.isEmpty() ? QString() : u" (%1)"_s.arg(townHall.address);
    return u"Vous pouvez contester cette décision dans un délai de deux mois à compter de sa notification : par un "
           u"recours gracieux adressé au maire%1, ou par un recours devant le tribunal administratif, par courrier "
           u"ou sur www.telerecours.fr. Le recours gracieux conserve votre droit de saisir ensuite le tribunal : vous "
           u"disposez à nouveau de deux mois après la réponse du maire. Son silence pendant deux mois vaut rejet."_s
        .arg(address);
}

QString methodText(const TownHall &townHall)
{
    return u"Le calcul applique à vos données le barème voté, sans autre critère ni pondération que ceux qui sont "
           u"indiqués plus bas. Il propose le tarif ; un agent a vérifié vos données et validé chaque résultat. %1 "
           u"vous communique ici les données traitées et leurs sources, les paramètres appliqués à votre situation "
           u"et les opérations effectuées (article R. 311-3-1-2 du code des relations entre le public et "
           u"l’administration)."_s.arg(withArticle(townHall.name));
}

QString questionsText(const TownHall &townHall)
{
    return u"Pour toute question sur ce calcul, ou si une donnée vous paraît inexacte ou a changé, adressez-vous à : "
           u"%1. Vous pouvez obtenir une copie de vos données, les faire rectifier, et demander que votre situation "
           u"soit réexaminée. Les voies de recours figurent sur la première page."_s.arg(contactText(townHall));
}

QString withArticle(const QString &townHall)
{
    static constexpr std::array<QStringView, 6> masculine{
        u"CCAS", u"Centre", u"Service", u"Syndicat", u"SIVU", u"SIVOM"};
    static constexpr std::array<QStringView, 6> feminine{
        u"Ville", u"Mairie", u"Commune", u"Communauté", u"Métropole", u"Caisse"};
    const QString first = townHall.section(u' ', 0, 0); // whole: Villeurbanne takes no article
    const auto begins = [&](QStringView word) { return first.compare(word, Qt::CaseInsensitive) == 0; };
    if (townHall.isEmpty())
        return u"La mairie"_s;
    if (std::ranges::any_of(feminine, begins))
        return u"La "_s + townHall;
    if (std::ranges::any_of(masculine, begins))
        return u"Le "_s + townHall;
    return townHall;
}

} // namespace attestation
