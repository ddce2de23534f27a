#include "tests/core/sources/hostiledesk.h"

#include <catch2/catch.hpp>

#include "core/formats/particulierclassify.h"
#include "tests/support/overheard.h"

#include <QElapsedTimer>
#include <QNetworkProxy>

using namespace Qt::StringLiterals;

QByteArray foundBody()
{
    return R"({"data":{"quotient_familial":{"fournisseur":"CNAF","valeur":640,"annee":2026,"mois":6,"annee_calcul":2026,)"
           R"("mois_calcul":6},"allocataires":[{"nom_naissance":"FOLLEVILLE","nom_usage":null,"prenoms":"ARMELLE",)"
           R"("date_naissance":"1988-04-07","sexe":"F"}]},"links":{},"meta":{}})";
}

QByteArray errorBody(const QByteArray &code, const QByteArray &title, const QByteArray &meta)
{
    return R"({"errors":[{"code":")" + code + R"(","title":")" + title + R"(","detail":"…","meta":)" + meta + "}]}";
}

/// What nobody but the service may hear; the parts of the token too, and the query that holds the identity.
static QList<QByteArray> secretsOf(const sources::Access &access)
{
    QList<QByteArray> secrets = access.token.bearer().mid(7).split('.');
    return secrets << "FOLLEVILLE"
                   << "Armelle"
                   << "1988-04-07"
                   << "nomNaissance"
                   << "anneeDateNaissance";
}

void HostileDesk::useProxy(const HostileServer &proxy)
{
    m_desk.network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()));
}

FamilyAnswer HostileDesk::ask(const QUrl &endpoint)
{
    Overheard overheard;
    sources::Access access = m_desk.access();
    if (!endpoint.isEmpty())
        access.endpoint = endpoint;
    sources::Conduct conduct;
    conduct.patience = patience;
    conduct.retry = withoutWaiting(waits);
    conduct.jitter = [] { return std::chrono::milliseconds(0); };
    const qsizetype before = server.heads().size();
    QElapsedTimer clock;
    clock.start();
    const LookupRequest question{anyone(), std::nullopt, kind, false};
    const sources::Lookup lookup(m_desk.network, question, access, conduct, nullptr);
    const QList<FamilyAnswer> answers = answersOf(lookup, withinMs + 500);
    CHECK(clock.elapsed() < withinMs + 100);
    REQUIRE(answers.size() == 1);
    checkSilence(answers.first(), overheard.words());
    CHECK(server.heads().size() - before <= answers.first().attempts); // none leaves unseen
    return answers.first();
}

void HostileDesk::checkSilence(const FamilyAnswer &answer, const QByteArray &overheard) const
{
    QByteArray said = overheard + elsewhere.everything();
    for (const ProviderError &error : answer.errors)
        said += (error.code + u'\n' + error.title + u'\n').toUtf8();
    for (const QByteArray &secret : secretsOf(m_desk.access())) {
        INFO("it was told: " << said.toStdString());
        CHECK_FALSE(said.toLower().contains(secret.toLower()));
    }
    CHECK(elsewhere.connections() == 0);
}

FamilyAnswer HostileDesk::check(const Behaviour &behaviour)
{
    INFO(behaviour.what);
    server.script(behaviour.script);
    withinMs = behaviour.withinMs;
    const FamilyAnswer answer = ask();
    checkEnd(answer, behaviour.trouble);
    CHECK((behaviour.floods || server.heads().size() == behaviour.requests));
    CHECK(answer.attempts == behaviour.requests);
    return answer;
}

void checkEnd(const FamilyAnswer &answer, std::optional<Trouble> trouble)
{
    if (!trouble) {
        CHECK(toString(answer.outcome) == u"found");
        CHECK(answer.record);
        CHECK(answer.errors.isEmpty());
        return;
    }
    REQUIRE_FALSE(answer.errors.isEmpty());
    CHECK(static_cast<int>(answer.errors.first().trouble) == static_cast<int>(*trouble));
    CHECK(answer.errors.first().retryable == isRetryable(*trouble));
    CHECK(toString(answer.outcome) == toString(outcomeOf(*trouble)));
    CHECK_FALSE(answer.record);
}
