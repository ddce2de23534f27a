#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTest>

#include "core/casework/papermark.h"
#include "core/casework/signin.h"
#include "tests/ui/historyworkplace.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/paper.h"

using namespace Qt::StringLiterals;

static const QString canary = u"QUARTZAMYR"_s;

TEST_CASE("A real attestation that no printer takes lies in the private place, and leaves with its family")
{
    HistoryDesk desk;
    const auto made =
        createLog(desk.folder.filePath(u"cases"_s),
                  {.login = u"cberthier"_s, .name = u"Camille Berthier"_s, .password = u"Riviere-bleue-47-Tulipe"_s},
                  Ports(), std::chrono::milliseconds(1));
    REQUIRE(made);
    desk.workplace.settings.practice = false;
    desk.workplace.caseload = Caseload(made->session);
    desk.workplace.papersFolder = desk.folder.filePath(u"run/papers"_s);
    const auto revision = desk.workplace.caseload.decide(historyDraft(canary, u"Adele"_s, 650, u"T2"_s));
    REQUIRE(revision);

    const PaperJob job{.issuing = {.content = attestation::content(*revision, {}, historyDay, true, false, true),
                                   .number = revision->number,
                                   .version = revision->version,
                                   .caseload = desk.workplace.caseload},
                       .folder = desk.workplace.papersFolder,
                       .isPrivate = true};
    DeskPage page(desk.workplace, nullptr);
    std::optional<Issue> issue;
    issueAttestation(&page, job, [&](const Issue &done) { issue = done; });
    REQUIRE(QTest::qWaitFor([&] { return issue.has_value(); }, 5000));
    CHECK(issue->problem.isEmpty());
    CHECK(issue->sentence.contains(u"No printer took the attestation"));
    REQUIRE(QFile::exists(issue->file));
    CHECK(QFileInfo(issue->file).dir() == QDir(desk.workplace.papersFolder));
    CHECK((QFile::permissions(issue->file) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());

    page.newFamily();
    CHECK(QTest::qWaitFor([&] { return !QDir(desk.workplace.papersFolder).exists(); }, 3000));
}

TEST_CASE("A paper bears the mark of the log, and none is made that the case cannot note")
{
    HistoryDesk desk;
    const Caseload &caseload = desk.workplace.caseload;
    const auto revision = caseload.decide(historyDraft(canary, u"Adele"_s, 650, u"T2"_s));
    REQUIRE(revision);
    PaperJob job{.issuing = {.content = attestation::content(*revision, {}, historyDay, true, true, true),
                             .number = revision->number,
                             .version = revision->version + 1, // as when somebody else changed the case meanwhile
                             .caseload = caseload},
                 .folder = desk.folder.filePath(u"papers"_s)};
    const auto issued = [&] {
        QObject receiver;
        std::optional<Issue> issue;
        issueAttestation(&receiver, job, [&](const Issue &done) { issue = done; });
        REQUIRE(QTest::qWaitFor([&] { return issue.has_value(); }, 5000));
        return *issue;
    };
    CHECK_FALSE(issued().problem.isEmpty());
    CHECK_FALSE(QDir(job.folder).exists());

    job.issuing.version = revision->version;
    const Issue issue = issued();
    CHECK(issue.problem.isEmpty());
    REQUIRE(issue.revision);
    CHECK(QFile::exists(issue.file));
    CHECK(withLogMark(job.issuing.content, caseload).logMark == headText(*caseload.head()));
}
