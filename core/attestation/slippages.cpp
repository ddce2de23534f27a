#include "core/attestation/slippages.h"

#include "core/attestation/officepaper.h"
#include "core/base/frenchtext.h"
#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace attestation {

QString categoryText(RetentionCategory category)
{
    switch (category) {
    case RetentionCategory::Priced: return u"Dossiers de famille avec tarifs"_s;
    case RetentionCategory::Creche: return u"Dossiers de famille avec un tarif de crèche"_s;
    case RetentionCategory::Undecided: return u"Dossiers de famille sans décision"_s;
    case RetentionCategory::Consultations: return u"Journal des consultations"_s;
    case RetentionCategory::Technique: return u"Journal technique"_s;
    }
    return {};
}

static Content headOf(const EliminationSlip &slip, const TownHall &townHall, bool practice)
{
    Content head;
    head.townHall = townHall;
    head.reference = u"Bordereau %1"_s.arg(slip.id.toString(QUuid::WithoutBraces).first(8));
    head.on = slip.at.date();
    head.agent = u"Proposé par : "_s + slip.agent;
    head.title = u"Bordereau d’élimination d’archives publiques"_s;
    head.introduction = u"Proposition du %1. Les documents ci-dessous sont des données numériques dont la durée de conservation est "
                        u"écoulée au %2. Leur élimination est demandée en application des articles L. 212-2 et R. 212-14 du code du "
                        u"patrimoine ; elle n’a lieu qu’après le visa, et pas avant le %3."_s
                            .arg(longDateText(slip.at.date()), longDateText(slip.dueBy), longDateText(purgeableOn(slip)));
    head.footer = u"Ce bordereau ne nomme aucune famille. Un exemplaire visé est conservé sans limite de durée."_s;
    head.practice = practice;
    return head;
}

static QStringList rowOf(const SlipLine &line, const RetentionPolicy &policy)
{
    return {categoryText(line.category), QString::number(line.year), u"%1 – %2"_s.arg(dateText(line.first), dateText(line.last)),
            u"%1 mois"_s.arg(policy.months(line.category)), QString::number(line.cases)};
}

static void addCounts(OfficePaper &paper, const EliminationSlip &slip)
{
    PaperTable table{.columns = {u"Nature"_s, u"Dernier usage"_s, u"Dates extrêmes"_s, u"Durée"_s, u"Dossiers"_s},
                     .rows = {},
                     .parts = {0.38, 0.13, 0.25, 0.13, 0.11}};
    for (const SlipLine &line : linesOf(slip))
        table.rows << rowOf(line, slip.policy);
    if (!slip.months.isEmpty())
        table.rows << QStringList{categoryText(RetentionCategory::Consultations), QString::number(slip.months.last().year),
                                  u"%1 – %2"_s.arg(monthText(slip.months.first()), monthText(slip.months.last())),
                                  u"%1 mois"_s.arg(slip.policy.months(RetentionCategory::Consultations)), u"—"_s};
    paper.addHeading(u"Ce qui est proposé"_s);
    paper.addTable(table);
    paper.addHint(u"Durée de conservation : fixée par le délégué à la protection des données, comptée depuis le dernier jour de validité d’un tarif "
                  u"ou la dernière intervention sur le dossier. Le journal des consultations est compté par mois."_s);
}

/// How many numbers from `from` on follow each other.
static qsizetype runFrom(const QList<SlipCase> &cases, qsizetype from)
{
    qsizetype end = from + 1;
    while (end < cases.size() && cases[end].number == CaseNumber::of(cases[from].number.year(), cases[end - 1].number.sequence() + 1))
        ++end;
    return end - from;
}

/// « PF-2015-000001 à PF-2015-000102 »: a slip of a whole year stays short.
static QStringList numbersText(const QList<SlipCase> &cases)
{
    QStringList texts;
    for (qsizetype i = 0; i < cases.size();) {
        const qsizetype run = runFrom(cases, i);
        const QString first = cases[i].number.toString();
        texts << (run > 2 ? u"%1 à %2"_s.arg(first, cases[i + run - 1].number.toString()) : first);
        i += run > 2 ? run : 1;
    }
    return texts;
}

static void addNumbers(OfficePaper &paper, const QList<SlipCase> &cases)
{
    if (cases.isEmpty())
        return;
    paper.addHeading(u"Numéros des dossiers (%1)"_s.arg(cases.size()));
    paper.addWords(joined(numbersText(cases), u" ; "_s));
}

QList<Marks> slipPages(const EliminationSlip &slip, const TownHall &townHall, bool practice)
{
    OfficePaper paper(headOf(slip, townHall, practice));
    addCounts(paper, slip);
    paper.addHeading(u"Ce qui reste"_s);
    paper.addWords(u"Le nombre et les numéros des dossiers, l’ordre et l’empreinte de leurs enregistrements : la chaîne du registre continue de "
                   u"prouver que rien d’autre n’a été retiré. Le contenu est détruit avec sa clé, et ne peut plus être lu par personne."_s);
    paper.addSignatures({u"Date et signature\ndu responsable du service"_s, u"Avis du délégué à la\nprotection des données"_s,
                         u"Visa du directeur des archives\ndépartementales, date et cachet"_s});
    addNumbers(paper, slip.cases);
    return paper.pages();
}

} // namespace attestation
