#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "core/casework/scheduledrafts.h"
#include "core/casework/scheduleshelf.h"

using namespace Qt::StringLiterals;

TEST_CASE("A draft is kept beside the schedules, and is none of them")
{
    const QTemporaryDir folder;
    const ScheduleDrafts drafts(folder.path());
    CHECK(drafts.list().isEmpty());
    REQUIRE(drafts.add(u"cantine-2027"_s, "un"));
    const auto second = drafts.add(u"cantine-2027"_s, "deux");
    REQUIRE(second);
    CHECK(*second == u"cantine-2027-2");
    REQUIRE(drafts.save(*second, "trois"));
    REQUIRE(drafts.list().size() == 2);
    CHECK(drafts.list().at(0).name == u"cantine-2027-2");
    CHECK(drafts.list().at(0).text == "trois");
    CHECK(*drafts.read(u"cantine-2027"_s) == "un");
    CHECK(ScheduleShelf::load(folder.path()).all().isEmpty());
    CHECK(ScheduleShelf::load(folder.path()).troubles().isEmpty());
}

TEST_CASE("A draft that was removed by a slip can be saved again")
{
    const QTemporaryDir folder;
    const ScheduleDrafts drafts(folder.path());
    REQUIRE(drafts.save(u"a"_s, "texte"));
    const auto text = drafts.remove(u"a"_s);
    REQUIRE(text);
    CHECK(drafts.list().isEmpty());
    REQUIRE(drafts.save(u"a"_s, *text));
    CHECK(*drafts.read(u"a"_s) == "texte");
    CHECK(drafts.remove(u"b"_s).error().fault == Fault::NotFound);
    CHECK(drafts.read(u"b"_s).error().fault == Fault::NotFound);
}

TEST_CASE("A folder that takes no draft says so")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"drafts"_s)); // where the folder should be
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(ScheduleDrafts(folder.path()).save(u"a"_s, "x").error().fault == Fault::Refused);
    CHECK(ScheduleDrafts(folder.path()).add(u"a"_s, "x").error().fault == Fault::Refused);
}

TEST_CASE("An id that is not in use")
{
    const auto [id, used, expected] = GENERATE(table<QString, QStringList, QString>({
        {u"cantine"_s, {}, u"cantine"_s},
        {u"cantine"_s, {u"cantine"_s}, u"cantine-2"_s},
        {u"morvallon-2026"_s, {u"morvallon-2026"_s}, u"morvallon-2027"_s},
        {u"morvallon-2026"_s, {u"morvallon-2026"_s, u"morvallon-2027"_s}, u"morvallon-2028"_s},
    }));
    CHECK(freshId(id, used) == expected);
}

TEST_CASE("Every template begins a draft with an id and a commune of its own")
{
    const QString name = GENERATE(from_range(ScheduleShelf::templateNames()));
    CAPTURE(name.toStdString());
    const QByteArray toml = *ScheduleShelf::templateText(name);
    const auto draft = readSchedule(draftFromTemplate(toml, u"Ville d’Essai"_s, {name})).schedule;
    REQUIRE(draft);
    CHECK(draft->id == name + u"-2"_s);
    CHECK(draft->commune == u"Ville d’Essai");
    CHECK(draft->act.contains(u"à remplacer"));
    CHECK(draft->services.size() == readSchedule(toml).schedule->services.size());
}

TEST_CASE("A new version has another id and neither act nor dates")
{
    const ScheduleShelf shelf = ScheduleShelf::practice();
    QFile file(shelf.fileOf(u"morvallon-2026"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const QByteArray draft = draftOfNewVersion(before, shelf.ids());
    CHECK(draft.contains("id = \"morvallon-2027\""));
    CHECK(draft.contains("act = \"\""));
    CHECK_FALSE(draft.contains("valid_from"));
    CHECK_FALSE(draft.contains("valid_until"));
    CHECK(draft.mid(draft.indexOf("[[service]]")) == before.mid(before.indexOf("[[service]]")));
    CHECK(draftOfNewVersion("id = ", {}) == "id = ");
}
