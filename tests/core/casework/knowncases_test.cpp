#include <catch2/catch.hpp>

#include "core/casework/knowncases.h"

using namespace Qt::StringLiterals;

static CaseSummary line(int sequence, const QString &birthName, const QString &rest, const QString &birth, const QStringList &children = {})
{
    CaseSummary summary;
    summary.number = CaseNumber::of(2026, sequence);
    summary.applicant = birthName + u' ' + rest;
    summary.birthNameSize = birthName.size();
    summary.birthDate = *PartialDate::parseIso(birth);
    summary.children = children;
    return summary;
}

static CaseIndex fewCases()
{
    CaseIndex index;
    index.reset({line(7, u"Ben Salem"_s, u"Nadia"_s, u"1988-04-12"_s),
                 line(6, u"Durant"_s, u"Julie"_s, u"1985-02-11"_s),
                 line(5, u"Durand"_s, u"Sophie"_s, u"1985-02-10"_s, {u"Durand Léa"_s, u"Durand Noé"_s}),
                 line(4, u"Duran"_s, u"Sofie"_s, u"1985-11-30"_s),
                 line(3, u"LŒUILLET"_s, u"Zoé"_s, u"1990-05-00"_s),
                 line(2, u"DUPONT"_s, u"(MARTIN) Sophie"_s, u"1982-09-03"_s),
                 line(1, u"DUPONT-MOREAU"_s, u"Sophie"_s, u"1982-00-00"_s)});
    return index;
}

static CivilIdentity identity(QStringView birthName, QStringView usageName, QStringView birth, QStringView given = u"Anne")
{
    CivilIdentity made{.birthName = *PersonName::parse(birthName),
                       .usageName = std::nullopt,
                       .givenNames = {*PersonName::parse(given)},
                       .birthDate = *PartialDate::parseIso(birth),
                       .sex = Sex::Female,
                       .birthPlace = {CountryCode::france(), *CommuneCode::parse(u"13055")}};
    if (!usageName.isEmpty())
        made.usageName = *PersonName::parse(usageName);
    return made;
}

using Known = QList<std::pair<int, Likeness>>;

static Known known(const CivilIdentity &who, const QStringList &children = {}, const CaseIndex &index = fewCases())
{
    Known cases;
    for (const KnownCase &each : knownCases(index, who, children))
        cases.append({each.summary.number.sequence(), each.likeness});
    return cases;
}

TEST_CASE("A person who has a case already is recognised by name and birth date")
{
    // « DUPONT-MOREAU », born in 1982, may be hers too.
    CHECK(known(identity(u"Dupont", {}, u"1982-09-03")) == Known{{2, Likeness::Same}, {1, Likeness::Same}});
    CHECK(known(identity(u"Dupont Moreau", {}, u"1982-01-01")) == Known{{1, Likeness::Same}});
    CHECK(known(identity(u"Martin", {}, u"1982-09-03")) == Known{{2, Likeness::Same}}); // by her usage name
    CHECK(known(identity(u"Leroy", u"Martin", u"1982-09-00")) == Known{{2, Likeness::Same}});
    CHECK(known(identity(u"Lœuillet", {}, u"1990-05-12")) == Known{{3, Likeness::Same}});
    CHECK(known(identity(u"ben salem", {}, u"1988-04-12")) == Known{{7, Likeness::Same}});
    CHECK(known(identity(u"Dup", {}, u"1982-09-03")).isEmpty());
    CHECK(known(identity(u"Dupont", {}, u"1983-01-01")).isEmpty());
}

TEST_CASE("A person who may have a case is proposed with the reason, the surest first")
{
    CHECK(known(identity(u"Durand", {}, u"1985-02-10", u"Sophie"))
          == Known{{5, Likeness::Same}, {6, Likeness::NearDate}, {4, Likeness::SameYear}});
    CHECK(known(identity(u"Durant", {}, u"1985-02-10", u"Marc")) == Known{{5, Likeness::SoundsAlike}, {6, Likeness::NearDate}});
    CHECK(known(identity(u"Bonsalem", {}, u"1988-12-04")) == Known{}); // sounds different
    CHECK(known(identity(u"Bensalem", {}, u"1988-12-04")) == Known{{7, Likeness::NearDate}}); // day and month swapped
    CHECK(known(identity(u"Leroy", {}, u"1970-01-01"), {u"DURAND Noe"_s, u"durand léa"_s}) == Known{{5, Likeness::SameChildren}});
    CHECK(known(identity(u"Leroy", {}, u"1970-01-01"), {u"Durand Léa"_s}).isEmpty()); // one namesake is common
    CHECK(known(identity(u"Durand", {}, u"1985-02-10"), {u"Durand Noé"_s, u"Durand Léa"_s}).first() == std::pair(5, Likeness::Same));
}

TEST_CASE("Cases that are merged or wait for their purge are nobody's")
{
    CaseIndex index = fewCases();
    CaseSummary merged = line(5, u"Durand"_s, u"Sophie"_s, u"1985-02-10"_s);
    merged.mergedInto = CaseNumber::of(2026, 6);
    index.put(merged);
    CHECK(known(identity(u"Durand", {}, u"1985-02-10"), {}, index) == Known{{6, Likeness::NearDate}});
}

TEST_CASE("A slip in a date is one digit, or its day and month")
{
    const auto [one, other, expected] = GENERATE(table<QString, QString, bool>({
        {u"1985-02-10"_s, u"1985-02-11"_s, true},
        {u"1985-02-10"_s, u"1986-02-10"_s, true},
        {u"1985-02-10"_s, u"1985-10-02"_s, true},
        {u"1985-02-10"_s, u"1985-02-10"_s, false},
        {u"1985-05-05"_s, u"1985-05-05"_s, false},
        {u"1985-02-10"_s, u"1985-03-11"_s, false},
        {u"1985-02-00"_s, u"1985-03-00"_s, false},
        {u"0000-00-00"_s, u"1985-03-10"_s, false},
    }));
    CAPTURE(one.toStdString(), other.toStdString());
    CHECK(isSlip(*PartialDate::parseIso(one), *PartialDate::parseIso(other)) == expected);
    CHECK(isSlip(*PartialDate::parseIso(other), *PartialDate::parseIso(one)) == expected);
}

TEST_CASE("Names that sound like what was typed are proposed as they are written, the most frequent first")
{
    CaseIndex index = fewCases();
    index.put(line(8, u"Durant"_s, u"Marc"_s, u"1970-01-01"_s));
    CHECK(namesSoundingLike(index, u"durans"_s) == QStringList{u"Durant"_s, u"Duran"_s, u"Durand"_s});
    CHECK(namesSoundingLike(index, u"durans"_s, 1) == QStringList{u"Durant"_s});
    CHECK(namesSoundingLike(index, u"DURANT"_s) == QStringList{u"Duran"_s, u"Durand"_s}); // not what was typed
    CHECK(namesSoundingLike(index, u"loeuilet zo"_s) == QStringList{u"LŒUILLET"_s}); // by the longest word
    CHECK(namesSoundingLike(index, u"sophie marthin"_s) == QStringList{u"MARTIN"_s}); // a usage name
    CHECK(namesSoundingLike(index, u"bensalem"_s) == QStringList{u"Ben Salem"_s});
    CHECK(namesSoundingLike(index, u"dupond-moro"_s) == QStringList{u"DUPONT"_s, u"DUPONT-MOREAU"_s});
    CHECK(namesSoundingLike(index, u"dorand"_s).isEmpty());
    CHECK(namesSoundingLike(index, {}).isEmpty());
    CHECK(namesSoundingLike(index, u"1985"_s).isEmpty());
}
