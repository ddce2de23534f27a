#include <catch2/catch.hpp>

#include "core/base/text.h"
#include "core/domain/identityrepair.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static const QDateTime late(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);
static const QDateTime early(QDate(2026, 11, 3), QTime(10, 0), Qt::UTC);

static LookupRequest asked(const QString &birthName, const QString &usageName, const QStringList &givenNames,
                           const QString &commune = u"13055"_s)
{
    const IdentityFields fields{.birthName = birthName,
                                .usageName = usageName,
                                .givenNames = givenNames,
                                .birthDate = u"03091982"_s,
                                .sex = u"F"_s,
                                .country = commune.isEmpty() ? u"99350"_s : u"99100"_s,
                                .commune = commune};
    const IdentityReading reading = parseIdentity(fields, Completeness::Counter, QDate(2026, 11, 24));
    REQUIRE(reading.identity);
    return {.identity = *reading.identity, .period = YearMonth{2026, 11}};
}

static QStringList kinds(const QList<Repair> &repairs)
{
    QStringList kinds;
    for (const Repair &repair : repairs)
        kinds << toString(repair.kind);
    return kinds;
}

static LookupRequest questionOf(const QList<Repair> &repairs, RepairKind kind)
{
    const auto found = std::ranges::find(repairs, kind, &Repair::kind);
    REQUIRE(found != repairs.end());
    REQUIRE(found->question);
    return *found->question;
}

static QStringList givenNames(const LookupRequest &request)
{
    QStringList names;
    for (const PersonName &name : request.identity.givenNames)
        names << name.toString();
    return names;
}

TEST_CASE("A kind of repair and its word lead to each other, and no other word to any")
{
    for (int kind = 0; kind <= static_cast<int>(RepairKind::MonthBefore); ++kind)
        CHECK(parseRepairKind(toString(static_cast<RepairKind>(kind))) == static_cast<RepairKind>(kind));
    CHECK_FALSE(parseRepairKind(u"surname_guessed"));
    CHECK_FALSE(parseRepairKind(u""));
}

TEST_CASE("All that a person whom nobody knows may be tried under, in the order in which it is worth it")
{
    const LookupRequest typed = asked(u"D’Argencœur"_s, u"Le-Goff"_s, {u"Anne"_s, u"Laure-Marie"_s});
    const RepairKnowledge known{.trouble = Trouble::PersonUnknown,
                                .now = late,
                                .communeAtBirth = *CommuneCode::parse(u"13201"),
                                .communeOfToday = *CommuneCode::parse(u"13202"),
                                .town = TownOfBirth{u"Marseille"_s, u"13"_s},
                                .answered = {typed},
                                .sent = 1};
    const QList<Repair> repairs = proposeRepairs(typed, known);
    CHECK(kinds(repairs)
          == QStringList{u"other_parent"_s, u"names_swapped"_s, u"given_names_split"_s, u"first_given_name_only"_s,
                         u"plain_letters"_s, u"commune_at_birth"_s, u"commune_of_today"_s, u"commune_by_name"_s,
                         u"month_before"_s});
    CHECK_FALSE(repairs.first().question); // their card is to be typed

    const CivilIdentity swapped = questionOf(repairs, RepairKind::NamesSwapped).identity;
    CHECK(swapped.birthName.toString() == u"Le-Goff");
    CHECK(swapped.usageName->toString() == u"D’Argencœur");
    CHECK(givenNames(questionOf(repairs, RepairKind::GivenNamesSplit))
          == QStringList{u"Anne"_s, u"Laure"_s, u"Marie"_s});
    CHECK(givenNames(questionOf(repairs, RepairKind::FirstGivenNameOnly)) == QStringList{u"Anne"_s});
    const CivilIdentity plain = questionOf(repairs, RepairKind::PlainLetters).identity;
    CHECK(plain.birthName.toString() == u"D ARGENCOEUR");
    CHECK(plain.usageName->toString() == u"LE GOFF");
    CHECK(questionOf(repairs, RepairKind::CommuneAtBirth).identity.birthPlace.commune->toString() == u"13201");
    CHECK(questionOf(repairs, RepairKind::CommuneOfToday).identity.birthPlace.commune->toString() == u"13202");
    CHECK(questionOf(repairs, RepairKind::CommuneByName).town == TownOfBirth{u"Marseille"_s, u"13"_s});
    CHECK(questionOf(repairs, RepairKind::MonthBefore).period == YearMonth{2026, 10});
}

TEST_CASE("Given names are only regrouped or cut")
{
    const auto [typed, kind, tried] = GENERATE(table<QStringList, RepairKind, QStringList>({
        {{u"Anne"_s, u"Laure"_s}, RepairKind::GivenNamesJoined, {u"Anne-Laure"_s}},
        {{u"Anne Laure"_s}, RepairKind::GivenNamesJoined, {u"Anne-Laure"_s}},
        {{u"Anne"_s, u"Laure"_s, u"Marie"_s}, RepairKind::GivenNamesJoined, {u"Anne-Laure"_s, u"Marie"_s}},
        {{u"Anne-Laure"_s}, RepairKind::GivenNamesSplit, {u"Anne"_s, u"Laure"_s}},
        {{u"Anne‑Laure"_s}, RepairKind::GivenNamesSplit, {u"Anne"_s, u"Laure"_s}}, // another hyphen
        {{u"Anne-Laure"_s, u"Marie"_s}, RepairKind::FirstGivenNameOnly, {u"Anne-Laure"_s}},
        {{u"Anne Laure"_s}, RepairKind::FirstGivenNameOnly, {u"Anne"_s}},
    }));
    const LookupRequest question = asked(u"Dupont"_s, {}, typed);
    const QList<Repair> repairs =
        proposeRepairs(question, {.trouble = Trouble::PersonUnknown, .now = late, .answered = {question}, .sent = 1});
    CAPTURE(typed.join(u',').toStdString());
    CHECK(givenNames(questionOf(repairs, kind)) == tried);
}

TEST_CASE("Nothing is proposed that the fund would see as the question it has answered already")
{
    const LookupRequest typed = asked(u"Hélène"_s, u"HELENE"_s, {u"Zoé"_s});
    const RepairKnowledge known{.trouble = Trouble::PersonUnknown,
                                .now = late,
                                .communeAtBirth = typed.identity.birthPlace.commune,
                                .communeOfToday = typed.identity.birthPlace.commune,
                                .answered = {typed},
                                .sent = 1};
    // One name, one given name, the accents that the State takes away itself, the same commune: the month is all that
    // is left.
    CHECK(kinds(proposeRepairs(typed, known)) == QStringList{u"other_parent"_s, u"month_before"_s});

    const LookupRequest compound = asked(u"Dupont"_s, {}, {u"Anne"_s, u"Laure"_s});
    RepairKnowledge later{.trouble = Trouble::PersonUnknown, .now = late, .answered = {compound}, .sent = 1};
    const LookupRequest first = questionOf(proposeRepairs(compound, later), RepairKind::FirstGivenNameOnly);
    later.answered.append(first);
    later.sent = 2;
    CHECK_FALSE(kinds(proposeRepairs(compound, later)).contains(u"first_given_name_only"_s));
}

TEST_CASE("What the fund sees: plain capitals, given names in one line, three of them, a usage name that differs")
{
    const LookupRequest question = asked(u"Hélène"_s, {}, {u"Anne"_s, u"Laure"_s, u"Zoé"_s});
    CHECK(isSameQuestion(question, asked(u"HELENE"_s, u"hélène"_s, {u"anne Laure"_s, u"ZOE"_s})));
    CHECK(isSameQuestion(asked(u"Hélène"_s, {}, {u"A"_s, u"B"_s, u"C"_s, u"D"_s}),
                         asked(u"Hélène"_s, {}, {u"A"_s, u"B"_s, u"C"_s})));
    CHECK_FALSE(isSameQuestion(question, asked(u"Hélène"_s, {}, {u"Anne-Laure"_s, u"Zoé"_s})));
    CHECK_FALSE(isSameQuestion(question, asked(u"Hélène"_s, u"Martin"_s, {u"Anne"_s, u"Laure"_s, u"Zoé"_s})));
    CHECK_FALSE(isSameQuestion(question, asked(u"Hélène"_s, {}, {u"Anne"_s, u"Laure"_s, u"Zoé"_s}, u"13201"_s)));
    LookupRequest other = question;
    other.period = YearMonth{2026, 10};
    CHECK_FALSE(isSameQuestion(question, other));
    other = question;
    other.town = TownOfBirth{u"Marseille"_s, u"13"_s};
    CHECK_FALSE(isSameQuestion(question, other));
    other = question;
    other.fresh = true; // the same question, past a cache
    CHECK(isSameQuestion(question, other));
}

TEST_CASE(
    "Who is known without a file is not looked for under other names, and a trouble of the service is mended by none")
{
    const LookupRequest typed = asked(u"Dupont"_s, u"Martin"_s, {u"Anne"_s, u"Laure"_s});
    const auto [trouble, expected] = GENERATE(table<Trouble, QStringList>({
        {Trouble::NoCafFile, {u"other_parent"_s, u"month_before"_s}},
        {Trouble::NoMsaFile, {u"other_parent"_s}},
        {Trouble::NoRightFound, {u"other_parent"_s}},
        {Trouble::NotIdentified,
         {u"names_swapped"_s, u"given_names_joined"_s, u"first_given_name_only"_s, u"other_parent"_s}},
        {Trouble::FileLost, {}},
        {Trouble::NotEligible, {}},
        {Trouble::ProviderDown, {}},
        {Trouble::TokenExpired, {}},
    }));
    CHECK(kinds(proposeRepairs(typed, {.trouble = trouble, .now = late, .answered = {typed}, .sent = 1})) == expected);
}

TEST_CASE("In the first days of a month, the month before comes first")
{
    const LookupRequest typed = asked(u"Dupont"_s, {}, {u"Anne"_s});
    CHECK(
        kinds(proposeRepairs(typed, {.trouble = Trouble::PersonUnknown, .now = early, .answered = {typed}, .sent = 1}))
        == QStringList{u"month_before"_s, u"other_parent"_s});
    LookupRequest oldest = typed;
    oldest.period = YearMonth{2024, 12}; // nothing older is kept
    CHECK(kinds(proposeRepairs(oldest,
                               {.trouble = Trouble::PersonUnknown, .now = early, .answered = {oldest}, .sent = 1}))
          == QStringList{u"other_parent"_s});
}

TEST_CASE("Once four questions have left, only the other parent's card is left to type")
{
    const LookupRequest typed = asked(u"Dupont"_s, u"Martin"_s, {u"Anne"_s, u"Laure"_s});
    RepairKnowledge known{
        .trouble = Trouble::PersonUnknown, .now = late, .answered = {typed}, .sent = mostQuestions - 1};
    CHECK(proposeRepairs(typed, known).size() > 1);
    known.sent = mostQuestions;
    CHECK(kinds(proposeRepairs(typed, known)) == QStringList{u"other_parent"_s});
    known.otherParent = asked(u"Morvan"_s, {}, {u"Paul"_s}).identity;
    CHECK(proposeRepairs(typed, known).isEmpty());
}

TEST_CASE("The other parent is asked about where the case knows the whole identity, once")
{
    const LookupRequest typed = asked(u"Dupont"_s, {}, {u"Anne"_s});
    RepairKnowledge known{.trouble = Trouble::NoCafFile, .now = late, .answered = {typed}, .sent = 1};
    known.otherParent = asked(u"Morvan"_s, {}, {u"Paul"_s}).identity;
    const LookupRequest question = questionOf(proposeRepairs(typed, known), RepairKind::OtherParent);
    CHECK(question.identity == *known.otherParent);
    CHECK(question.period == typed.period);
    known.answered.append(question);
    CHECK(kinds(proposeRepairs(typed, known)) == QStringList{u"month_before"_s});
}

TEST_CASE("A birth abroad has no commune to try, and the crèche route no month")
{
    LookupRequest typed = asked(u"Dupont"_s, {}, {u"Anne"_s}, {});
    typed.kind = LookupKind::Eaje;
    typed.period.reset();
    const RepairKnowledge known{.trouble = Trouble::PersonUnknown,
                                .now = late,
                                .communeAtBirth = *CommuneCode::parse(u"13201"),
                                .communeOfToday = *CommuneCode::parse(u"13202"),
                                .town = TownOfBirth{u"Marseille"_s, u"13"_s},
                                .answered = {typed},
                                .sent = 1};
    CHECK(kinds(proposeRepairs(typed, known)) == QStringList{u"other_parent"_s});
}

static QString lettersOf(const CivilIdentity &identity)
{
    QStringList names{folded(identity.birthName.toString())};
    if (identity.usageName)
        names << folded(identity.usageName->toString());
    names.sort();
    return names.join(u'|');
}

TEST_CASE("No repair alters the birth date, the sex or a letter of a surname, nor makes up a given name")
{
    const QStringList surnames{u"Dupont"_s,       u"D’Argencœur"_s, u"Le Goff"_s,
                               u"SAINT-MARTIN"_s, u"Muñoz"_s,       u"El Khattabi"_s};
    const QList<QStringList> given{
        {u"Anne"_s}, {u"Anne-Laure"_s, u"Zoé"_s}, {u"Jean"_s, u"Paul"_s, u"Marie"_s, u"Luc"_s}, {u"Anne Laure"_s}};
    for (const QString &birthName : surnames) {
        for (const QString &usageName : surnames + QStringList{QString()}) {
            for (const QStringList &names : given) {
                const LookupRequest typed = asked(birthName, usageName, names);
                const QStringList typedWords = folded(names.join(u' ')).split(u' ');
                const RepairKnowledge known{.trouble = Trouble::PersonUnknown,
                                            .now = late,
                                            .town = TownOfBirth{u"Marseille"_s, u"13"_s},
                                            .answered = {typed},
                                            .sent = 1};
                for (const Repair &repair : proposeRepairs(typed, known)) {
                    if (!repair.question)
                        continue;
                    const CivilIdentity &tried = repair.question->identity;
                    CHECK(tried.birthDate == typed.identity.birthDate);
                    CHECK(tried.sex == typed.identity.sex);
                    CHECK(lettersOf(tried) == lettersOf(typed.identity));
                    for (const QString &word : folded(givenNames(*repair.question).join(u' ')).split(u' '))
                        CHECK(typedWords.contains(word));
                    CHECK_FALSE(isSameQuestion(*repair.question, typed));
                }
            }
        }
    }
}
