#include "core/attestation/personspages.h"

#include "core/attestation/datatext.h"
#include "core/attestation/officepaper.h"
#include "core/attestation/peopletext.h"
#include "core/base/frenchtext.h"
#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace attestation {

static QString roleText(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Applicant: return u"demandeur"_s;
    case Capacity::Adult: return u"adulte du foyer"_s;
    case Capacity::Child: return u"enfant du foyer"_s;
    }
    return {};
}

static QString deedText(RevisionKind kind)
{
    switch (kind) {
    case RevisionKind::Created: return u"Dossier ouvert"_s;
    case RevisionKind::Updated: return u"Dossier mis à jour"_s;
    case RevisionKind::Issued: return u"Attestation établie"_s;
    }
    return {};
}

static QString deedText(JournalAction action)
{
    switch (action) {
    case JournalAction::Opened: return u"Dossier consulté"_s;
    case JournalAction::Revealed: return u"Dossier protégé consulté"_s;
    case JournalAction::Printed: return u"Document imprimé"_s;
    case JournalAction::Exported: return u"Données exportées"_s;
    case JournalAction::Asked: return u"Organisme interrogé"_s;
    case JournalAction::Created:
    case JournalAction::Updated:
    case JournalAction::Issued:
    case JournalAction::Marked: return u"Dossier modifié"_s;
    }
    return {};
}

static QString markText(const CaseMark &mark)
{
    const auto chosen = [&](const QString &on, const QString &off) { return mark.isOn ? on : off; };
    switch (mark.kind) {
    case CaseMark::Kind::Sensitive: return chosen(u"Dossier protégé"_s, u"Protection levée"_s);
    case CaseMark::Kind::Opposed: return chosen(u"Opposition aux interrogations enregistrée"_s, u"Opposition levée"_s);
    case CaseMark::Kind::Merged: return chosen(u"Dossier réuni à un autre"_s, u"Réunion annulée"_s);
    case CaseMark::Kind::Quarantined: return chosen(u"Dossier mis en attente d’élimination"_s, u"Élimination annulée"_s);
    case CaseMark::Kind::Disputed: return chosen(u"Contestation en cours"_s, u"Contestation terminée"_s);
    }
    return {};
}

/// The town hall's own day: what a person remembers.
static QString momentText(const QDateTime &at)
{
    const QDateTime there = at.toLocalTime();
    return u"%1 à %2"_s.arg(dateText(there.date()), there.toString(u"HH:mm"_s));
}

static QString deedLine(const QDateTime &at, const QString &deed, const QString &agent, const QString &reason)
{
    return joined({momentText(at), deed, agent.isEmpty() ? QString() : u"par "_s + agent,
                   reason.isEmpty() ? QString() : u"motif : "_s + reason}, u" — "_s);
}

static QString withheldText(const QStringList &withheld)
{
    static const QHash<QString, QString> words{
        {u"adults"_s, u"l’identité des autres adultes"_s}, {u"children"_s, u"les autres enfants"_s},
        {u"address"_s, u"l’adresse du foyer"_s},           {u"quotient"_s, u"le quotient familial du foyer"_s},
        {u"notices"_s, u"l’avis d’impôt d’une autre personne"_s}, {u"residence"_s, u"le domicile du foyer"_s},
        {u"circumstances"_s, u"la situation du foyer"_s},  {u"prices"_s, u"les tarifs, qui dépendent des revenus du foyer"_s},
        {u"notes"_s, u"les notes"_s},                      {u"reasons"_s, u"les motifs"_s}};
    QStringList texts;
    for (const QString &each : withheld)
        texts << words.value(each);
    return u"Non communiqué, parce qu’il s’agit de données d’autres personnes (RGPD, article 15.4) : %1."_s.arg(joined(texts, u", "_s));
}

static QString decisionText(const Decision &decision)
{
    const Result<Exact> price = Exact::parse(decision.price);
    return joined({decision.serviceName, decision.child, decision.tier, price ? priceText(*price, decision.unit) : QString(),
                   joined({dateText(decision.validFrom), dateText(decision.validUntil)}, u" – "_s)}, u" — "_s);
}

/// The facts of a revision in the words of the explanation sheet.
static QStringList factsOf(const DisclosedRevision &revision, const CivilIdentity &person)
{
    const Revision shown{.id = {}, .number = {}, .at = {}, .agent = {}, .reason = {}, .applicant = revision.identity.value_or(person),
                         .household = revision.household, .decisions = {}, .note = {}, .requestId = {}};
    QStringList lines = dataText(shown);
    if (revision.identity)
        lines.prepend(u"Demandeur : "_s + applicantText(*revision.identity));
    else if (!revision.applicantName.isEmpty())
        lines.prepend(u"Demandeur : "_s + revision.applicantName);
    for (const Decision &decision : revision.decisions)
        lines << u"Tarif : "_s + decisionText(decision);
    if (!revision.note.isEmpty())
        lines << u"Note : "_s + revision.note;
    return lines;
}

static void addRevision(OfficePaper &paper, const DisclosedRevision &revision, const CivilIdentity &person)
{
    paper.addWords(deedLine(revision.at, deedText(revision.kind), revision.agent, revision.reason));
    const QStringList facts = factsOf(revision, person);
    if (revision.kind == RevisionKind::Issued)
        paper.addHint(u"Mêmes données que ci-dessus."_s);
    else
        for (const QString &fact : facts)
            paper.addHint(u"•  "_s + fact);
    if (!revision.withheld.isEmpty())
        paper.addHint(withheldText(revision.withheld));
}

static void addCase(OfficePaper &paper, const DisclosedCase &each, const CivilIdentity &person)
{
    const QString role = each.revisions.isEmpty() ? QString() : u" — vous y êtes "_s + roleText(each.revisions.last().capacity);
    paper.addHeading(u"Dossier %1%2"_s.arg(each.number.toString(), role));
    if (each.isUnreadable)
        paper.addWords(u"Ce dossier est endommagé et ne peut pas être lu en entier : la mairie vous répondra à part."_s);
    for (const DisclosedRevision &revision : each.revisions)
        addRevision(paper, revision, person);
    if (each.othersRevisions > 0)
        paper.addHint(u"%1 autre(s) version(s) du dossier ne vous mentionnent pas."_s.arg(each.othersRevisions));
    for (const CaseMark &mark : each.marks)
        paper.addWords(deedLine(mark.at, markText(mark), mark.agent, mark.reason));
    if (!each.lines.isEmpty())
        paper.addWords(u"Consultations de ce dossier :"_s);
    for (const JournalLine &line : each.lines)
        paper.addHint(deedLine(line.at, joined({deedText(line.action), line.provider}, u" : "_s), line.agent, line.reason));
}

static Content headOf(const SubjectAnswer &answer, const TownHall &townHall, bool practice)
{
    Content head;
    head.townHall = townHall;
    head.reference = u"Droit d’accès"_s;
    head.on = answer.at.date();
    head.agent = u"Réponse établie par : "_s + answer.agent;
    head.title = u"Les données que la mairie détient sur vous"_s;
    head.introduction = u"%1 : voici, au %2, tout ce que le registre « Pass famille » contient à votre sujet."_s
                            .arg(applicantText(answer.person), longDateText(answer.at.date()));
    head.footer = u"Document personnel, remis à la personne concernée."_s;
    head.practice = practice;
    return head;
}

static QString keptText(const RetentionPolicy &policy)
{
    return u"Un dossier est conservé %1 mois après le dernier jour d’un tarif ou la dernière intervention (%2 mois avec un tarif de crèche, %3 mois "
           u"sans décision) ; les consultations sont conservées %4 mois."_s
        .arg(policy.months(RetentionCategory::Priced))
        .arg(policy.months(RetentionCategory::Creche))
        .arg(policy.months(RetentionCategory::Undecided))
        .arg(policy.months(RetentionCategory::Consultations));
}

static void addRights(OfficePaper &paper, const SubjectAnswer &answer, const TownHall &townHall)
{
    const QString contact = townHall.contact.isEmpty() ? joined({townHall.service, townHall.address}, u", "_s) : townHall.contact;
    paper.addHeading(u"Pourquoi, combien de temps, vos droits"_s);
    paper.addWords(u"Ces données servent à calculer et à justifier les tarifs des services aux familles (mission d’intérêt public, RGPD, article 6.1.e). Elles "
                   u"viennent de vous, de la CAF ou de la MSA, et de votre avis d’impôt ; la source de chacune est indiquée. Elles sont lues par les "
                   u"agents habilités de la mairie, et ne sont transmises à personne d’autre. Aucune décision n’est prise sans un agent."_s);
    paper.addWords(keptText(answer.policy));
    paper.addWords(u"Vous pouvez faire rectifier une donnée, vous opposer à l’interrogation de la CAF, de la MSA ou des impôts, demander l’effacement ou la "
                   u"limitation (RGPD, articles 16 à 21) : %1. Vous pouvez saisir la CNIL (www.cnil.fr)."_s.arg(contact.isEmpty() ? u"à la mairie"_s : contact));
    if (!answer.namesAgents)
        paper.addHint(u"Le nom des agents qui ont consulté un dossier est noté ; il n’est communiqué que s’il vous est indispensable pour exercer vos droits "
                      u"(CJUE, 22 juin 2023, C-579/21). Les agents qui ont traité le dossier sont nommés (CRPA, article L. 111-2)."_s);
}

QList<Marks> answerPages(const SubjectAnswer &answer, const TownHall &townHall, bool practice)
{
    OfficePaper paper(headOf(answer, townHall, practice));
    if (answer.cases.isEmpty() && answer.askings.isEmpty())
        paper.addWords(u"Le registre ne contient rien à votre sujet."_s);
    for (const DisclosedCase &each : answer.cases)
        addCase(paper, each, answer.person);
    if (!answer.askings.isEmpty())
        paper.addHeading(u"Interrogations faites hors d’un dossier"_s);
    for (const JournalLine &line : answer.askings)
        paper.addHint(deedLine(line.at, joined({deedText(line.action), line.provider}, u" : "_s), line.agent, line.reason));
    addRights(paper, answer, townHall);
    return paper.pages();
}

} // namespace attestation
