#include "tests/core/tariff/samples.h"

#include <catch2/catch.hpp>

#include "core/tariff/facts.h"

#include <QFile>

using namespace Qt::StringLiterals;

Exact exact(const QString &text)
{
    const Result<Exact> number = Exact::parse(text);
    return number ? *number : Exact::overflowed();
}

Situation withQuotient(const QString &quotient)
{
    return {exact(quotient), std::nullopt, std::nullopt};
}

static Tier tier(const QString &name, std::optional<int> above, std::optional<int> to)
{
    Tier result{.name = name, .quotient = {}, .line = 0};
    if (above)
        result.quotient.from = Bound{Exact(*above), false};
    if (to)
        result.quotient.to = Bound{Exact(*to), true};
    return result;
}

static Service serviceWith(const Shape &shape)
{
    Service service;
    service.id = u"cantine"_s;
    service.name = u"Restauration scolaire"_s;
    service.unit = u"repas"_s;
    service.shape = shape;
    return service;
}

static const Tier low = tier(u"T1"_s, std::nullopt, 500);
static const Tier middle = tier(u"T2"_s, 500, 1000);
static const Tier high = tier(u"T3"_s, 1000, std::nullopt);

Service tieredService()
{
    return serviceWith(TierPrices{{{low, exact(u"1.00"_s)}, {middle, exact(u"3.30"_s)}, {high, exact(u"5.00"_s)}}});
}

Service matrixService()
{
    return serviceWith(Matrix{{.figures = {1, 2, 4}},
        {{low, {exact(u"1.00"_s), exact(u"0.90"_s), exact(u"0.80"_s)}},
            {middle, {exact(u"3.30"_s), exact(u"3.00"_s), exact(u"2.70"_s)}},
            {high, {exact(u"5.00"_s), exact(u"4.60"_s), exact(u"4.20"_s)}}}});
}

Service rateService()
{
    return serviceWith(EffortRate{exact(u"0.0036"_s), exact(u"2.60"_s), exact(u"4.50"_s)});
}

QString resultText(const Price &price)
{
    return price.outcome == PriceOutcome::Priced ? price.amount.toString(2) : toString(price.outcome);
}

bool stepsHold(const Price &price)
{
    std::optional<Exact> reached;
    for (const Step &step : price.steps) {
        if (step.text.isEmpty() || step.before.has_value() != reached.has_value()
            || (reached && *step.before != *reached))
            return false;
        reached = step.after;
    }
    return reached && *reached == price.amount;
}

QByteArray scheduleWith(const QByteArray &services)
{
    return "format = 1\n"
           "id = \"essai\"\n"
           "title = \"Essai\"\n"
           "commune = \"Morvallon\"\n"
           "act = \"délibération d'essai\"\n"
           "valid_from = 2026-09-01\n"
           "valid_until = 2027-08-31\n"
        + services;
}

Service only(const QByteArray &service)
{
    const auto reading = readSchedule(scheduleWith(service));
    for (const Finding &finding : reading.findings)
        UNSCOPED_INFO(finding.where.toStdString() << ": " << finding.message.toStdString());
    REQUIRE(reading.schedule);
    return reading.schedule->services.first();
}

Price priced(const QByteArray &service, const QByteArray &facts, QDate on)
{
    const auto read = readFacts(facts);
    REQUIRE(read);
    Situation situation = *read;
    situation.on = on;
    return price(only(service), situation);
}

QString sentencesOf(const Price &price)
{
    QStringList texts;
    for (const Step &step : price.steps)
        texts << step.text;
    return texts.join(u'\n');
}

QStringList kindsOf(const QList<Finding> &findings)
{
    QStringList kinds;
    for (const Finding &finding : findings)
        kinds << finding.kind;
    return kinds;
}

QByteArray fileContent(const QString &pathInRepository)
{
    QFile file(QString::fromUtf8(PASSFAMILLE_SOURCE) + u'/' + pathInRepository);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << text.toStdString();
}

std::ostream &operator<<(std::ostream &out, const QStringList &texts)
{
    return out << texts.join(u", "_s);
}
