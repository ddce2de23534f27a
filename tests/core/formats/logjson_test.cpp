#include <catch2/catch.hpp>

#include <QJsonDocument>

#include "core/formats/logjson.h"

using namespace Qt::StringLiterals;

/// As it comes back from a file.
static QJsonObject written(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

static const QDateTime morning(QDate(2026, 11, 23), QTime(9, 0, 0, 7), Qt::UTC);

TEST_CASE("A journal line is read back as it was written")
{
    const auto action = GENERATE(JournalAction::Created, JournalAction::Updated, JournalAction::Issued, JournalAction::Opened,
                                 JournalAction::Revealed, JournalAction::Printed, JournalAction::Exported, JournalAction::Asked,
                                 JournalAction::Marked);
    JournalLine line{.at = morning, .agent = u"A. Mercier"_s, .action = action, .requestId = u"r-1"_s, .outcome = u"done"_s};
    CHECK(*parseJournalLine(written(toJson(line))) == line);
    line.number = CaseNumber::of(2026, 12);
    line.person = u"DUPONT Sophie"_s;
    line.provider = u"CAF/MSA"_s;
    line.reason = u"à la demande de la famille"_s;
    CHECK(*parseJournalLine(written(toJson(line))) == line);
}

TEST_CASE("A mark is read back as it was written")
{
    const auto kind = GENERATE(CaseMark::Kind::Sensitive, CaseMark::Kind::Opposed, CaseMark::Kind::Merged, CaseMark::Kind::Quarantined, CaseMark::Kind::Disputed);
    CaseMark mark{.kind = kind, .isOn = false, .at = morning, .agent = u"A. Mercier"_s, .reason = u"demande écrite"_s, .into = {}};
    CHECK(*parseCaseMark(written(toJson(mark))) == mark);
    mark.isOn = true;
    mark.into = CaseNumber::of(2026, 7);
    CHECK(*parseCaseMark(written(toJson(mark))) == mark);
}

TEST_CASE("An account is read back as it was written, with its public key")
{
    const AccountRecord record{.account = {.id = QUuid::createUuid(),
                                           .login = u"cdurand"_s,
                                           .name = u"Camille Durand"_s,
                                           .roles = {Role::Agent, Role::Supervisor},
                                           .isActive = true,
                                           .since = morning},
                               .publicKey = QByteArray(32, '\x7f'),
                               .door = QByteArray(32, '\x11')};
    CHECK(*parseAccountRecord(written(toJson(record))) == record);
    AccountRecord before = record;
    before.door.clear();
    CHECK_FALSE(toJson(before).contains(u"door"_s));
    CHECK(*parseAccountRecord(written(toJson(before))) == before);
    QJsonObject damaged = toJson(record);
    damaged.insert(u"public_key"_s, u"c2hvcnQ="_s);
    CHECK(parseAccountRecord(damaged).error().detail == u"public_key");
    damaged = toJson(record);
    damaged.insert(u"roles"_s, u"agent,queen"_s);
    CHECK(parseAccountRecord(damaged).error().detail == u"roles");
}

TEST_CASE("An act of the office is read back as it was written")
{
    const OfficeAct act{.kind = OfficeAct::Kind::Purged, .at = morning, .agent = u"A. Mercier"_s, .facts = {{u"cases"_s, 12}}};
    CHECK(*parseOfficeAct(written(toJson(act))) == act);
}

TEST_CASE("A newer document is refused, an unknown word is unreadable and names its field")
{
    CHECK(parseJournalLine({{u"format"_s, 2}}).error().fault == Fault::Refused);
    CHECK(parseCaseMark({{u"format"_s, 2}}).error().fault == Fault::Refused);
    QJsonObject line = toJson(JournalLine{.at = morning, .agent = u"A"_s, .action = JournalAction::Opened, .requestId = {}, .outcome = u"done"_s});
    line.insert(u"action"_s, u"sniffed"_s);
    CHECK(parseJournalLine(line).error().detail == u"action");
    line = toJson(CaseMark{.at = morning});
    line.insert(u"mark"_s, u"loved"_s);
    CHECK(parseCaseMark(line).error().fault == Fault::Unreadable);
}
