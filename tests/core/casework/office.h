#pragma once
#include "core/casework/caseload.h"
#include "tests/core/formats/randomcase.h"

#include <QTemporaryDir>

/// A practice office with a clock that the test sets; it stands at noon of 23 November 2026.
struct DatedOffice {
    QTemporaryDir folder;
    QDateTime now{QDate(2026, 11, 23), QTime(12, 0), Qt::UTC};
    Ports ports{.now = [this] { return now; }, .newId = &QUuid::createUuid};
    Session session = Session::practice(folder.path(), QStringLiteral("A. Mercier"));
    Caseload caseload{session, ports};
    RandomCase random{20261123};

    /// The same log under an account of these roles alone.
    Session as(Roles roles) const
    {
        Account account = session.account();
        account.roles = roles;
        return Session(folder.path(), account, session.keys());
    }
    static CivilIdentity identity(const QString &name, const QString &given, QDate birth)
    {
        return {.birthName = *PersonName::parse(name), .usageName = {}, .givenNames = {*PersonName::parse(given)}, .birthDate = PartialDate(birth), .birthPlace = {CountryCode::france(), {}}};
    }
    static Fact<Person> adult(const CivilIdentity &person)
    {
        return {toPerson(person), {}};
    }
    static Decision decisionUntil(QDate until)
    {
        Decision decision;
        decision.service = QStringLiteral("cantine");
        decision.serviceName = QStringLiteral("Restauration scolaire");
        decision.price = QStringLiteral("3.30");
        decision.validUntil = until;
        return decision;
    }
    /// A case that was opened on that day.
    CaseNumber caseOn(QDate day, const QList<Decision> &decisions = {}, const std::optional<CivilIdentity> &applicant = {}, const Household &household = {})
    {
        const QDateTime before = now;
        now = QDateTime(day, QTime(12, 0), Qt::UTC);
        const Draft draft{.number = {}, .basedOn = 0, .applicant = applicant ? *applicant : random.identity(), .household = household,
                          .decisions = decisions, .note = QStringLiteral("CANARI-DE-MORVALLON"), .reason = {}, .requestId = {}};
        const auto revision = caseload.decide(draft);
        now = before;
        return revision->number;
    }
    bool lists(const CaseNumber &number) const
    {
        const auto cases = caseload.list();
        return cases && std::ranges::any_of(*cases, [&](const CaseSummary &line) { return line.number == number; });
    }
    /// Sets or takes back what Caseload::mark() may.
    Result<Done> mark(const CaseNumber &number, CaseMark::Kind kind, bool isOn = true) const
    {
        return caseload.mark(number, {.kind = kind, .isOn = isOn, .reason = QStringLiteral("demande écrite")});
    }
};
