#include <catch2/catch.hpp>

#include <random>

#include "core/formats/casejson.h"
#include "core/formats/identityfile.h"
#include "core/formats/particulierclassify.h"
#include "tests/support/rounds.h"

using namespace Qt::StringLiterals;

static const QByteArray answer = R"({"data":{"quotient_familial":{"fournisseur":"CNAF","valeur":900,"annee":2026,"mois":11},
"allocataires":[{"nom_naissance":"LENOIR","nom_usage":null,"prenoms":"CLAIRE","date_naissance":"1984-05-00","sexe":"F"}],
"enfants":[],"adresse":{"destinataire":"LENOIR","code_postal_ville":"13999 MORVALLON"}},"links":{},"meta":{}})";
static const QByteArray refusal = R"({"errors":[{"code":"35003","title":"Erreur","detail":"d","meta":{"retry_in":12}}]})";
static const QByteArray identity = R"({"birth_name":"LENOIR","given_names":["CLAIRE"],"birth":{"year":1984,"month":5,"day":null},
"sex":"F","birth_place":{"country":"99100","commune_name":"Nanterre","department":"92"}})";

namespace {

/// What a broken wire or disk makes of a text: bytes changed, cut, doubled; the same for a seed on every machine.
class Damage
{
public:
    explicit Damage(quint32 seed) : m_generator(seed) {}

    QByteArray done(QByteArray bytes)
    {
        for (int cut = below(4); cut >= 0; --cut) {
            const int at = below(static_cast<int>(bytes.size()) + 1);
            switch (below(5)) {
            case 0: bytes.truncate(at); break;
            case 1: bytes.insert(at, static_cast<char>(below(256))); break;
            case 2: bytes.remove(at, below(20)); break;
            case 3: bytes.insert(at, bytes.mid(below(static_cast<int>(bytes.size()) + 1), below(60))); break;
            default:
                if (at < bytes.size())
                    bytes[at] = static_cast<char>(below(256));
            }
        }
        return bytes;
    }

    int below(int limit) { return static_cast<int>(m_generator() % static_cast<quint32>(std::max(1, limit))); }

private:
    std::mt19937 m_generator;
};

} // namespace

TEST_CASE("Whatever bytes come, an answer is a record or says its trouble, and never both")
{
    Damage damage(20261123);
    int found = 0;
    for (int round = 0; round < rounds(4'000, 400'000); ++round) {
        const bool isRefusal = damage.below(3) == 0;
        const WireAnswer wire{WireFault::None, isRefusal ? 404 : 200, damage.done(isRefusal ? refusal : answer), {}};
        const Verdict verdict = classify(wire, damage.below(2) == 0 ? LookupKind::Quotient : LookupKind::Eaje);
        CAPTURE(round, wire.body.toStdString());
        REQUIRE((verdict.outcome == LookupOutcome::Found) == verdict.record.has_value());
        REQUIRE(verdict.record.has_value() == verdict.errors.isEmpty());
        found += verdict.record.has_value();
    }
    CHECK(found > 100); // a changed letter in a name is still an answer
}

TEST_CASE("Whatever bytes are typed, an identity file or a case line is read or refused by name")
{
    Damage damage(7);
    const Provenance typed{.source = Source::Typed, .on = QDate(2026, 11, 23), .reason = {}};
    int read = 0;
    for (int round = 0; round < rounds(4'000, 400'000); ++round) {
        const QByteArray file = damage.done(identity);
        const Result<IdentityFile> parsed = parseIdentityFile(file);
        const Result<CaseLine> line = parseCaseLine("{\"identity\":" + file + ",\"note\":null}", typed);
        CAPTURE(round, file.toStdString());
        REQUIRE((parsed || parsed.error().fault == Fault::Unreadable || !parsed.error().detail.isEmpty()));
        REQUIRE((line || line.error().fault == Fault::Unreadable || !line.error().detail.isEmpty()));
        read += static_cast<bool>(parsed);
    }
    CHECK(read > 20); // the keys are strict
}
