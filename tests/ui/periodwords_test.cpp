#include <catch2/catch.hpp>

#include "ui/words/journalwords.h"
#include "ui/words/periodwords.h"
#include "ui/words/providerwords.h"
#include "ui/words/repairwords.h"
#include "ui/words/sourcewords.h"

#include <QSet>

using namespace Qt::StringLiterals;

static const QDateTime late(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);
static const YearMonth november{2026, 11};
static const YearMonth october{2026, 10};

static QString spaced(QString text)
{
    return text.replace(QChar(0xA0), u' ').replace(QChar(0x202F), u' ');
}

TEST_CASE("An ordinary month has nothing to be said before it is asked for")
{
    CHECK(sentencesBefore(november, late).isEmpty());
}

TEST_CASE("What is said before a question names the month, the day and the hour")
{
    const QDateTime early(QDate(2026, 11, 3), QTime(10, 0), Qt::UTC);
    CHECK(sentencesBefore(november, early).contains(u"novembre 2026"));
    CHECK(sentencesBefore(november, early).contains(u"after the 8"));
    CHECK(sentencesBefore(october, late).contains(u"octobre 2026"));
    const QDateTime sunday(QDate(2026, 11, 22), QTime(22, 10), Qt::UTC);
    CHECK(spaced(sentencesBefore(november, sunday)).contains(u"23 h 45"));
}

TEST_CASE("An answer says for which month it is, by whom and when it was worked out")
{
    const QuotientFamilial caf{.value = 900, .provider = u"CNAF"_s, .period = november, .computed = november};
    CHECK(sentencesOn(caf, november, late)
          == u"Family quotient of novembre 2026, worked out by the CAF in novembre 2026.");
    const QuotientFamilial none{.value = {}, .provider = u"CNAF"_s, .period = november, .computed = {}};
    CHECK(sentencesOn(none, november, late) == u"Family quotient of novembre 2026: none worked out by the CAF.");
    const QuotientFamilial msa{.value = 700, .provider = u"MSA"_s, .period = october, .computed = november};
    const QString said = sentencesOn(msa, october, late);
    CHECK(said.contains(u"The MSA keeps no past month: this is today’s value, not that of octobre 2026."));
    CHECK(said.contains(u"today’s, whatever the month"));
    const QuotientFamilial other{.value = 900, .provider = u"CNAF"_s, .period = october, .computed = october};
    CHECK(sentencesOn(other, november, late)
              .contains(u"The month asked for was novembre 2026, the one received is octobre 2026"));
}

TEST_CASE("Every note has a whole sentence")
{
    const QuotientFamilial quotient{.value = 900, .provider = u"CNAF"_s, .period = october, .computed = november};
    for (int note = 0; note <= static_cast<int>(PeriodNote::FormerResources); ++note) {
        const QString sentence = describe(static_cast<PeriodNote>(note), quotient, november, late);
        CAPTURE(note, sentence.toStdString());
        CHECK(sentence.endsWith(u'.'));
        CHECK_FALSE(sentence.contains(u'%'));
        CHECK_FALSE(toString(static_cast<PeriodNote>(note)).isEmpty());
    }
}

TEST_CASE("Every repair has its verb, its reason and its end, each its own")
{
    QSet<QString> seen;
    for (int kind = 0; kind <= static_cast<int>(RepairKind::MonthBefore); ++kind) {
        const auto repair = static_cast<RepairKind>(kind);
        for (const QString &words : {verbOf(repair), reasonOf(repair), foundSentence(repair),
                                     foundAsText(toString(repair)), triedText(toString(repair))}) {
            CAPTURE(kind, words.toStdString());
            CHECK_FALSE(words.isEmpty());
            CHECK_FALSE(words.contains(u'%'));
            CHECK_FALSE(seen.contains(words));
            seen.insert(words);
        }
        CHECK(reasonOf(repair).endsWith(u'.'));
        CHECK(foundSentence(repair).endsWith(u'.'));
    }
    CHECK(triedText(u"the mother's own words"_s) == u"the mother's own words");
    CHECK(foundAsText({}).isEmpty());
}

TEST_CASE("The source of a fact says under which form it was found")
{
    const Provenance found{
        .source = Source::CafMsa, .on = QDate(2026, 11, 24), .reason = {}, .foundAs = u"first_given_name_only"_s};
    CHECK(spaced(describe(found)) == u"CAF/MSA, 24/11/2026, found with the first given name alone");
}

TEST_CASE("A mismatch names the part that was typed, and nothing of the answer")
{
    FamilyAnswer answer;
    answer.outcome = LookupOutcome::Found;
    answer.record = FamilyRecord();
    answer.mismatch = IdentityMismatch::BirthDate;
    answer.record->allocataires = QList<Person>{{.birthName = u"ROUX"_s,
                                                 .usageName = {},
                                                 .givenNames = u"IDA"_s,
                                                 .birthDate = {},
                                                 .sex = {},
                                                 .birthCommune = {}}};
    CHECK(describe(answer).contains(u"the birth date received is not the one asked for"));
    CHECK_FALSE(describe(answer).contains(u"ROUX"));
    answer.mismatch = IdentityMismatch::BirthName;
    CHECK(describe(answer).contains(u"the birth name received is not the one asked for"));
    answer.mismatch = IdentityMismatch::BirthDateAndName;
    CHECK(describe(answer).contains(u"another person than the one asked for"));
}
