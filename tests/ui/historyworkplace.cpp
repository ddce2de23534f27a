#include "tests/ui/historyworkplace.h"

#include <QThreadPool>

#include <stdexcept>

using namespace Qt::StringLiterals;

static Person person(const QString &name, const QString &given, QDate birth)
{
    return {.birthName = name,
        .usageName = {},
        .givenNames = given,
        .birthDate = PartialDate(birth),
        .sex = {},
        .birthCommune = {}};
}

static Decision decision(const QString &service, const QString &name, const QString &tier, const QString &price)
{
    return {.service = service,
        .serviceName = name,
        .tier = tier,
        .price = price,
        .unit = u"repas"_s,
        .validFrom = historyDay,
        .validUntil = QDate(2027, 8, 31),
        .scheduleId = u"essai-2026"_s,
        .scheduleTitle = u"Barème 2026-2027"_s,
        .act = u"délibération n° 2026-041 du 18 juin 2026"_s,
        .article = u"article 2"_s,
        .steps = {{u"tier"_s, u"Le quotient est dans la tranche %1."_s.arg(tier), {}, price},
            {u"rounding"_s, u"Le prix est arrondi au centime."_s, price, price}}};
}

Draft historyDraft(const QString &name, const QString &given, qint64 quotient, const QString &tier)
{
    const Provenance caf{Source::CafMsa, historyDay, {}};
    const IdentityFields fields{.birthName = name,
        .usageName = {},
        .givenNames = {given},
        .birthDate = u"03091982"_s,
        .sex = u"F"_s,
        .country = u"99100"_s,
        .commune = u"13201"_s};
    Household household;
    household.adults.append({person(name, given, QDate(1982, 9, 3)), caf});
    household.children.append({{person(name, u"Laura"_s, QDate(2013, 11, 15)), Custody::Full}, caf});
    household.address = Fact<Address>{{.recipient = {},
                                          .lines = {u"15 cours Julien"_s},
                                          .postcode = u"13999"_s,
                                          .town = u"Morvallon"_s,
                                          .country = {}},
        caf};
    household.quotient = Fact<QuotientFamilial>{
        {.value = quotient, .provider = u"CNAF"_s, .period = YearMonth{2026, 10}, .computed = {}}, caf};
    household.resident = Fact<bool>{true, {Source::Typed, historyDay, u"facture d'électricité"_s}};
    return {.number = {},
        .basedOn = 0,
        .applicant = *parseIdentity(fields, Completeness::Counter, historyDay).identity,
        .household = household,
        .decisions = {decision(u"cantine"_s, u"Restauration scolaire"_s, tier, u"2.10"_s),
            decision(u"soir"_s, u"Accueil du soir"_s, tier, u"1.45"_s)},
        .note = {},
        .reason = {},
        .requestId = {}};
}

HistoryDesk::HistoryDesk()
    : now(std::make_shared<QDateTime>(historyDay, QTime(10, 32)))
    , workplace{.settings = {},
          .settingsFile = {},
          .caseload = Caseload(Session::practice(folder.filePath(u"cases"_s), u"A. Mercier"_s), {.now = [now = now] { return *now; }}),
          .ask = {},
          .schedules = {},
          .index = {},
          .examples = {},
          .now = [now = now] { return *now; }}
{
    workplace.settings.townHall.name = u"Ville de Morvallon"_s;
}

HistoryDesk::~HistoryDesk()
{
    QThreadPool::globalInstance()->waitForDone();
}

static Revision kept(Workplace &workplace, const Draft &draft)
{
    const Result<Revision> revision = workplace.caseload.decide(draft);
    if (!revision)
        throw std::runtime_error("the case log of the test refused: " + revision.error().detail.toStdString());
    workplace.index.put(summary(*revision));
    return *revision;
}

Revision HistoryDesk::decide(const QString &name, const QString &given, qint64 quotient, const QString &tier)
{
    return kept(workplace, historyDraft(name, given, quotient, tier));
}

Revision HistoryDesk::decideAgain(const Revision &before, qint64 quotient, const QString &tier)
{
    Draft draft = historyDraft(before.applicant.birthName.toString(), u"Sophie"_s, quotient, tier);
    draft.number = before.number;
    draft.basedOn = before.version;
    draft.applicant = before.applicant;
    draft.household.children.append(
        {{person(before.applicant.birthName.toString(), u"Maxime"_s, QDate(2026, 9, 1)), Custody::Shared},
            {Source::Declared, historyDay, {}}});
    draft.household.quotient->value.period = YearMonth{2026, 11};
    draft.decisions = {decision(u"cantine"_s, u"Restauration scolaire"_s, tier, u"3.30"_s)};
    draft.reason = u"naissance de Maxime"_s;
    return kept(workplace, draft);
}

void HistoryDesk::workAs(Roles roles)
{
    Account account = workplace.account();
    account.roles = roles;
    workplace.caseload = Caseload(Session(workplace.caseload.session().folder(), account, workplace.caseload.session().keys()), {.now = [now = now] { return *now; }});
}
