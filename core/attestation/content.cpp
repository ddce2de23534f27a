#include "core/attestation/content.h"

#include "core/attestation/datatext.h"
#include "core/attestation/legaltext.h"
#include "core/attestation/peopletext.h"
#include "core/base/frenchtext.h"
#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attestation {

using DateText = QString (*)(QDate);

static QString validityText(const Decision &decision, DateText write)
{
    const QString from = write(decision.validFrom);
    const QString until = write(decision.validUntil);
    if (from.isEmpty() && until.isEmpty())
        return {};
    if (until.isEmpty())
        return u"à compter du "_s + from;
    return from.isEmpty() ? u"jusqu’au "_s + until : u"du %1 au %2"_s.arg(from, until);
}

static bool sharesValidity(const QList<Decision> &decisions)
{
    return std::ranges::all_of(decisions, [&](const Decision &decision) {
        return decision.validFrom == decisions.first().validFrom && decision.validUntil == decisions.first().validUntil;
    });
}

static QString tariffText(const Decision &decision)
{
    const Result<Exact> price = Exact::parse(decision.price);
    return price ? priceText(*price, decision.unit) : u"non prévu par le barème"_s;
}

static Line line(const Decision &decision, bool withValidity)
{
    return {.service = decision.serviceName,
            .tier = decision.tier,
            .tariff = tariffText(decision),
            .validity = withValidity ? validityText(decision, dateText) : QString()};
}

static QString introduction(const QList<Decision> &decisions, const TownHall &townHall)
{
    const QString attests = withArticle(townHall.name) + u" atteste que la famille ci-dessous "_s;
    if (decisions.isEmpty())
        return attests + u"est connue de ses services ; aucun tarif n’a été fixé à ce jour."_s;
    const bool several = decisions.size() > 1;
    const QString what = several ? u"bénéficie des tarifs suivants"_s : u"bénéficie du tarif suivant"_s;
    if (!sharesValidity(decisions))
        return attests + what + u", chacun pour la période indiquée."_s;
    const QString validity = validityText(decisions.first(), longDateText);
    return attests + what + (validity.isEmpty() ? u"."_s : u", %1."_s.arg(validity));
}

static QString footer(bool quotientShown, bool explained)
{
    if (quotientShown)
        return {};
    return explained ? u"Cette page n’indique ni revenu ni quotient familial."_s
                     : u"Ce document n’indique ni revenu ni quotient familial."_s;
}

static Explanation explanation(const Decision &decision)
{
    QStringList steps;
    for (const DecisionStep &step : decision.steps)
        steps << step.text;
    const QString tier = decision.tier.isEmpty() ? QString() : decision.tier + u" : "_s;
    return {.service = decision.serviceName,
            .result = tier + tariffText(decision),
            .basis = joined({basisText(decision), decision.article}, u", "_s),
            .steps = steps};
}

static void explainTo(Content &paper, const Revision &revision)
{
    for (const Decision &decision : revision.decisions)
        paper.explanations << explanation(decision);
    paper.method = methodText(paper.townHall);
    paper.dataUsed = dataText(revision);
    paper.questions = questionsText(paper.townHall);
}

static void nameFamily(Content &paper, const Revision &revision)
{
    paper.applicant = applicantText(revision.applicant);
    if (revision.household.address)
        paper.address = oneLine(revision.household.address->value);
    for (const Fact<Child> &child : revision.household.children)
        paper.children << childText(child.value, revision.applicant);
}

Content content(const Revision &revision, const TownHall &townHall, QDate on, bool explain, bool practice,
                bool showQuotient)
{
    const bool explained = explain && !revision.decisions.isEmpty();
    Content paper;
    paper.townHall = townHall;
    paper.reference = u"Dossier "_s + revision.number.toString();
    paper.on = on;
    paper.madeOn = u"Fait le "_s + longDateText(on);
    paper.agent = revision.agent.isEmpty() ? QString() : u"Agent : "_s + revision.agent;
    paper.title = u"Attestation de tarif — Pass famille"_s;
    paper.introduction = introduction(revision.decisions, townHall);
    nameFamily(paper, revision);
    for (const Decision &decision : revision.decisions)
        paper.lines << line(decision, !sharesValidity(revision.decisions));
    if (showQuotient && revision.household.quotient)
        paper.quotient = quotientText(revision.household.quotient->value);
    if (!revision.decisions.isEmpty()) { // nothing was decided, nothing can be contested
        paper.mention = mentionText(revision.decisions, townHall, explained);
        paper.remedies = remediesText(townHall);
    }
    paper.footer = footer(!paper.quotient.isEmpty(), explained);
    paper.practice = practice;
    if (explained)
        explainTo(paper, revision);
    return paper;
}

} // namespace attestation
