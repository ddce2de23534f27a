#include <catch2/catch.hpp>

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include "tests/core/tariff/samples.h"

using namespace Qt::StringLiterals;

/// The keys that the reader takes in a table, as its own message about a key that nobody knows names them.
static QSet<QString> readersKeys(const QByteArray &schedule)
{
    static const QRegularExpression list(u"«\u00A0zzz\u00A0». Clés possibles\u00A0: (.*)\\.$"_s);
    for (const Finding &finding : readSchedule(schedule).findings) {
        const auto match = list.match(finding.message);
        if (finding.kind == u"unknown_key" && match.hasMatch()) {
            const QStringList keys = match.captured(1).split(u", "_s);
            return {keys.begin(), keys.end()};
        }
    }
    return {};
}

static QSet<QString> schemasKeys(const QString &definition)
{
    const QJsonObject schema = QJsonDocument::fromJson(fileContent(u"docs/schedule.schema.json"_s)).object();
    const QJsonObject table = definition.isEmpty() ? schema : schema[u"$defs"_s][definition].toObject();
    const QStringList keys = table[u"properties"_s].toObject().keys();
    return {keys.begin(), keys.end()};
}

TEST_CASE("The schema for editors knows the keys that the reader knows")
{
    const QByteArray head = "[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"repas\"\n";
    const QByteArray flat = head + "rule = \"flat\"\nprice = 1\n";
    const auto [definition, services] = GENERATE_COPY(table<QString, QList<QByteArray>>({
        {u"service"_s,
            {head + "zzz = 1\nrule = \"flat\"\nprice = 1\n", head + "zzz = 1\nrule = \"flat\"\ncost_percent = 1\n",
                head + "zzz = 1\nrule = \"tiers\"\ntiers = [{ name = \"A\", price = 1 }]\n",
                head + "zzz = 1\nrule = \"matrix\"\nchildren = [1]\nprices = [1]\n",
                head + "zzz = 1\nrule = \"matrix\"\nby = \"regime\"\ncolumns = [\"caf\"]\nprices = [1]\n",
                head + "zzz = 1\nrule = \"rate\"\nrates_percent = [1]\nchildren = [1]\n",
                head + "zzz = 1\nrule = \"points\"\npoints = [{ quotient = 1, price = 1 }]\n",
                head + "zzz = 1\nrule = \"flat\"\nprice_from = 1\nprice_to = 2\n",
                head + "zzz = 1\nrule = \"eaje\"\nversions = [{ source = \"x\" }]\n"}},
        {u"row"_s,
            {head + "rule = \"tiers\"\ntiers = [{ name = \"A\", zzz = 1, price = 1 }]\n",
                head + "rule = \"tiers\"\ntiers = [{ name = \"A\", zzz = 1, rate_percent = 1 }]\n",
                head + "rule = \"tiers\"\ntiers = [{ name = \"A\", zzz = 1, cost_percent = 1 }]\n",
                head + "rule = \"tiers\"\ntiers = [{ name = \"A\", zzz = 1, price_from = 1, price_to = 2 }]\n",
                head + "rule = \"matrix\"\nchildren = [1]\ntiers = [{ name = \"A\", zzz = 1, prices = [1] }]\n"}},
        {u"rounding"_s, {flat + "rounding = { mode = \"up\", step = 1, zzz = 1 }\n"}},
        {u"quotient"_s,
            {flat + "quotient = { zzz = 1, formula = \"caf\" }\n", flat + "quotient = { zzz = 1, add = [\"rfr\"], divide_by = \"none\" }\n"}},
        {u"scale"_s, {flat + "quotient = { formula = \"caf\", scale = { zzz = 1 } }\n"}},
        {u"missing_quotient"_s,
            {flat + "missing_quotient = { policy = \"tier\", tier = \"A\", zzz = 1 }\n",
                flat + "missing_quotient = { policy = \"price\", price = 1, zzz = 1 }\n"}},
        {u"eligibility"_s, {flat + "[[service.eligibility]]\nname = \"x\"\nzzz = 1\n"}},
        {u"tier_shift"_s, {flat + "[[service.tier_shift]]\nby = -1\nzzz = 1\n"}},
        {u"modifier"_s, {flat + "[[service.modifier]]\nname = \"x\"\nstage = \"rank\"\nadd = 1\nzzz = 1\n"}},
        {u"share"_s,
            {flat + "[[service.share]]\npayer = \"x\"\namount = 1\nzzz = 1\n", flat + "[[service.share]]\npayer = \"x\"\namounts = { A = 1 }\nzzz = 1\n"}},
        {u"period_cap"_s, {flat + "period_cap = { amount = 1, per = \"an\", zzz = 1 }\n"}},
        {u"invoice"_s, {flat + "invoice = { zzz = 1 }\n"}},
    }));
    QSet<QString> known;
    for (const QByteArray &service : services)
        known += readersKeys(scheduleWith(service));
    known.remove(u"zzz"_s);
    CAPTURE(definition);
    CHECK_FALSE(known.isEmpty());
    const QSet<QString> schema = schemasKeys(definition);
    CHECK(QStringList((known - schema).values()).join(u' ') == QString());
    CHECK(QStringList((schema - known).values()).join(u' ') == QString());
}

TEST_CASE("The schema for editors knows the header's keys")
{
    QSet<QString> known = readersKeys("zzz = 1\n" + scheduleWith("[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"x\"\nrule = \"flat\"\nprice = 1\n"));
    CHECK(known == schemasKeys({}));
}
