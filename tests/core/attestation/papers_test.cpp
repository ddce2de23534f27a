#include <catch2/catch.hpp>

#include "core/attestation/digestpages.h"
#include "core/attestation/pages.h"
#include "core/attestation/personspages.h"
#include "core/attestation/slippages.h"
#include "tests/core/attestation/families.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The words of a paper, as a viewer reads them, without the spaces.
static QString wordsOf(const QList<attestation::Marks> &pages)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"paper.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(attestation::pdfOf(pages, u"Essai"_s, QDate(2026, 11, 23)));
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {file.fileName(), u"-"_s});
    INFO("pdftotext is needed: install Debian's package poppler-utils");
    REQUIRE(process.waitForFinished(30'000));
    return QString::fromUtf8(process.readAllStandardOutput()).removeIf([](QChar c) { return c.isSpace(); });
}

static bool says(const QString &paper, QString words)
{
    return paper.contains(words.removeIf([](QChar c) { return c.isSpace(); }));
}

TEST_CASE("A slip says what goes, under which rule, and leaves room for the visa")
{
    EliminationSlip slip{.id = QUuid::createUuid(), .at = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC), .agent = u"Dominique Roux"_s, .dueBy = QDate(2026, 11, 23), .policy = {}, .cases = {}, .months = {{2023, 8}, {2023, 9}}};
    for (const int sequence : {1, 2, 3, 7})
        slip.cases.append({CaseNumber::of(2019, sequence), RetentionCategory::Priced, QDate(2019, 3, 1), QDate(2020, 8, 31)});
    const QString paper = wordsOf(attestation::slipPages(slip, morvallon(), false));
    for (const QString &words : {u"Bordereau d’élimination d’archives publiques"_s, u"pas avant le 23 décembre 2026"_s, u"Dominique Roux"_s, u"01/03/2019 – 31/08/2020"_s,
                                 u"60 mois"_s, u"août 2023 – septembre 2023"_s, u"PF-2019-000001 à PF-2019-000003 ; PF-2019-000007"_s, u"Visa du directeur des archives"_s}) {
        INFO(words.toStdString());
        CHECK(says(paper, words));
    }
}

TEST_CASE("A person reads what is held, why, for how long, and their rights")
{
    const Revision revision = dupont();
    SubjectAnswer answer{.person = revision.applicant, .at = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC), .agent = u"Dominique Roux"_s, .policy = {}, .cases = {}, .askings = {}};
    CHECK(says(wordsOf(attestation::answerPages(answer, morvallon(), false)), u"Le registre ne contient rien à votre sujet."_s));
    DisclosedCase own{.number = revision.number, .revisions = {disclosed(revision, Capacity::Applicant, revision.applicant)}, .othersRevisions = 2,
                      .marks = {{.kind = CaseMark::Kind::Opposed, .isOn = true, .at = answer.at, .agent = u"Dominique Roux"_s, .reason = u"courrier reçu"_s}},
                      .lines = {{.at = answer.at, .agent = {}, .action = JournalAction::Opened, .requestId = {}, .outcome = {}}}};
    answer.cases = {own};
    const QString paper = wordsOf(attestation::answerPages(answer, morvallon(), false));
    for (const QString &words : QStringList{revision.number.toString(), u"vous y êtes demandeur"_s, u"2 autre(s) version(s)"_s, u"Opposition aux interrogations enregistrée"_s,
                                            u"courrier reçu"_s, u"Dossier consulté"_s, u"60 mois"_s, u"CNIL"_s, revision.applicant.birthName.toString()}) {
        INFO(words.toStdString());
        CHECK(says(paper, words));
    }
    CHECK_FALSE(says(paper, u"FORMATION"_s));
}

TEST_CASE("What is kept from a child’s answer is said, and not told")
{
    const Revision revision = dupont();
    const Person &child = revision.household.children.first().value.person;
    const DisclosedRevision told = disclosed(revision, Capacity::Child, revision.applicant);
    SubjectAnswer answer{.person = revision.applicant, .at = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC), .agent = {}, .policy = {}, .cases = {}, .askings = {}};
    answer.cases = {DisclosedCase{.number = revision.number, .revisions = {told}, .marks = {}, .lines = {}}};
    const QString paper = wordsOf(attestation::answerPages(answer, morvallon(), false));
    CHECK(says(paper, u"Non communiqué"_s));
    CHECK_FALSE(says(paper, oneLine(revision.household.address->value)));
    CHECK_FALSE(says(paper, child.givenNames)); // another child
}

TEST_CASE("A digest carries the figures of its day, the acts and the mark, and counts nobody's work")
{
    const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    const OfficeAct backup{.kind = OfficeAct::Kind::BackedUp, .at = noon, .agent = u"Camille Berthier"_s};
    const DailyDigest digest{.day = noon.date(),
                             .log = QUuid(u"3f2a91c0-77aa-4b1e-9d0c-000000000000"_s),
                             .head = {1204, QByteArray::fromHex("7F3A19C2")},
                             .cases = 1321,
                             .begun = 4,
                             .changed = 11,
                             .issued = 9,
                             .consultations = 38,
                             .marks = 2,
                             .acts = {backup}};
    const attestation::DigestMaking making{.by = u"Dominique Roux"_s, .at = noon.addSecs(5 * 3600), .practice = false};
    const QString paper = wordsOf(attestation::digestPages(digest, morvallon(), making));
    for (const QString &words :
         {u"État du jour du registre"_s, u"Journée du 23 novembre 2026"_s, u"à 17:00"_s, u"Registre 3f2a91c0"_s,
          u"1204-7F3A19C2"_s, u"1 204 enregistrements"_s, u"Attestations établies 9"_s,
          u"Consultations, impressions, interrogations 38"_s, u"1 321"_s, u"Sauvegarde"_s, u"Camille Berthier"_s,
          u"12:00"_s, u"Établi par : Dominique Roux"_s}) {
        INFO(words.toStdString());
        CHECK(says(paper, words));
    }
    const QString quiet = wordsOf(attestation::digestPages(
        {.day = noon.date(), .log = {}, .head = {1, QByteArray(32, 'x')}, .acts = {}}, morvallon(), making));
    CHECK(says(quiet, u"Aucun ce jour"_s));
}
