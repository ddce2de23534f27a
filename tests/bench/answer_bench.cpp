#include "tests/bench/answer_bench.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include "core/domain/identitymatch.h"
#include "core/formats/particulierreply.h"
#include "tests/bench/measure.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/identityblock.h"

using namespace Qt::StringLiterals;

static const QByteArray body = R"({"data":{"quotient_familial":{"fournisseur":"CNAF","valeur":900,"annee":2026,"mois":11,
"annee_calcul":2026,"mois_calcul":10},"allocataires":[{"nom_naissance":"LENOIR","nom_usage":null,"prenoms":"CLAIRE",
"date_naissance":"1984-05-02","sexe":"F"}],"enfants":[{"nom_naissance":"LENOIR","nom_usage":null,"prenoms":"JULES",
"date_naissance":"2014-06-01","sexe":"M"},{"nom_naissance":"LENOIR","nom_usage":null,"prenoms":"ROSE",
"date_naissance":"2016-06-01","sexe":"F"}],"adresse":{"destinataire":"Madame LENOIR CLAIRE","numero_libelle_voie":"3 RUE BASSE",
"code_postal_ville":"13999 MORVALLON","pays":"FRANCE"}},"links":{},"meta":{}})";

static double median(QList<qint64> nanoseconds)
{
    std::ranges::sort(nanoseconds);
    return static_cast<double>(nanoseconds[nanoseconds.size() / 2]) / 1e6;
}

void benchAnswer()
{
    const QTemporaryDir folder;
    const QDateTime now(QDate(2026, 11, 23), QTime(16, 55));
    FamilyLookup *running = nullptr;
    Workplace workplace{.settings = {},
                        .settingsFile = folder.filePath(u"settings.ini"_s),
                        .caseload = Caseload(Session::practice(folder.filePath(u"log"_s), u"Agent"_s)),
                        .ask = [&running](const LookupRequest &, QObject *parent) { return running = new FamilyLookup(parent); },
                        .schedules = ScheduleShelf::practice(),
                        .index = {},
                        .examples = {},
                        .now = [now] { return now; }};
    DeskPage page(workplace, nullptr);
    page.resize(1280, 860);
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page))
        qFatal("the page did not become the active window");
    const CivilIdentity identity = *parseIdentity({.birthName = u"Lenoir"_s, .usageName = {}, .givenNames = {u"Claire"_s},
                                                   .birthDate = u"02051984"_s, .sex = u"F"_s, .country = u"99100"_s,
                                                   .commune = u"13201"_s},
                                                  Completeness::Counter, now.date())
                                        .identity;
    QList<qint64> answers;
    QList<qint64> repaints;
    for (int round = 0; round < 40; ++round) {
        page.newFamily();
        page.identityBlock().setIdentity(identity);
        QTest::keyClick(&page, Qt::Key_F5);
        page.grab();
        QElapsedTimer timer;
        timer.start();
        const Result<FamilyRecord> record = parseFamilyRecord(body, LookupKind::Quotient);
        FamilyAnswer answer{.outcome = LookupOutcome::Found, .status = 200, .attempts = 1, .requestId = {}, .at = now,
                            .record = *record, .identityMatches = isAbout(*record, identity), .errors = {}};
        Q_EMIT running->finished(answer);
        page.grab();
        answers << timer.nsecsElapsed();
        timer.restart();
        page.grab();
        repaints << timer.nsecsElapsed();
    }
    print({u"answer: last byte to screen"_s, median(answers), u"ms"_s, 30,
           u"repaint %1 ms"_s.arg(median(repaints), 0, 'f', 2)});
}
