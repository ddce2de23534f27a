#include "core/tariff/rowchoice.h"
#include "core/tariff/wording.h"

using namespace Qt::StringLiterals;

// Why there is no price, or none for this quotient.

QString unknownSentence(const QString &name)
{
    return name.isEmpty() ? u"Votre quotient familial n’est pas connu."_s : u"%1\u00A0: non connu."_s.arg(name);
}

QString noRowSentence(const QString &name, const Exact &quotient)
{
    return u"%1 Aucune ligne du tableau voté ne contient ce quotient."_s.arg(quotientSentence(name, quotient));
}

QString rowPolicyText(RowPolicy policy)
{
    switch (policy) {
    case RowPolicy::LowerTier:
        return u"la ligne du dessous"_s;
    case RowPolicy::UpperTier:
        return u"la ligne du dessus"_s;
    case RowPolicy::LowestPrice:
        return u"la ligne au prix le plus bas"_s;
    case RowPolicy::HighestPrice:
    case RowPolicy::None:
        break;
    }
    return u"la ligne au prix le plus élevé"_s;
}

QString settledRowSentence(const QString &name, const Exact &quotient, const RowChoice &choice)
{
    const QString why = choice.isHole ? quotientSentence(name, quotient) + u" Aucune ligne du tableau voté ne le contient"_s
                                      : u"Plusieurs lignes du tableau voté contiennent ce quotient"_s;
    return u"%1\u00A0: l’acte prend alors %2."_s.arg(why, rowPolicyText(choice.policy));
}

QString severalRowsSentence(const QString &name, const Exact &quotient, const QStringList &tiers)
{
    return u"%1 Plusieurs lignes du tableau voté contiennent ce quotient\u00A0: %2."_s.arg(
        quotientSentence(name, quotient), tiers.join(u", "_s));
}

QString noRowNamedSentence(const QString &row)
{
    return u"L’acte met cette situation dans la ligne «\u00A0%1\u00A0», que la grille qui s’applique ici n’a pas."_s.arg(row);
}

QString noExtremeSentence(const QString &name, bool highest)
{
    return u"%1 La règle votée est alors le tarif le plus %2, et cette grille n’en a pas."_s.arg(
        unknownSentence(name), highest ? u"élevé"_s : u"bas"_s);
}

QString quotientNeededSentence(const QString &name)
{
    return u"%1 Ce service le demande pour inscrire."_s.arg(unknownSentence(name));
}

QString impossibleQuotientSentence()
{
    return u"Le quotient indiqué n’est pas un nombre positif ou nul\u00A0: aucun tarif n’est donné."_s;
}

QString notServedSentence()
{
    return u"Ce service est réservé aux habitants."_s;
}

QString notOfferedSentence()
{
    return u"L’acte ne propose pas cette formule ici\u00A0: sa case du tableau voté est vide."_s;
}

QString overflowSentence()
{
    return u"Les nombres en jeu sont trop grands pour un calcul exact\u00A0: aucun tarif n’est donné."_s;
}
