#include "core/attestation/datatext.h"

#include "core/attestation/peopletext.h"
#include "core/base/frenchtext.h"
#include "core/base/text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace attestation {

static QString fundName(const QString &provider)
{
    if (provider == u"CNAF" || provider == u"CAF")
        return u"CAF"_s;
    if (provider == u"MSA")
        return u"MSA"_s;
    return u"CAF ou de la MSA"_s;
}

static QString fundOf(const Household &household)
{
    return fundName(household.quotient ? household.quotient->value.provider : QString());
}

static QString origin(Source source, const QString &fund)
{
    switch (source) {
    case Source::CafMsa:
        return u"réponse de la "_s + fund;
    case Source::TaxNotice:
        return u"avis d’impôt, code 2D-Doc lu"_s;
    case Source::Specimen:
        return u"spécimen d’exercice, sans valeur"_s;
    case Source::TaxOffice:
        return u"réponse de l’administration fiscale"_s;
    case Source::Typed:
        return u"justificatif présenté au guichet"_s;
    case Source::Declared:
        return u"déclaration de la famille"_s;
    case Source::Imported:
        return u"repris du fichier de l’ancien outil"_s;
    case Source::Deduced:
        return u"déduit du code postal"_s;
    }
    Q_UNREACHABLE();
}

/// The word that stands between a source and its day.
static QString dayLink(Source source)
{
    const bool isAnEvent = source == Source::TaxNotice || source == Source::Specimen || source == Source::Typed
        || source == Source::Imported || source == Source::Deduced;
    return isAnEvent ? u" le "_s : u" du "_s;
}

/// Under which form of the identity the fund has the file (RepairKind), where it is not the one of the identity card.
static QString foundAsText(const QString &foundAs)
{
    static const QHash<QString, QString> forms{
        {u"other_parent"_s, u"avec l’identité de l’autre parent"_s},
        {u"names_swapped"_s, u"avec le nom de naissance et le nom d’usage échangés"_s},
        {u"given_names_joined"_s, u"avec un prénom composé"_s},
        {u"given_names_split"_s, u"avec les prénoms séparés"_s},
        {u"first_given_name_only"_s, u"avec le premier prénom seul"_s},
        {u"plain_letters"_s, u"avec le nom sans trait d’union ni apostrophe"_s},
        {u"commune_at_birth"_s, u"avec la commune telle qu’à la naissance"_s},
        {u"commune_of_today"_s, u"avec la commune d’aujourd’hui"_s},
        {u"commune_by_name"_s, u"avec le nom de la commune"_s},
        {u"month_before"_s, u"pour le mois précédent"_s},
    };
    return forms.value(foundAs);
}

QString sourceText(const Provenance &provenance, const QString &fund)
{
    QString text = origin(provenance.source, fund);
    if (provenance.on.isValid())
        text += dayLink(provenance.source) + dateText(provenance.on);
    if (provenance.confirmedOn.isValid())
        text += u", comparé de nouveau le "_s + dateText(provenance.confirmedOn);
    if (const QString form = foundAsText(provenance.foundAs); !form.isEmpty())
        text += u", obtenue "_s + form;
    if (!provenance.reason.isEmpty())
        text += u" ; corrigé par l’agent, motif : « %1 »"_s.arg(provenance.reason);
    return text;
}

QString quotientText(const QuotientFamilial &quotient)
{
    QString text = u"Quotient familial : "_s;
    text += quotient.value ? shortAmountText(Exact(*quotient.value))
                           : u"non calculé par la "_s + fundName(quotient.provider);
    if (quotient.period)
        text += u", "_s + monthText(*quotient.period);
    return text;
}

static QString partsText(const Exact &parts)
{
    return numberText(parts) + (parts < Exact(2) ? u" part"_s : u" parts"_s);
}

QString noticeText(const TaxNotice &notice)
{
    QString text = notice.kind == NoticeKind::IncomeTax ? u"Avis d’impôt"_s : u"Avis de situation déclarative"_s;
    if (notice.incomeYear)
        text += u" sur les revenus de %1"_s.arg(*notice.incomeYear);
    text += u" : revenu fiscal de référence "_s;
    text += notice.referenceTaxIncome ? shortAmountText(Exact(*notice.referenceTaxIncome)) : u"absent du code"_s;
    return notice.parts ? text + u", "_s + partsText(*notice.parts) : text;
}

static QString adultText(const Person &adult)
{
    return joined({nameText(adult), birthText(adult.birthDate, adult.sex)}, u", "_s);
}

/// « L’activité : piano »; a yes or a no in words.
static QString circumstanceText(const Circumstance &circumstance)
{
    const QString value = circumstance.value == u"true" ? u"oui"_s : circumstance.value == u"false" ? u"non"_s : circumstance.value;
    const QString name = circumstance.name.left(1).toUpper() + circumstance.name.mid(1);
    return u"%1 : %2"_s.arg(name, value);
}

QStringList dataText(const Revision &revision)
{
    const Household &household = revision.household;
    const QString fund = fundOf(household);
    const auto line = [&](const QString &text, const Provenance &provenance) {
        return u"%1 — %2"_s.arg(text, sourceText(provenance, fund));
    };
    QStringList lines;
    if (household.quotient)
        lines << line(quotientText(household.quotient->value), household.quotient->provenance);
    for (const Fact<TaxNotice> &notice : household.notices)
        lines << line(noticeText(notice.value), notice.provenance);
    if (household.resident)
        lines << line(
            household.resident->value ? u"Domicile dans la commune : oui"_s : u"Domicile dans la commune : non"_s,
            household.resident->provenance);
    for (const Fact<Circumstance> &said : household.circumstances)
        lines << line(circumstanceText(said.value), said.provenance);
    for (const Fact<Child> &child : household.children)
        lines << line(u"Enfant : "_s + childText(child.value, revision.applicant), child.provenance);
    for (const Fact<Person> &adult : household.adults)
        lines << line(u"Adulte : "_s + adultText(adult.value), adult.provenance);
    if (household.address)
        lines << line(u"Adresse : "_s + oneLine(household.address->value), household.address->provenance);
    return lines;
}

} // namespace attestation
