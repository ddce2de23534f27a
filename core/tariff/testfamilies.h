#pragma once
#include "core/base/result.h"
#include "core/tariff/price.h"

/// What a test family should pay for one service: an amount, or an outcome without one.
struct ExpectedPrice {
    PriceOutcome outcome = PriceOutcome::Priced;
    Exact amount = {}; ///< With PriceOutcome::Priced.
};
ExpectedPrice expectationOf(const Price &price);

/// A fictitious family on which a grid is tried, and what it should pay: a test that the grid carries with it.
struct TestFamily {
    QString name;
    Situation facts;
    QMap<QString, ExpectedPrice> expected = {}; ///< By the id of the service.
};

enum class Verdict { NotExpected, AsExpected, Otherwise };
struct Trial {
    Price price;
    Verdict verdict = Verdict::NotExpected; ///< NotExpected: the family says nothing of this service.
};

/// Prices the family on a day; its own day of service goes before.
Trial tryFamily(const Service &service, const TestFamily &family, QDate on);

/// The file, as docs/schedules.md tells it: { "format": 1, "families": [{ "name", "on", "facts", "expected" }] }. Facts
/// are those of readFacts(). Refused, with what and the number of the family in Error::detail: another format, an
/// unknown key, a family without a name, facts or an expectation that cannot be read.
Result<QList<TestFamily>> readTestFamilies(const QByteArray &json);
QByteArray writeTestFamilies(const QList<TestFamily> &families);
