#include <catch2/catch.hpp>

#include "ui/words/taxwords.h"

#include <QSet>

using namespace Qt::StringLiterals;

static const QList<NoticeField> fields{NoticeField::FiscalNumber, NoticeField::Reference,
    NoticeField::ReferenceTaxIncome, NoticeField::Parts, NoticeField::IncomeYear, NoticeField::Declarant,
    NoticeField::SecondLook};

TEST_CASE("The tax office: every end of a question has a sentence that says what to do")
{
    QSet<QString> seen;
    for (int trouble = static_cast<int>(TaxOfficeTrouble::NumberRefused);
         trouble <= static_cast<int>(TaxOfficeTrouble::AnswerUnreadable); ++trouble) {
        TaxOfficeAnswer answer;
        answer.trouble = static_cast<TaxOfficeTrouble>(trouble);
        const QString sentence = describe(answer);
        CAPTURE(trouble, sentence.toStdString());
        CHECK(sentence.endsWith(u'.'));
        const bool isShared =
            answer.trouble == TaxOfficeTrouble::RightsMissing; // said like a right that the token lacks
        CHECK(seen.contains(sentence) == isShared);
        seen.insert(sentence);
    }
}

TEST_CASE("The tax office: an answer without the reference income is said to be without")
{
    TaxOfficeAnswer answer;
    answer.situation = TaxSituation();
    const QString without = describe(answer);
    answer.situation->referenceTaxIncome = 0;
    CHECK(describe(answer) != without);
    CHECK(without.contains(u"no reference tax income"));
}

TEST_CASE("A time to wait is said with its reason")
{
    TaxOfficeAnswer answer;
    answer.trouble = TaxOfficeTrouble::TooManyRequests;
    answer.retryAfterSeconds = 7;
    CHECK(describe(answer).contains(u'7'));
}

TEST_CASE("A notice typed by hand: what the door refuses is answered by a sentence, the field's instruction otherwise")
{
    const TypedNoticeReading reading = parseTypedNotice({.fiscalNumber = u"12"_s,
                                                            .reference = u"é"_s,
                                                            .referenceTaxIncome = u"x"_s,
                                                            .parts = u"0"_s,
                                                            .incomeYear = u"2030"_s,
                                                            .declarant = {},
                                                            .secondLookOn = u"demain"_s},
        QDate(2026, 11, 23));
    REQUIRE(reading.errors.size() == 6);
    QSet<QString> seen;
    for (const NoticeFieldError &error : reading.errors) {
        const QString sentence = describe(error.field, error.problem);
        CAPTURE(sentence.toStdString());
        CHECK(sentence.endsWith(u'.'));
        CHECK_FALSE(seen.contains(sentence));
        seen.insert(sentence);
    }
    for (const NoticeField field : fields) {
        CHECK(describe(field, Problem::None).endsWith(u'.'));
        CHECK(describe(field, Problem::WrongKey).endsWith(describe(field, Problem::None)));
    }
}

TEST_CASE("What looks odd in a typed notice has its sentence")
{
    QSet<QString> seen;
    for (int warning = 0; warning <= static_cast<int>(NoticeWarning::NoSecondLook); ++warning) {
        const QString sentence = describe(static_cast<NoticeWarning>(warning));
        CHECK(sentence.endsWith(u'.'));
        CHECK_FALSE(seen.contains(sentence));
        seen.insert(sentence);
    }
}

TEST_CASE("A notice of another year than expected names both")
{
    const QDate autumn(2026, 11, 23);
    CHECK(describeAge(2025, autumn).isEmpty());
    CHECK(describeAge(2024, autumn).contains(u"2024"));
    CHECK(describeAge(2024, autumn).contains(u"2025"));
    CHECK(describeAge(2026, autumn).endsWith(u'.'));
}

TEST_CASE("Whose notice it is, and why two do not go together")
{
    const QSet<QString> matches{describe(NoticeMatch{}), describe(NoticeMatch{NameAgreement::NameOnly, 1}),
        describe(NoticeMatch{NameAgreement::Whole, 2})};
    CHECK(matches.size() == 3);
    const QSet<QString> couples{describeCouple({Fault::Conflict, {}, Problem::None}),
        describeCouple({Fault::Conflict, {}, Problem::TooMany}),
        describeCouple({Fault::Conflict, {}, Problem::OutOfRange}),
        describeCouple({Fault::Conflict, {}, Problem::NotValidThen})};
    CHECK(couples.size() == 4);
}

TEST_CASE("A file that gives no picture says what to do")
{
    const QSet<QString> sentences{describePicture({Fault::NotFound, {}, Problem::None}),
        describePicture({Fault::Refused, {}, Problem::None}), describePicture({Fault::Unreadable, {}, Problem::None}),
        describePicture({Fault::Invalid, {}, Problem::Missing}),
        describePicture({Fault::Invalid, {}, Problem::TooLong}),
        describePicture({Fault::Invalid, {}, Problem::OutOfRange}),
        describePicture({Fault::Invalid, {}, Problem::UnknownCode}), describeNoCode()};
    CHECK(sentences.size() == 8);
}
