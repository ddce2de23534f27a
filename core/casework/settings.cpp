#include "core/casework/settings.h"

#include "core/sources/particulier.h"

#include <QSettings>

using namespace Qt::StringLiterals;

attestation::TownHall practiceTownHall()
{
    return {.name = u"Ville de Morvallon"_s,
            .service = u"Service Familles et Éducation"_s,
            .address = u"Hôtel de Ville, 1 place de la République, 13999 Morvallon"_s,
            .logo = {},
            .accent = u"#1F4E79"_s,
            .signatoryTitle = u"Pour le maire et par délégation,\nla responsable du service Familles"_s,
            .signatoryName = u"Camille Berthier"_s,
            .contact = u"familles@morvallon.example"_s};
}

static const QString practiceAgent = u"A. Mercier"_s;
static const QString defaultAccent = u"#1F4E79"_s;

namespace {

/// One text setting: its key in the file, and where it stands.
struct TownHallText {
    QString key;
    QString attestation::TownHall::*text;
};

} // namespace

static const QList<TownHallText> &townHallTexts()
{
    static const QList<TownHallText> texts{
        {u"townHall/name"_s, &attestation::TownHall::name},
        {u"townHall/service"_s, &attestation::TownHall::service},
        {u"townHall/address"_s, &attestation::TownHall::address},
        {u"townHall/accent"_s, &attestation::TownHall::accent},
        {u"townHall/signatoryTitle"_s, &attestation::TownHall::signatoryTitle},
        {u"townHall/signatoryName"_s, &attestation::TownHall::signatoryName},
        {u"townHall/contact"_s, &attestation::TownHall::contact},
    };
    return texts;
}

static attestation::TownHall defaultTownHall(bool practice)
{
    if (practice)
        return practiceTownHall();
    attestation::TownHall townHall;
    townHall.accent = defaultAccent;
    return townHall;
}

static attestation::TownHall loadTownHall(const QSettings &stored, bool practice)
{
    attestation::TownHall townHall = defaultTownHall(practice);
    for (const TownHallText &entry : townHallTexts())
        townHall.*entry.text = stored.value(entry.key, townHall.*entry.text).toString();
    townHall.logo = QByteArray::fromBase64(stored.value(u"townHall/logo"_s).toString().toLatin1());
    return townHall;
}

/// What stands under `key` if it is one of these, the first of them otherwise.
static QString loadChoice(const QSettings &stored, const QString &key, const QStringList &choices)
{
    const QString choice = stored.value(key).toString();
    return choices.contains(choice) ? choice : choices.first();
}

/// Anything doubtful is practice.
static bool isPractice(const QSettings &stored)
{
    return stored.value(u"practice"_s).toString() != u"false";
}

Settings practising(Settings settings)
{
    settings.practice = true;
    settings.townHall = practiceTownHall();
    if (settings.agent.isEmpty())
        settings.agent = practiceAgent;
    return settings;
}

static int loadLockMinutes(const QSettings &stored)
{
    const int minutes = stored.value(u"lock/minutes"_s).toInt();
    return minutes >= 1 && minutes <= longestLockMinutes ? minutes : Settings().lockMinutes;
}

static bool remembersLogin(const QSettings &stored)
{
    return stored.value(u"signIn/remember"_s).toString() != u"false";
}

/// A number of the file, or the default where it is none that makes sense.
static int loadNumber(const QSettings &stored, const QString &key, int most, int byDefault)
{
    const int number = stored.value(key).toInt();
    return number >= 1 && number <= most ? number : byDefault;
}

static BackupPlan loadBackupPlan(const QSettings &stored)
{
    const BackupPlan byDefault;
    return {.folder = stored.value(u"backups/folder"_s).toString(),
            .everyHours = loadNumber(stored, u"backups/everyHours"_s, longestBackupHours, byDefault.everyHours),
            .keep = loadNumber(stored, u"backups/keep"_s, mostBackups, byDefault.keep)};
}

Settings loadSettings(const QString &file)
{
    const QSettings stored(file, QSettings::IniFormat);
    const bool practice = isPractice(stored);
    return {.practice = practice,
            .connection = {.endpoint = QUrl(stored.value(u"connection/endpoint"_s).toString()),
                           .recipient = stored.value(u"connection/recipient"_s).toString(),
                           .tokenFile = stored.value(u"connection/tokenFile"_s).toString(),
                           .renewedBy = stored.value(u"connection/renewedBy"_s).toString()},
            .taxOffice = loadTaxOffice(stored),
            .townHall = loadTownHall(stored, practice),
            .agent = stored.value(u"agent"_s, practice ? practiceAgent : QString()).toString(),
            .language = loadChoice(stored, u"language"_s, {u"fr"_s, u"en"_s}),
            .theme = loadChoice(stored, u"theme"_s, {u"system"_s, u"light"_s, u"dark"_s}),
            .scannerPort = stored.value(u"scanner/port"_s).toString(),
            .scheduleFolder = stored.value(u"scheduleFolder"_s).toString(),
            .lockMinutes = loadLockMinutes(stored),
            .remembersLogin = remembersLogin(stored),
            .backups = loadBackupPlan(stored),
            .network = loadNetwork(stored)};
}

QString rememberedLogin(const QString &file)
{
    const QSettings stored(file, QSettings::IniFormat);
    return remembersLogin(stored) ? stored.value(u"signIn/login"_s).toString() : QString();
}

void rememberLogin(const QString &file, const std::optional<QString> &login)
{
    QSettings stored(file, QSettings::IniFormat);
    stored.setValue(u"signIn/remember"_s, login ? u"true"_s : u"false"_s);
    if (login)
        stored.setValue(u"signIn/login"_s, *login);
    else
        stored.remove(u"signIn/login"_s);
}

/// A text that is the default is not written.
static void store(QSettings &stored, const QString &key, const QString &text, const QString &byDefault = {})
{
    if (text == byDefault)
        stored.remove(key);
    else
        stored.setValue(key, text);
}

/// The same for a text that the practice mode fills in; `fictitious` is empty where it fills in nothing. A text that was
/// already there was set by someone, and stays even if it reads the same.
static void store(QSettings &stored, const QString &key, const QString &text, const QString &byDefault,
                  const QString &fictitious)
{
    const bool wasSet = stored.contains(key) && stored.value(key).toString() == text;
    if (!wasSet)
        store(stored, key, text, text == fictitious ? fictitious : byDefault);
}

/// `practised` is whether the practice mode may have filled in what is now saved.
static void storeTownHall(QSettings &stored, const Settings &settings, bool practised)
{
    const attestation::TownHall fictitious = practised ? practiceTownHall() : attestation::TownHall();
    const attestation::TownHall byDefault = defaultTownHall(settings.practice);
    for (const TownHallText &entry : townHallTexts())
        store(stored, entry.key, settings.townHall.*entry.text, byDefault.*entry.text, fictitious.*entry.text);
    store(stored, u"townHall/logo"_s, QString::fromLatin1(settings.townHall.logo.toBase64()));
}

static void storeBackupPlan(QSettings &stored, const BackupPlan &plan)
{
    store(stored, u"backups/folder"_s, plan.folder);
    stored.setValue(u"backups/everyHours"_s, plan.everyHours);
    stored.setValue(u"backups/keep"_s, plan.keep);
}

Result<Done> saveSettings(const QString &file, const Settings &settings)
{
    QSettings stored(file, QSettings::IniFormat);
    stored.setAtomicSyncRequired(true);
    const bool practised = settings.practice || isPractice(stored);
    stored.setValue(u"practice"_s, settings.practice ? u"true"_s : u"false"_s);
    store(stored, u"connection/endpoint"_s, settings.connection.endpoint.toString());
    store(stored, u"connection/recipient"_s, settings.connection.recipient);
    store(stored, u"connection/tokenFile"_s, settings.connection.tokenFile);
    store(stored, u"connection/renewedBy"_s, settings.connection.renewedBy);
    storeTaxOffice(stored, settings.taxOffice);
    storeNetwork(stored, settings.network);
    storeTownHall(stored, settings, practised);
    store(stored, u"agent"_s, settings.agent, settings.practice ? practiceAgent : QString(),
          practised ? practiceAgent : QString());
    stored.setValue(u"language"_s, settings.language);
    stored.setValue(u"theme"_s, settings.theme);
    store(stored, u"scheduleFolder"_s, settings.scheduleFolder);
    store(stored, u"scanner/port"_s, settings.scannerPort);
    stored.setValue(u"lock/minutes"_s, settings.lockMinutes);
    storeBackupPlan(stored, settings.backups);
    stored.setValue(u"signIn/remember"_s, settings.remembersLogin ? u"true"_s : u"false"_s);
    if (!settings.remembersLogin)
        stored.remove(u"signIn/login"_s);
    stored.sync();
    if (stored.status() != QSettings::NoError)
        return Error{Fault::Refused, u"settings: the file cannot be written"_s};
    return Done();
}

Result<Done> checkEndpoint(const QUrl &endpoint)
{
    if (endpoint.isEmpty())
        return refused(Problem::Missing, u"endpoint"_s);
    return sources::checkEndpoint(endpoint);
}

Result<Done> checkConnection(const Connection &connection)
{
    return checkConnection(connection, secretInFile(connection.tokenFile));
}

Result<Done> checkConnection(const Connection &connection, const ReadSecret &read)
{
    if (const Result<Done> endpoint = checkEndpoint(connection.endpoint); !endpoint)
        return endpoint.error();
    if (const Result<Siret> recipient = Siret::parse(connection.recipient); !recipient)
        return recipient.error();
    const HeldSecret secret(read);
    if (secret.trouble())
        return *secret.trouble();
    if (const Result<ApiToken> token = ApiToken::parse(secret.value()); !token)
        return token.error();
    return Done();
}
