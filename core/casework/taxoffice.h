#pragma once
#include "core/casework/secretsource.h"
#include "core/domain/taxsituation.h"

#include <QObject>
#include <QUrl>

#include <functional>

class QNetworkAccessManager;
class QSettings;
namespace sources {
struct Pace;
}

/// How to reach the tax office's API. Off until it is set: the tax office opens it to one town hall after the other,
/// for one use each.
struct TaxOfficeConnection {
    QUrl gateway; ///< https, or http on loopback only; given by the tax office, and public nowhere.
    QString clientId;
    QString secretFile; ///< A file that only the agents' account can read; the secret itself is never a setting.
    bool secretInForm = false; ///< The client says who it is in the form instead of the header.
    QString teleservice; ///< « ID_Teleservice »
    bool isSet() const { return !gateway.isEmpty(); }
    friend bool operator==(const TaxOfficeConnection &, const TaxOfficeConnection &) = default;
};

/// Among the other settings.
TaxOfficeConnection loadTaxOffice(const QSettings &stored);
void storeTaxOffice(QSettings &stored, const TaxOfficeConnection &connection);

/// Why the tax office cannot be asked with this connection, or nothing.
TaxOfficeTrouble checkTaxOffice(const TaxOfficeConnection &connection, const ReadSecret &secret);
TaxOfficeTrouble checkTaxOffice(const TaxOfficeConnection &connection);

/// One question to the tax office on its way. Emits finished() exactly once; deleting it aborts the exchange.
class TaxOfficeLookup : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void finished(const TaxOfficeAnswer &answer);
};

using AskTaxOffice = std::function<TaxOfficeLookup *(const TaxOfficeQuestion &question, QObject *parent)>;

/// Asks over `network`. The secret is read at each question, beside the window, and kept nowhere, from where it is
/// sealed or from its file; grants are kept in memory until they end, for as long as a copy of the function lives.
/// Each request asks `pace` first; without one, requests leave at once.
AskTaxOffice askTaxOffice(QNetworkAccessManager &network, const TaxOfficeConnection &connection, const ReadSecret &secret,
    const sources::Pace &pace, int timeoutSeconds = 30);
AskTaxOffice askTaxOffice(
    QNetworkAccessManager &network, const TaxOfficeConnection &connection, const ReadSecret &secret, int timeoutSeconds = 30);
AskTaxOffice askTaxOffice(
    QNetworkAccessManager &network, const TaxOfficeConnection &connection, int timeoutSeconds = 30);

/// Answers for the fictitious households, inside the process: no socket is opened. The answers must not outlive `owner`.
/// `delayMs` before each answer; 0 for tests.
AskTaxOffice askPracticeTaxOffice(QObject *owner, int delayMs = 600);
