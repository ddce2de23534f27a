#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonDocument>

#include "core/formats/casefilejson.h"
#include "core/formats/logjson.h"
#include "tests/core/formats/randomcase.h"
#include "tests/support/rounds.h"

using namespace Qt::StringLiterals;

/// Through bytes, as the log keeps it.
static QJsonObject written(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

static bool isSameRevision(const Revision &a, const Revision &b)
{
    const auto parts = [](const Revision &r) {
        return std::tie(r.id, r.number, r.version, r.kind, r.at, r.agent, r.reason, r.applicant, r.household, r.decisions,
                        r.note, r.requestId);
    };
    return parts(a) == parts(b);
}

TEST_CASE("A revision is read back as it was written")
{
    RandomCase random(20261123);
    for (int round = 0; round < rounds(2'000, 100'000); ++round) {
        const Revision revision = random.revision();
        const auto back = parseRevision(written(toJson(revision)));
        REQUIRE(back);
        REQUIRE(isSameRevision(*back, revision));
    }
}

TEST_CASE("An absent quotient, one that was not computed and zero stay three things")
{
    Revision revision = RandomCase(1).revision();
    const auto readBack = [&] { return parseRevision(written(toJson(revision)))->household.quotient; };

    revision.household.quotient.reset();
    CHECK_FALSE(readBack().has_value());

    revision.household.quotient = Fact<QuotientFamilial>{{}, {Source::CafMsa, QDate(2026, 11, 23), {}}};
    REQUIRE(readBack().has_value());
    CHECK_FALSE(readBack()->value.value.has_value());

    revision.household.quotient->value.value = 0;
    REQUIRE(readBack().has_value());
    CHECK(readBack()->value.value == 0);
}

TEST_CASE("A notice without income or parts stays so, and a case of before notices and circumstances has none")
{
    Revision revision = RandomCase(2).revision();
    revision.household.notices = {{TaxNotice{}, {Source::TaxNotice, QDate(2026, 11, 23), {}}}};
    const auto back = parseRevision(written(toJson(revision)));
    REQUIRE(back);
    REQUIRE(back->household.notices.size() == 1);
    CHECK_FALSE(back->household.notices[0].value.referenceTaxIncome);
    CHECK_FALSE(back->household.notices[0].value.parts);

    QJsonObject older = toJson(revision);
    QJsonObject household = older.value(u"household").toObject();
    household.remove(u"notices"_s);
    household.remove(u"circumstances"_s);
    older.insert(u"household"_s, household);
    REQUIRE(parseRevision(written(older)));
    CHECK(parseRevision(written(older))->household.notices.isEmpty());
    CHECK(parseRevision(written(older))->household.circumstances.isEmpty());
}

/// The document with `value` in place of what stands at `path` ("household", "address", "value"); an undefined value
/// takes the key away.
static QJsonObject changed(QJsonObject object, QStringList path, const QJsonValue &value)
{
    const QString key = path.takeFirst();
    object.insert(key, path.isEmpty() ? value : changed(object[key].toObject(), path, value));
    return object;
}

TEST_CASE("A document that is damaged says which field")
{
    Revision revision = RandomCase(7).revision();
    revision.household.quotient = Fact<QuotientFamilial>{{}, {}};
    revision.household.resident = Fact<bool>{true, {}};
    const QJsonObject good = toJson(revision);
    REQUIRE(parseRevision(good));
    const auto detailOf = [&](const QStringList &path, const QJsonValue &value) {
        const auto reading = parseRevision(changed(good, path, value));
        return reading ? QString() : reading.error().detail;
    };
    CHECK(detailOf({u"agent"_s}, QJsonValue::Undefined) == u"agent");
    CHECK(detailOf({u"version"_s}, 0) == u"version");
    CHECK(detailOf({u"version"_s}, 1.5) == u"version");
    CHECK(detailOf({u"at"_s}, u"2026-11-23T09:00:00"_s) == u"at");
    const QStringList value{u"household"_s, u"quotient"_s, u"value"_s, u"value"_s};
    CHECK(detailOf(value, QJsonValue::Undefined) == u"household.quotient.value.value");
    CHECK(detailOf(value, u"900"_s) == u"household.quotient.value.value");
    CHECK(detailOf({u"household"_s, u"quotient"_s, u"source"_s}, u"rumour"_s) == u"household.quotient.source");
    CHECK(detailOf({u"household"_s, u"resident"_s, u"value"_s}, QJsonValue::Null) == u"household.resident.value");
    CHECK(detailOf({u"household"_s, u"children"_s}, QJsonArray{1}) == u"household.children[0]");
    CHECK(detailOf({u"applicant"_s, u"sex"_s}, u"X"_s) == u"applicant.sex");
    CHECK(parseRevision(changed(good, {u"note"_s}, 3)).error().fault == Fault::Unreadable);
}

TEST_CASE("A document of a newer format is refused, one without a format is unreadable")
{
    const QJsonObject good = toJson(RandomCase(3).revision());
    CHECK(parseRevision(changed(good, {u"format"_s}, 2)).error().fault == Fault::Refused);
    CHECK(parseRevision(changed(good, {u"format"_s}, 0)).error().fault == Fault::Unreadable);
    CHECK(parseRevision(changed(good, {u"format"_s}, QJsonValue::Undefined)).error().fault == Fault::Unreadable);
    CHECK(parseJournalLine({{u"format"_s, 2}}).error().fault == Fault::Refused);
}
