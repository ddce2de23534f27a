#include <catch2/catch.hpp>

#include "core/formats/importmappingjson.h"

using namespace Qt::StringLiterals;

static std::optional<ImportTarget> proposedFor(const QString &heading)
{
    return proposeMapping({heading}).columns.first().target;
}

TEST_CASE("Headings of town halls' programs say what they are")
{
    struct Line {
        QString heading;
        QString target;
    };
    const Line lines[] = {{u"NOM"_s, u"birth_name"_s}, {u"Nom de naissance"_s, u"birth_name"_s}, {u"Nom d'usage"_s, u"usage_name"_s},
        {u"Prénom(s)"_s, u"given_names"_s}, {u"Né(e) le"_s, u"birth_date"_s}, {u"Date de naissance responsable 1"_s, u"birth_date"_s},
        {u"Nom du responsable"_s, u"birth_name"_s}, {u"Civilité"_s, u"sex"_s}, {u"Lieu de naissance"_s, u"birth_commune"_s},
        {u"Dépt. naissance"_s, u"birth_department"_s}, {u"Adresse 2"_s, u"address_line"_s}, {u"CP"_s, u"postcode"_s},
        {u"Ville"_s, u"town"_s}, {u"Q.F."_s, u"quotient"_s}, {u"QF"_s, u"quotient"_s}, {u"Quotient familial"_s, u"quotient"_s}, {u"Caisse"_s, u"quotient_provider"_s},
        {u"Habitant"_s, u"resident"_s}, {u"Activités"_s, u"services"_s}, {u"Observations"_s, u"note"_s}, {u"N° dossier"_s, u"family"_s},
        {u"Prénom enfant 2"_s, u"child2.given_names"_s}, {u"Enfant 1 - Date de naissance"_s, u"child1.birth_date"_s},
        {u"Prénom de l'enfant"_s, u"child1.given_names"_s}, {u"Enfant 3"_s, u"child3.given_names"_s}, {u"Sexe de l’enfant"_s, u"child1.sex"_s},
        {u"Téléphone"_s, u""_s}, {u"Profession"_s, u""_s}};
    for (const Line &line : lines) {
        CAPTURE(line.heading.toStdString());
        const auto target = proposedFor(line.heading);
        CHECK((target ? target->toString() : QString()) == line.target);
    }
}

TEST_CASE("A field is proposed once, but for the lines of an address")
{
    const ImportMapping mapping = proposeMapping({u"Nom"_s, u"Nom de naissance"_s, u"Adresse"_s, u"Complément d’adresse"_s});
    CHECK(mapping.columns[0].target == ImportTarget{ImportField::BirthName});
    CHECK_FALSE(mapping.columns[1].target);
    CHECK(mapping.columns[2].target == mapping.columns[3].target);
}

TEST_CASE("A mapping is written and read back")
{
    ImportMapping mapping = proposeMapping({u"Enfant 2"_s, u"Nom"_s, u"Téléphone"_s});
    const auto read = parseImportMapping(toJson(mapping));
    REQUIRE(read);
    CHECK(*read == mapping);
}

TEST_CASE("A mapping that is none is refused")
{
    const auto problemOf = [](const QByteArray &json) {
        const auto read = parseImportMapping(json);
        return read ? Error{} : read.error();
    };
    CHECK(problemOf("non").fault == Fault::Unreadable);
    CHECK(problemOf(R"({"format": 2, "columns": {}})").problem == Problem::NewerVersion);
    CHECK(problemOf(R"({"columns": {}})").detail == u"format");
    CHECK(problemOf(R"({"format": 1})").detail == u"columns");
    CHECK(problemOf(R"({"format": 1, "columns": {"Nom": "surname"}})").detail == u"columns.Nom");
    CHECK(problemOf(R"({"format": 1, "columns": {"Nom": "child0.birth_name"}})").problem == Problem::UnknownCode);
    CHECK(problemOf(R"({"format": 1, "columns": {"Nom": "child1.quotient"}})").problem == Problem::UnknownCode);
    CHECK(problemOf(R"({"format": 1, "columns": {"Garde": "custody"}})").problem == Problem::UnknownCode);
    CHECK(problemOf(R"({"format": 1, "columns": {}, "autre": 1})").detail == u"autre");
}

TEST_CASE("A mapping is checked against the headings of a file")
{
    using Kind = MappingFinding::Kind;
    const QStringList headings{u"Nom"_s, u"Prénom"_s, u"Né le"_s, u"Sexe"_s, u"Né à"_s};
    CHECK(checkMapping(proposeMapping(headings), headings).isEmpty());

    const auto kindsOf = [](const ImportMapping &mapping, const QStringList &columns) {
        QList<Kind> kinds;
        for (const MappingFinding &finding : checkMapping(mapping, columns))
            kinds << finding.kind;
        return kinds;
    };
    const ImportMapping good = proposeMapping(headings);
    CHECK(kindsOf(good, headings + QStringList{u"Tél."_s}) == QList{Kind::ColumnNotNamed});
    CHECK(kindsOf(good, headings.first(4)) == QList{Kind::ColumnNotInFile});
    const auto with = [&](const QString &heading, ImportTarget target) {
        ImportMapping mapping = good;
        mapping.columns.append({heading, target});
        return kindsOf(mapping, headings + QStringList{heading});
    };
    CHECK(with(u"Sexe 2"_s, {ImportField::Sex}) == QList{Kind::TargetTwice});
    CHECK(with(u"Année"_s, {ImportField::BirthYear}) == QList{Kind::DateTwice});
    CHECK(with(u"Enfant né le"_s, {ImportField::ChildBirthDate, 1}) == QList{Kind::ChildWithoutName});
    CHECK(kindsOf({}, {}) == QList<Kind>(5, Kind::NeededMissing));
}
