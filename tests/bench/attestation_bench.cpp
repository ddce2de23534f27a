#include "tests/bench/attestation_bench.h"

#include "core/attestation/fonts.h"
#include "core/attestation/pdf.h"
#include "tests/bench/measure.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

static constexpr int rounds = 41;

static Decision decision(const QString &service, const QString &price, const QString &unit)
{
    const DecisionStep step{.rule = u"tier"_s,
                            .text = u"Votre quotient familial de 900 € se situe dans la tranche T4."_s,
                            .before = {},
                            .after = price};
    return {.service = service,
            .serviceName = service,
            .tier = u"T4"_s,
            .price = price,
            .unit = unit,
            .validFrom = QDate(2026, 11, 23),
            .validUntil = QDate(2027, 8, 31),
            .scheduleId = u"morvallon-2026"_s,
            .scheduleTitle = u"Barème 2026-2027"_s,
            .act = u"délibération n° 2026-041 du 18 juin 2026"_s, .article = u"article 2"_s,
            .steps = {step}};
}

static Revision family()
{
    const IdentityFields fields{.birthName = u"DUPONT"_s,
                                .usageName = {},
                                .givenNames = {u"Sophie"_s},
                                .birthDate = u"03091982"_s,
                                .sex = u"F"_s,
                                .country = u"99100"_s,
                                .commune = u"13055"_s};
    const CivilIdentity applicant = *parseIdentity(fields, Completeness::Counter, QDate(2026, 11, 23)).identity;
    return {.id = {},
            .number = CaseNumber::of(2026, 123),
            .at = {},
            .agent = u"A. Mercier"_s,
            .reason = {},
            .applicant = applicant,
            .household = {},
            .decisions = {decision(u"Restauration scolaire"_s, u"3.30"_s, u"repas"_s),
                          decision(u"Accueil du soir"_s, u"1.85"_s, u"séance"_s),
                          decision(u"École de musique, éveil"_s, u"96.00"_s, u"trimestre"_s)},
            .note = {},
            .requestId = {}};
}

static attestation::TownHall townHall()
{
    return {.name = u"Ville de Morvallon"_s,
            .service = u"Service Familles et Éducation"_s,
            .address = u"Hôtel de Ville, 1 place de la République, 13999 Morvallon"_s,
            .logo = {},
            .accent = u"#1F4E79"_s,
            .signatoryTitle = u"Pour le maire et par délégation,\nla responsable du service Familles"_s,
            .signatoryName = u"Camille Berthier"_s,
            .contact = {}};
}

static qsizetype makeAttestation()
{
    return toPdf(attestation::content(family(), townHall(), QDate(2026, 11, 23), false, false, false)).size();
}

static qsizetype makeFloor()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.setFont(attestation::paperFont(attestation::Weight::Regular, 200));
        painter.drawText(600, 1200, u"Une ligne de texte"_s);
    }
    return bytes.size();
}

template <typename Work>
static double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    if (work() <= 0) // the result is used, so that the work is done
        std::fputs("attestation: nothing was written\n", stderr);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template <typename Work>
static double median(Work work)
{
    std::array<double, rounds> times{};
    std::ranges::generate(times, [&] { return milliseconds(work); });
    std::ranges::nth_element(times, times.begin() + rounds / 2);
    return times[rounds / 2];
}

void benchAttestation()
{
    const double first = milliseconds(makeAttestation);
    const double next = median(makeAttestation);
    const double floor = median(makeFloor);
    const QString beside = u"a page of one line %1 ms"_s.arg(floor, 0, 'f', 2);
    print({u"attestation: first of the process"_s, first, u"ms"_s, 15, beside});
    print({u"attestation: each next"_s, next, u"ms"_s, 6, beside});
}
