#pragma once
#include "core/attestation/content.h"
#include "core/casework/backups.h"
#include "core/casework/network.h"
#include "core/casework/taxoffice.h"
#include "core/domain/identifiers.h"

#include <QUrl>

/// How to reach the State's service. Practice mode needs none of it.
struct Connection {
    QUrl endpoint; ///< https, or http on loopback only; a path is kept as a prefix.
    QString recipient; ///< The town hall's SIRET.
    /// A file with the token, which is never a setting itself: for the command line, and until a desk has sealed the token in
    /// its log (Secrets).
    QString tokenFile;
    QString renewedBy = {}; ///< Who renews the token at the town hall: a name, a telephone number, as the agents are to read it.
};

/// What is set once for a desk.
struct Settings {
    bool practice = true; ///< A fresh install practises on fictitious families.
    Connection connection;
    TaxOfficeConnection taxOffice = {}; ///< Off until its address is set.
    attestation::TownHall townHall;
    QString agent; ///< Name written on papers and in the journal.
    QString language; ///< "fr" or "en".
    QString theme; ///< "system", "light" or "dark".
    QString scannerPort = {}; ///< Of a serial scanner; empty for one that types like a keyboard.
    QString scheduleFolder; ///< Empty for the one in the data folder.
    int lockMinutes = 5; ///< Without a key or the mouse, 1 to 60; not in practice.
    bool remembersLogin = true; ///< Whether the sign-in page proposes who signed in last.
    BackupPlan backups = {};
    NetworkChoice network = {};
};
inline constexpr int longestLockMinutes = 60;

/// The fictitious commune of the practice mode.
attestation::TownHall practiceTownHall();

/// The same desk on fictitious families and in the fictitious town hall, for one start: never to be saved, since what is
/// fictitious here hides what is set.
Settings practising(Settings settings);

/// Reads `file` (INI); what is missing or unreadable takes its default. In practice the town hall and the agent default
/// to fictitious ones; outside practice they are empty until set, so that no real paper bears a fictitious name.
/// Blocking, a few microseconds.
Settings loadSettings(const QString &file);
/// Writes it whole or not at all. What the practice mode fills in is not written, neither while practising nor when real
/// work begins, so that no real paper bears it by mistake; a real desk may well have a service of the same name.
Result<Done> saveSettings(const QString &file, const Settings &settings);

/// Who signed in last, where that is remembered.
QString rememberedLogin(const QString &file);
/// Notes it; or, without a login, forgets it and that it is to be remembered.
void rememberLogin(const QString &file, const std::optional<QString> &login);

/// Whether requests may go to this address: https, or http on loopback; Problem::Missing when it is empty.
Result<Done> checkEndpoint(const QUrl &endpoint);
/// Why the State cannot be asked with these settings, or nothing: missing SIRET, unreadable token file …
Result<Done> checkConnection(const Connection &connection, const ReadSecret &token);
Result<Done> checkConnection(const Connection &connection);
