#include <catch2/catch.hpp>

#include "core/domain/typednotice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 23);

/// A notice without fault: its number's key holds, its reference is of the year that follows the income's.
static TypedNoticeFields goodFields()
{
    return {.fiscalNumber = u"1899582886173"_s,
        .reference = u"26 44 A329512 34"_s,
        .referenceTaxIncome = u"31 250"_s,
        .parts = u"2,5"_s,
        .incomeYear = u"2025"_s,
        .declarant = u"LENOIR CLAIRE"_s,
        .secondLookOn = u"20/11/2026"_s};
}

static TypedNoticeReading readWith(QString TypedNoticeFields::*field, const QString &typed)
{
    TypedNoticeFields fields = goodFields();
    fields.*field = typed;
    return parseTypedNotice(fields, today);
}

TEST_CASE("typed notice: a good one, which says that it was typed")
{
    const TypedNoticeReading reading = parseTypedNotice(goodFields(), today);
    CHECK(reading.errors.isEmpty());
    CHECK(reading.warnings.isEmpty());
    REQUIRE(reading.notice);
    const TaxNotice &notice = reading.notice->notice;
    CHECK(notice.referenceTaxIncome == 31'250);
    CHECK(notice.parts == Exact::fraction(5, 2));
    CHECK(notice.incomeYear == 2025);
    CHECK(notice.reference->toString() == u"2644A32951234");
    CHECK(notice.first.number->toString() == u"1899582886173");
    CHECK(notice.first.name == u"LENOIR CLAIRE");
    CHECK_FALSE(notice.incomeTax);
    CHECK(reading.notice->provenance == Provenance{Source::Typed, today, {}});
    CHECK(reading.notice->secondLookOn == QDate(2026, 11, 20));
}

TEST_CASE("typed notice: each field has its refusals")
{
    struct Row {
        QString TypedNoticeFields::*text;
        NoticeField field;
        QString typed;
        Problem problem;
    };
    using F = TypedNoticeFields;
    const Row row = GENERATE(values<Row>({
        {&F::fiscalNumber, NoticeField::FiscalNumber, u""_s, Problem::Missing},
        {&F::fiscalNumber, NoticeField::FiscalNumber, u"189958288617"_s, Problem::WrongLength},
        {&F::fiscalNumber, NoticeField::FiscalNumber, u"189958288617A"_s, Problem::ForbiddenCharacter},
        {&F::reference, NoticeField::Reference, u" "_s, Problem::Missing},
        {&F::reference, NoticeField::Reference, u"2644A3295123"_s, Problem::WrongLength},
        {&F::reference, NoticeField::Reference, u"2644A3295123é"_s, Problem::ForbiddenCharacter},
        {&F::referenceTaxIncome, NoticeField::ReferenceTaxIncome, u""_s, Problem::Missing},
        {&F::referenceTaxIncome, NoticeField::ReferenceTaxIncome, u"néant"_s, Problem::NotANumber},
        {&F::referenceTaxIncome, NoticeField::ReferenceTaxIncome, u"31250,40"_s, Problem::NotANumber},
        {&F::referenceTaxIncome, NoticeField::ReferenceTaxIncome, u"1234567890123456"_s, Problem::TooLong},
        {&F::parts, NoticeField::Parts, u""_s, Problem::Missing},
        {&F::parts, NoticeField::Parts, u"deux"_s, Problem::NotANumber},
        {&F::parts, NoticeField::Parts, u"0,5"_s, Problem::OutOfRange},
        {&F::parts, NoticeField::Parts, u"2,333"_s, Problem::OutOfRange},
        {&F::parts, NoticeField::Parts, u"31"_s, Problem::OutOfRange},
        {&F::incomeYear, NoticeField::IncomeYear, u""_s, Problem::Missing},
        {&F::incomeYear, NoticeField::IncomeYear, u"25"_s, Problem::WrongLength},
        {&F::incomeYear, NoticeField::IncomeYear, u"2O25"_s, Problem::NotANumber},
        {&F::incomeYear, NoticeField::IncomeYear, u"2026"_s, Problem::NotYetPossible},
        {&F::incomeYear, NoticeField::IncomeYear, u"1999"_s, Problem::TooOld},
        {&F::secondLookOn, NoticeField::SecondLook, u"31/02/2026"_s, Problem::NotADate},
        {&F::secondLookOn, NoticeField::SecondLook, u"11/2026"_s, Problem::NotADate},
        {&F::secondLookOn, NoticeField::SecondLook, u"24/11/2026"_s, Problem::NotYetPossible},
        {&F::secondLookOn, NoticeField::SecondLook, u"31/12/2025"_s, Problem::TooOld},
    }));
    CAPTURE(row.typed.toStdString());
    const TypedNoticeReading reading = readWith(row.text, row.typed);
    CHECK_FALSE(reading.notice);
    CHECK(reading.errors == QList<NoticeFieldError>{{row.field, row.problem}});
}

TEST_CASE("typed notice: every refused field is named at once")
{
    const TypedNoticeReading reading = parseTypedNotice({}, today);
    CHECK_FALSE(reading.notice);
    CHECK(reading.errors.size() == 5);
    CHECK(std::ranges::all_of(
        reading.errors, [](const NoticeFieldError &each) { return each.problem == Problem::Missing; }));
}

TEST_CASE("typed notice: what looks odd is said and does not stand in the way")
{
    struct Row {
        QString TypedNoticeFields::*text;
        QString typed;
        NoticeFieldWarning warning;
    };
    using F = TypedNoticeFields;
    const Row row = GENERATE(values<Row>({
        {&F::fiscalNumber, u"3001123456789"_s, {NoticeField::FiscalNumber, NoticeWarning::KeyDoesNotHold}},
        {&F::fiscalNumber, u"7899582886173"_s, {NoticeField::FiscalNumber, NoticeWarning::KeyDoesNotHold}},
        {&F::reference, u"2644A329512345"_s, {NoticeField::Reference, NoticeWarning::UnusualLength}},
        {&F::reference, u"2544A32951234"_s, {NoticeField::Reference, NoticeWarning::ReferenceOfAnotherYear}},
        {&F::parts, u"2,30"_s, {NoticeField::Parts, NoticeWarning::PartsNotQuarters}},
        {&F::parts, u"12"_s, {NoticeField::Parts, NoticeWarning::ManyParts}},
        {&F::secondLookOn, u""_s, {NoticeField::SecondLook, NoticeWarning::NoSecondLook}},
    }));
    CAPTURE(row.typed.toStdString());
    const TypedNoticeReading reading = readWith(row.text, row.typed);
    CHECK(reading.notice);
    CHECK(reading.warnings == QList<NoticeFieldWarning>{row.warning});
}

TEST_CASE("typed notice: the income year against the season")
{
    struct Row {
        QString year;
        QDate day;
        QList<NoticeWarning> warnings;
    };
    const Row row = GENERATE(values<Row>({
        {u"2024"_s, QDate(2026, 3, 2), {}},
        {u"2025"_s, QDate(2026, 3, 2), {NoticeWarning::YearTooRecent}},
        {u"2023"_s, QDate(2026, 3, 2), {NoticeWarning::YearTooOld}},
        {u"2025"_s, QDate(2026, 8, 3), {}},
        {u"2024"_s, QDate(2026, 8, 3), {}},
        {u"2024"_s, QDate(2026, 10, 1), {NoticeWarning::YearTooOld}},
    }));
    CAPTURE(row.year.toStdString());
    TypedNoticeFields fields = goodFields();
    fields.incomeYear = row.year;
    fields.reference = QString::number((row.year.toInt() + 1) % 100) + u"44A32951234"_s;
    fields.secondLookOn.clear();
    const TypedNoticeReading reading = parseTypedNotice(fields, row.day);
    CHECK(reading.notice);
    QList<NoticeWarning> warnings;
    for (const NoticeFieldWarning &each : reading.warnings) {
        if (each.field == NoticeField::IncomeYear)
            warnings.append(each.warning);
    }
    CHECK(warnings == row.warnings);
}

TEST_CASE("typed notice: figures as they are printed")
{
    struct Row {
        QString typed;
        qint64 euros;
    };
    const Row row = GENERATE(values<Row>({
        {u"0"_s, 0},
        {u"31\u202F250\u00A0€"_s, 31'250},
        {u"-1 204"_s, -1'204},
        {u"\u2212500"_s, -500},
        {u"31250,00"_s, 31'250},
    }));
    CAPTURE(row.typed.toStdString());
    const TypedNoticeReading reading = readWith(&TypedNoticeFields::referenceTaxIncome, row.typed);
    REQUIRE(reading.notice);
    CHECK(reading.notice->notice.referenceTaxIncome == row.euros);
}
