#include "core/casework/taxoffice.h"

#include "core/casework/beside.h"
#include "core/casework/serviceaccess.h"
#include "core/sources/impotlookup.h"
#include "core/sources/practicetaxoffice.h"

#include <QSettings>

#include <variant>

using namespace Qt::StringLiterals;

TaxOfficeConnection loadTaxOffice(const QSettings &stored)
{
    return {.gateway = QUrl(stored.value(u"taxOffice/gateway"_s).toString()),
        .clientId = stored.value(u"taxOffice/clientId"_s).toString(),
        .secretFile = stored.value(u"taxOffice/secretFile"_s).toString(),
        .secretInForm = stored.value(u"taxOffice/secretInForm"_s).toString() == u"true",
        .teleservice = stored.value(u"taxOffice/teleservice"_s).toString()};
}

static void store(QSettings &stored, const QString &key, const QString &text)
{
    if (text.isEmpty())
        stored.remove(key);
    else
        stored.setValue(key, text);
}

void storeTaxOffice(QSettings &stored, const TaxOfficeConnection &connection)
{
    store(stored, u"taxOffice/gateway"_s, connection.gateway.toString());
    store(stored, u"taxOffice/clientId"_s, connection.clientId);
    store(stored, u"taxOffice/secretFile"_s, connection.secretFile);
    store(stored, u"taxOffice/secretInForm"_s, connection.secretInForm ? u"true"_s : QString());
    store(stored, u"taxOffice/teleservice"_s, connection.teleservice);
}

namespace {

/// Passes on what one look-up at the source says.
class SourceLookup : public TaxOfficeLookup
{
public:
    SourceLookup(QNetworkAccessManager &network, const TaxOfficeQuestion &question, const sources::ImpotAccess &access,
        const std::shared_ptr<sources::ImpotGrants> &grants, const sources::ImpotConduct &conduct, QObject *parent)
        : TaxOfficeLookup(parent)
    {
        const auto *lookup = new sources::ImpotLookup(network, question, access, grants, conduct, this);
        connect(lookup, &sources::ImpotLookup::finished, this, &TaxOfficeLookup::finished);
    }
};

using AccessOrTrouble = std::variant<sources::ImpotAccess, TaxOfficeTrouble>;

AccessOrTrouble readAccess(const TaxOfficeConnection &connection, const ReadSecret &read)
{
    if (!connection.isSet())
        return TaxOfficeTrouble::NotConfigured;
    if (!sources::checkEndpoint(connection.gateway))
        return TaxOfficeTrouble::AddressRefused;
    const Result<QByteArray> clientId = sources::parseImpotName(connection.clientId.toUtf8());
    const Result<QByteArray> teleservice = sources::parseImpotName(connection.teleservice.toUtf8());
    const bool isTeleserviceGood = teleservice || teleservice.error().problem == Problem::Missing;
    if (!clientId || !isTeleserviceGood)
        return TaxOfficeTrouble::NotConfigured;
    const Result<sources::ClientSecret> secret = sources::ClientSecret::parse(HeldSecret(read).value());
    if (!secret)
        return TaxOfficeTrouble::SecretMissing;
    const auto authentication =
        connection.secretInForm ? sources::ClientAuthentication::Form : sources::ClientAuthentication::Basic;
    return sources::ImpotAccess{
        connection.gateway, *clientId, *secret, authentication, teleservice ? *teleservice : QByteArray()};
}

/// Reads beside the window what the tax office is reached with, then asks; or says that nothing was sent, and why.
class OfficeLookup : public TaxOfficeLookup
{
public:
    OfficeLookup(const std::function<AccessOrTrouble()> &read, const std::function<TaxOfficeLookup *(const sources::ImpotAccess &, QObject *)> &ask,
        const Clock &now, QObject *parent)
        : TaxOfficeLookup(parent)
    {
        beside(this, read, [this, ask, now](const AccessOrTrouble &access) {
            if (const auto *trouble = std::get_if<TaxOfficeTrouble>(&access))
                Q_EMIT finished(unsent(*trouble, now()));
            else
                connect(ask(std::get<sources::ImpotAccess>(access), this), &TaxOfficeLookup::finished, this, &TaxOfficeLookup::finished);
        });
    }

private:
    static TaxOfficeAnswer unsent(TaxOfficeTrouble trouble, const QDateTime &at)
    {
        TaxOfficeAnswer answer;
        answer.trouble = trouble;
        answer.at = at;
        return answer;
    }
};

} // namespace

TaxOfficeTrouble checkTaxOffice(const TaxOfficeConnection &connection)
{
    return checkTaxOffice(connection, secretInFile(connection.secretFile));
}

TaxOfficeTrouble checkTaxOffice(const TaxOfficeConnection &connection, const ReadSecret &secret)
{
    const AccessOrTrouble access = readAccess(connection, secret);
    const auto *trouble = std::get_if<TaxOfficeTrouble>(&access);
    return trouble ? *trouble : TaxOfficeTrouble::None;
}

AskTaxOffice askTaxOffice(QNetworkAccessManager &network, const TaxOfficeConnection &connection, int timeoutSeconds)
{
    return askTaxOffice(network, connection, secretInFile(connection.secretFile), timeoutSeconds);
}

AskTaxOffice askTaxOffice(QNetworkAccessManager &network, const TaxOfficeConnection &connection, const ReadSecret &secret, int timeoutSeconds)
{
    return askTaxOffice(network, connection, secret, sources::Pace(), timeoutSeconds);
}

AskTaxOffice askTaxOffice(QNetworkAccessManager &network, const TaxOfficeConnection &connection, const ReadSecret &secret,
    const sources::Pace &pace, int timeoutSeconds)
{
    const auto grants = std::make_shared<sources::ImpotGrants>();
    const sources::ImpotConduct conduct{.timeout = std::chrono::seconds(timeoutSeconds), .ports = {}, .pace = pace};
    return [&network, connection, secret, grants, conduct](
               const TaxOfficeQuestion &question, QObject *parent) -> TaxOfficeLookup * {
        const auto read = [connection, secret, way = sources::wayOf(network)] {
            prepareWay(way, connection.gateway);
            return readAccess(connection, secret);
        };
        const auto ask = [&network, question, grants, conduct](const sources::ImpotAccess &access, QObject *owner) -> TaxOfficeLookup * {
            return new SourceLookup(network, question, access, grants, conduct, owner);
        };
        return new OfficeLookup(read, ask, conduct.ports.now, parent);
    };
}

/// What the practice service is reached with: nothing of it leaves the process.
static sources::ImpotAccess practiceAccess()
{
    return {QUrl(u"https://formation.invalid"_s), "formation", *sources::ClientSecret::parse("formation"),
        sources::ClientAuthentication::Basic, {}};
}

AskTaxOffice askPracticeTaxOffice(QObject *owner, int delayMs)
{
    const Ports ports;
    auto *network = new sources::PracticeTaxOffice(std::chrono::milliseconds(delayMs), ports.now, owner);
    const auto grants = std::make_shared<sources::ImpotGrants>();
    return [network, grants](const TaxOfficeQuestion &question, QObject *parent) -> TaxOfficeLookup * {
        return new SourceLookup(*network, question, practiceAccess(), grants, {}, parent);
    };
}
