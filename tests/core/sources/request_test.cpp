#include <catch2/catch.hpp>

#include "tests/core/sources/statedesk.h"

using namespace Qt::StringLiterals;

static PersonName name(const QString &text)
{
    return *PersonName::parse(text);
}

static sources::Access accessTo(const QString &endpoint)
{
    return StateDesk(QUrl(endpoint)).access();
}

static sources::HttpRequest requestFor(const LookupRequest &request, const QString &endpoint = u"https://service.example"_s)
{
    return sources::toHttpRequest(request, accessTo(endpoint), QUuid(u"8f4e1c52-6a0b-4d3a-9a57-2f1f5b7f0c11"_s));
}

static std::string queryFor(const LookupRequest &request)
{
    return requestFor(request).url.query(QUrl::FullyEncoded).toStdString();
}

static LookupRequest questionAbout(const CivilIdentity &identity)
{
    return {identity, std::nullopt, LookupKind::Quotient, false};
}

static QByteArray header(const sources::HttpRequest &request, const QByteArray &wanted)
{
    for (const auto &[key, value] : request.headers) {
        if (key == wanted)
            return value;
    }
    return {};
}

TEST_CASE("A whole identity is written in the order of the contract")
{
    CHECK(queryFor(questionAbout(anyone()))
          == "recipient=13002526500013&nomNaissance=FOLLEVILLE&prenoms%5B%5D=Armelle&anneeDateNaissance=1988"
             "&moisDateNaissance=4&jourDateNaissance=7&sexeEtatCivil=F&codeCogInseePaysNaissance=99100"
             "&codeCogInseeCommuneNaissance=80021");
}

TEST_CASE("Spaces, accents and apostrophes are percent-encoded, in the letters that the service knows")
{
    CivilIdentity identity = anyone();
    identity.birthName = name(u"D’ARGENCŒUR  DE LA TOUR"_s);
    identity.givenNames = {name(u"Zoé Maëlle"_s)};

    const std::string query = queryFor(questionAbout(identity));

    CHECK(query.find("nomNaissance=D%27ARGENCOEUR%20DE%20LA%20TOUR&prenoms%5B%5D=Zo%C3%A9%20Ma%C3%ABlle&") != std::string::npos);
    CHECK(query.find('+') == std::string::npos);
}

TEST_CASE("Three given names are sent at most, each apart and in their order")
{
    CivilIdentity identity = anyone();
    identity.givenNames = {name(u"Anne-Laure"_s), name(u"Rose"_s), name(u"Irma"_s), name(u"Odile"_s)};

    const std::string query = queryFor(questionAbout(identity));

    CHECK(query.find("&prenoms%5B%5D=Anne-Laure&prenoms%5B%5D=Rose&prenoms%5B%5D=Irma&annee") != std::string::npos);
    CHECK(query.find("Odile") == std::string::npos);
}

TEST_CASE("The usage name is sent only where it differs from the birth name")
{
    const auto [usage, isSent] = GENERATE(table<QString, bool>({
        {u"CORMERAIS"_s, true},
        {u"FOLLEVILLE"_s, false},
        {u"Follevillé"_s, false},
        {u"FOLLEVILLE-CORMERAIS"_s, true},
    }));
    CivilIdentity identity = anyone();
    identity.usageName = name(usage);

    CHECK((queryFor(questionAbout(identity)).find("&nomUsage=") != std::string::npos) == isSent);
}

TEST_CASE("What is unknown is left out, never sent empty")
{
    const auto [birth, written] = GENERATE(table<PartialDate, std::string>({
        {PartialDate(), "Armelle&sexeEtatCivil"},
        {*PartialDate::of(1988, {}, {}), "Armelle&anneeDateNaissance=1988&sexeEtatCivil"},
        {*PartialDate::of(1988, 11, {}), "Armelle&anneeDateNaissance=1988&moisDateNaissance=11&sexeEtatCivil"},
    }));
    CivilIdentity identity = anyone();
    identity.birthDate = birth;

    const std::string query = queryFor(questionAbout(identity));

    CHECK(query.find(written) != std::string::npos);
    CHECK(query.find("=&") == std::string::npos);
    CHECK(query.back() != '=');
}

TEST_CASE("No given name is no parameter")
{
    CivilIdentity identity = anyone();
    identity.givenNames.clear();

    CHECK(queryFor(questionAbout(identity)).find("prenoms") == std::string::npos);
}

TEST_CASE("A commune is sent with France only")
{
    CivilIdentity identity = anyone();
    identity.birthPlace.country = *CountryCode::parse(u"99350");

    const std::string query = queryFor(questionAbout(identity));

    CHECK(query.find("codeCogInseePaysNaissance=99350") != std::string::npos);
    CHECK(query.find("Commune") == std::string::npos);
}

TEST_CASE("Year and month go together, and with the quotient only")
{
    LookupRequest request = questionAbout(anyone());
    request.period = YearMonth{2026, 4};
    const std::string quotient = queryFor(request);
    request.kind = LookupKind::Eaje;
    const std::string eaje = queryFor(request);

    CHECK(quotient.substr(quotient.size() - 18) == "&annee=2026&mois=4");
    CHECK(eaje.find("annee=") == std::string::npos);
    CHECK(eaje.find("mois=") == std::string::npos);
}

TEST_CASE("A path of the endpoint stands before the route's")
{
    const auto [endpoint, kind, written] = GENERATE(table<QString, LookupKind, std::string>({
        {u"https://service.example"_s, LookupKind::Quotient, "https://service.example/v3/dss/quotient_familial/identite"},
        {u"https://service.example/"_s, LookupKind::Eaje,
         "https://service.example/v3/dss/participation_familiale_eaje/identite"},
        {u"https://relais.example:8443/etat/a%20b/"_s, LookupKind::Quotient,
         "https://relais.example:8443/etat/a%20b/v3/dss/quotient_familial/identite"},
    }));
    LookupRequest request = questionAbout(anyone());
    request.kind = kind;

    CHECK(requestFor(request, endpoint).url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery).toStdString() == written);
}

TEST_CASE("The headers say who asks, and pass the State's cache only when a fresh answer is wanted")
{
    LookupRequest request = questionAbout(anyone());
    const sources::HttpRequest usual = requestFor(request);
    request.fresh = true;
    const sources::HttpRequest fresh = requestFor(request);

    CHECK(header(usual, "Authorization").startsWith("Bearer eyJ"));
    CHECK(header(usual, "X-Request-Id") == "8f4e1c52-6a0b-4d3a-9a57-2f1f5b7f0c11");
    CHECK(header(usual, "User-Agent").startsWith("PassFamille/"));
    CHECK(header(usual, "Cache-Control").isEmpty());
    CHECK(header(fresh, "Cache-Control") == "no-cache");
}

TEST_CASE("An endpoint is https, or http on this machine, and nothing but a host and a path")
{
    const auto [text, isGood] = GENERATE(table<QString, bool>({
        {u"https://service.example"_s, true},
        {u"https://service.example/prefixe"_s, true},
        {u"http://127.0.0.1:8080"_s, true},
        {u"http://127.5.0.9"_s, true},
        {u"http://localhost:9"_s, true},
        {u"http://[::1]:8080/x"_s, true},
        {u"http://service.example"_s, false},
        {u"http://10.0.0.1"_s, false},
        {u"http://127.0.0.1.service.example"_s, false},
        {u"http://localhost.service.example"_s, false},
        {u"ftp://localhost"_s, false},
        {u"https://"_s, false},
        {u"service.example"_s, false},
        {u""_s, false},
        {u"https://agent@service.example"_s, false},
        {u"https://agent:mot@service.example"_s, false},
        {u"https://service.example/?a=b"_s, false},
        {u"https://service.example/#bas"_s, false},
    }));
    INFO(text.toStdString());

    CHECK(bool(sources::checkEndpoint(QUrl(text, QUrl::StrictMode))) == isGood);
}

TEST_CASE("A commune said by its name takes the place of its code, with France only")
{
    LookupRequest question = questionAbout(anyone());
    question.town = TownOfBirth{u"L’Haÿ-les-Roses"_s, u"94"_s};
    const std::string query = queryFor(question);
    CHECK(query.find("&codeCogInseePaysNaissance=99100&nomCommuneNaissance=L%27Ha%C3%BF-les-Roses&"
                     "codeCogInseeDepartementNaissance=94")
          != std::string::npos);
    CHECK(query.find("codeCogInseeCommuneNaissance") == std::string::npos);

    question.identity.birthPlace = {*CountryCode::parse(u"99350"), std::nullopt};
    CHECK(queryFor(question).find("Commune") == std::string::npos);
}
