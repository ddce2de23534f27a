#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include "core/tariff/facts.h"
#include "core/tariff/vocabulary.h"
#include "tests/core/tariff/samples.h"

using namespace Qt::StringLiterals;

static Schedule shipped(const QString &name)
{
    QFile file(u":/schedules/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto reading = readSchedule(file.readAll());
    CAPTURE(name, kindsOf(reading.findings));
    CHECK(reading.findings.isEmpty());
    REQUIRE(reading.schedule);
    return *reading.schedule;
}

static Price priceIn(const Schedule &schedule, const QString &service, const Situation &situation)
{
    for (const Service &each : schedule.services) {
        if (each.id == service)
            return price(each, situation);
    }
    return {};
}

TEST_CASE("The embedded schedules load without a finding and follow each other")
{
    const Schedule before = shipped(u"morvallon-2025-2026.toml"_s);
    const Schedule now = shipped(u"morvallon-2026-2027.toml"_s);
    CHECK(before.validUntil.addDays(1) == now.validFrom);
    CHECK(before.commune == now.commune);
    CHECK(before.id != now.id);
    CHECK(before.act != now.act);
}

TEST_CASE("Every template that a town hall copies loads without a finding and says what to replace")
{
    const QStringList names = QDir(u":/templates"_s).entryList({u"*.toml"_s});
    CHECK(names.size() == 7);
    for (const QString &name : names) {
        QFile file(u":/templates/"_s + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const auto reading = readSchedule(text);
        CAPTURE(name, kindsOf(reading.findings));
        CHECK(reading.schedule.has_value());
        CHECK(reading.findings.isEmpty());
        CHECK(text.contains("à remplacer"));
    }
}

TEST_CASE("A family of Morvallon pays what its schedule says")
{
    const auto [service, expected, tier] = GENERATE(table<QString, QString, QString>({
        {u"cantine"_s, u"3.30"_s, u"T4"_s},
        {u"accueil-soir"_s, u"1.85"_s, u"T4"_s},
        {u"centre-loisirs"_s, u"11.25"_s, QString()},
        {u"musique-eveil"_s, u"96.00"_s, u"T4"_s},
        {u"ateliers"_s, u"35.00"_s, QString()},
        {u"pass-famille"_s, u"30.00"_s, u"Accordé"_s},
    }));
    const Schedule schedule = shipped(u"morvallon-2026-2027.toml"_s);
    const Price resident = priceIn(schedule, service, {Exact(900), 2, true});
    CHECK(resultText(resident) == expected);
    CHECK(resident.tier == tier);
    CHECK(stepsHold(resident));
}

TEST_CASE("The tier T4 of Morvallon runs from 801 to 1000")
{
    const Schedule schedule = shipped(u"morvallon-2026-2027.toml"_s);
    const auto tierAt = [&](const QString &quotient) {
        return priceIn(schedule, u"cantine"_s, {exact(quotient), std::nullopt, true}).tier;
    };
    CHECK(tierAt(u"800"_s) == u"T3");
    CHECK(tierAt(u"800.01"_s) == u"T4");
    CHECK(tierAt(u"801"_s) == u"T4");
    CHECK(tierAt(u"1000"_s) == u"T4");
    CHECK(tierAt(u"1000.01"_s) == u"T5");
}

TEST_CASE("The year of service decides the price")
{
    const Situation family{Exact(900), 2, true};
    CHECK(resultText(priceIn(shipped(u"morvallon-2025-2026.toml"_s), u"cantine"_s, family)) == u"3.15");
    CHECK(resultText(priceIn(shipped(u"morvallon-2026-2027.toml"_s), u"cantine"_s, family)) == u"3.30");
}

TEST_CASE("No family of Morvallon pays less with a higher quotient, whatever its children and residence")
{
    const QString file = GENERATE(u"morvallon-2025-2026.toml"_s, u"morvallon-2026-2027.toml"_s);
    const bool resident = GENERATE(true, false);
    const Schedule schedule = shipped(file);
    for (const Service &service : schedule.services) {
        if (service.unit == u"%" || (!resident && service.outside.policy == OutsidePrice::Policy::NotServed))
            continue;
        Exact reached;
        for (int quotient = 0; quotient <= 3000; quotient += 7) {
            const Price result = price(service, {Exact(quotient), 2, resident});
            CAPTURE(service.id, quotient);
            REQUIRE(result.outcome == PriceOutcome::Priced);
            REQUIRE(result.amount >= reached);
            REQUIRE(stepsHold(result));
            reached = result.amount;
        }
    }
}

TEST_CASE("Every whole schedule of docs/schedules.md loads without a finding")
{
    const QString text = QString::fromUtf8(fileContent(u"docs/schedules.md"_s));
    const QRegularExpression block(u"```toml\\n(.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    int schedules = 0;
    for (const QRegularExpressionMatch &match : block.globalMatch(text)) {
        const QString example = match.captured(1);
        if (!example.contains(u"format = 1"))
            continue;
        const auto reading = readSchedule(example.toUtf8());
        CAPTURE(example);
        for (const Finding &finding : reading.findings)
            UNSCOPED_INFO(finding.where.toStdString() << ": " << finding.message.toStdString());
        CHECK(reading.findings.isEmpty());
        CHECK(reading.schedule.has_value());
        ++schedules;
    }
    CHECK(schedules >= 1);
}

/// The rows « | `service` | quotient | enfants | commune | result | » of the worked examples.
TEST_CASE("Every worked example of docs/schedules.md comes out")
{
    const QString text = QString::fromUtf8(fileContent(u"docs/schedules.md"_s));
    const QRegularExpression whole(u"```toml\\n(format = 1.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto reading = readSchedule(whole.match(text).captured(1).toUtf8());
    REQUIRE(reading.schedule);
    const QRegularExpression row(
        u"^\\| `([a-z-]+)` \\| ([0-9.]+|null) \\| ([0-9]+|null) \\| (true|false|null) \\| `([^`]+)` \\|"_s,
        QRegularExpression::MultilineOption);
    int examples = 0;
    for (const QRegularExpressionMatch &match : row.globalMatch(text)) {
        Situation situation;
        if (match.captured(2) != u"null")
            situation.quotient = exact(match.captured(2));
        if (match.captured(3) != u"null")
            situation.children = match.captured(3).toInt();
        if (match.captured(4) != u"null")
            situation.resident = match.captured(4) == u"true";
        CAPTURE(match.captured(0));
        CHECK(resultText(priceIn(*reading.schedule, match.captured(1), situation)) == match.captured(5));
        ++examples;
    }
    CHECK(examples >= 12);
}

/// A fragment that begins with a service, in a schedule that holds nothing else.
static QByteArray wholeSchedule(const QString &block)
{
    return block.startsWith(u"[[service]]") ? scheduleWith(block.toUtf8()) : block.toUtf8();
}

static Price answerTo(const Schedule &schedule, const QString &id, const QByteArray &facts)
{
    const auto read = readFacts(facts);
    REQUIRE(read);
    Situation situation = *read;
    situation.on = QDate(2026, 10, 15);
    return priceIn(schedule, id.isEmpty() ? schedule.services.first().id : id, situation);
}

/// Each fragment of a service, with the rows « | `facts` | `result` | » up to the next fragment; the first cell may name
/// the service.
TEST_CASE("Every service that docs/schedules.md shows loads without an error and gives the results printed beside it")
{
    const QString text = QString::fromUtf8(fileContent(u"docs/schedules.md"_s));
    const QRegularExpression fragment(u"```toml\\n(\\[\\[service\\]\\].*?)```(.*?)(?=```toml|\\z)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpression row(
        u"^\\| (?:`([a-z0-9-]+)` \\| )?`(\\{.*?\\})` \\| `([^`]+)` \\|"_s, QRegularExpression::MultilineOption);
    int examples = 0;
    for (const QRegularExpressionMatch &match : fragment.globalMatch(text)) {
        const auto reading = readSchedule(wholeSchedule(match.captured(1)));
        for (const Finding &finding : reading.findings)
            UNSCOPED_INFO(finding.where.toStdString() << ": " << finding.kind.toStdString() << ": " << finding.message.toStdString());
        CAPTURE(match.captured(1).left(80));
        REQUIRE(reading.schedule);
        for (const QRegularExpressionMatch &line : row.globalMatch(match.captured(2))) {
            const Price answer = answerTo(*reading.schedule, line.captured(1), line.captured(2).toUtf8());
            CAPTURE(line.captured(0), answer.missing);
            CHECK(resultText(answer) == line.captured(3));
            CHECK((answer.outcome != PriceOutcome::Priced || stepsHold(answer)));
            ++examples;
        }
    }
    CHECK(examples >= 50);
}

TEST_CASE("The documentation names every fact of the vocabulary")
{
    const QByteArray text = fileContent(u"docs/schedules.md"_s);
    for (const FactEntry &entry : vocabulary()) {
        CAPTURE(entry.key);
        CHECK(text.contains(entry.key.toUtf8()));
    }
}

TEST_CASE("The documentation names every kind of finding")
{
    const QByteArray text = fileContent(u"docs/schedules.md"_s);
    for (const char *kind : {"syntax", "format", "missing_key", "unknown_key", "wrong_type", "bad_value", "columns",
             "validity_reversed", "duplicate_service", "duplicate_tier", "gap", "overlap", "orphan_decimals",
             "unreachable_row", "not_monotone", "off_step", "negative_price", "floor_above_ceiling",
             "rate_out_of_range", "late_fraction", "huge_price", "no_highest_price", "unknown_tier", "cliff", "derived_differs", "unknown_fact",
             "missing_unit", "unit_mismatch", "eaje_facts", "expired"}) {
        CAPTURE(kind);
        CHECK(text.contains(QByteArray("`") + kind + '`'));
    }
}
