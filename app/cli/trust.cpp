#include "app/cli/trust.h"

#include "app/cli/json.h"
#include "app/cli/sentence.h"
#include "app/paths.h"
#include "core/trust/trustfolder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

static QDate dayOf(qint64 seconds)
{
    return seconds == 0 ? QDate() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date();
}

static QJsonValue toJson(const trust::TrustData &data, const trust::Authority &authority, QDate today)
{
    const QDate issued = data.revocationsAsOf(authority.id);
    const trust::RevocationList list = data.revocations.value(authority.id);
    QJsonValue revocations = QJsonValue::Null;
    if (issued.isValid())
        revocations = QJsonObject{{u"issued"_s, orNull(issued)},
                                  {u"next_update"_s, orNull(dayOf(list.nextUpdate))},
                                  {u"age_days"_s, issued.daysTo(today)},
                                  {u"revoked"_s, list.serials.size()}};
    return QJsonObject{{u"authority"_s, QString::fromLatin1(authority.id)},
                       {u"holder"_s, authority.holder},
                       {u"valid_from"_s, orNull(authority.from)},
                       {u"valid_to"_s, orNull(authority.to)},
                       {u"revocation_list"_s, revocations}};
}

static QJsonValue toJson(const trust::TrustData &data, const trust::SigningCertificate &certificate)
{
    return QJsonObject{{u"authority"_s, QString::fromLatin1(certificate.authority)},
                       {u"id"_s, QString::fromLatin1(certificate.id)},
                       {u"organisation"_s, QString::fromUtf8(certificate.organisation)},
                       {u"document_type"_s, orNull(QString::fromLatin1(certificate.documentType))},
                       {u"valid_from"_s, orNull(certificate.from)},
                       {u"valid_to"_s, orNull(certificate.to)},
                       {u"revoked"_s, data.isRevoked(certificate)},
                       {u"origin"_s, certificate.origin == trust::Origin::Imported ? u"imported"_s : u"shipped"_s}};
}

static Exit runShow(Arguments &arguments, const Ports &ports)
{
    const QDate today = ports.now().date();
    const trust::TrustData data = trust::loadTrust(pathsIn(arguments.text(u"data"_s)).trust);
    const trust::ShippedEdition edition = trust::shippedEdition();
    print({{u"trust_list"_s, QJsonObject{{u"sequence"_s, edition.trustListSequence},
                                         {u"issued"_s, orNull(edition.trustListIssued)},
                                         {u"next_update"_s, orNull(edition.trustListNext)},
                                         {u"age_days"_s, edition.trustListIssued.daysTo(today)}}},
           {u"certificates_seen"_s, orNull(edition.certificatesSeen)},
           {u"authorities"_s, arrayOf(data.authorities, [&](const trust::Authority &authority) { return toJson(data, authority, today); })},
           {u"certificates"_s, arrayOf(data.certificates, [&](const trust::SigningCertificate &certificate) { return toJson(data, certificate); })}});
    return Exit::Done;
}

static QString nameOf(trust::Import result)
{
    switch (result) {
    case trust::Import::Added:
        return u"added"_s;
    case trust::Import::AlreadyHere:
        return u"already_here"_s;
    case trust::Import::Older:
        return u"older"_s;
    case trust::Import::UnknownAuthority:
        return u"unknown_authority"_s;
    case trust::Import::NotAuthentic:
        return u"not_authentic"_s;
    case trust::Import::Unreadable:
        break;
    }
    return u"unreadable"_s;
}

static Exit exitOf(trust::Import result)
{
    switch (result) {
    case trust::Import::Added:
    case trust::Import::AlreadyHere:
        return Exit::Done;
    case trust::Import::UnknownAuthority:
        return Exit::NotFound;
    case trust::Import::NotAuthentic:
        return Exit::Damaged;
    case trust::Import::Older:
    case trust::Import::Unreadable:
        break;
    }
    return Exit::InputRefused;
}

static QString nameOf(trust::ImportedObject::Kind kind)
{
    switch (kind) {
    case trust::ImportedObject::Certificate:
        return u"certificate"_s;
    case trust::ImportedObject::RevocationList:
        return u"revocation_list"_s;
    case trust::ImportedObject::Other:
        break;
    }
    return u"other"_s;
}

static QJsonValue toJson(const trust::ImportedObject &object)
{
    return QJsonObject{{u"kind"_s, nameOf(object.kind)},
                       {u"result"_s, nameOf(object.result)},
                       {u"authority"_s, orNull(QString::fromLatin1(object.authority))},
                       {u"id"_s, orNull(QString::fromLatin1(object.id))}};
}

static Exit runImport(Arguments &arguments, const Ports &)
{
    const QByteArray file = arguments.file(u"FILE"_s);
    if (arguments.isRefused())
        return refuse(arguments.refusals());
    const QString folder = pathsIn(arguments.text(u"data"_s)).trust;
    trust::TrustData data = trust::loadTrust(folder);
    const Result<QList<trust::ImportedObject>> imported = trust::importFile(file, folder, data);
    if (!imported)
        return fail(imported.error(), sentence(QT_TRANSLATE_NOOP("Cli", "The folder of the trust data cannot be written.")));
    print({{u"imported"_s, arrayOf(*imported, [](const trust::ImportedObject &object) { return toJson(object); })}});
    const auto worst = std::ranges::max_element(*imported, {}, [](const trust::ImportedObject &object) { return exitOf(object.result); });
    return exitOf(worst->result);
}

Option dataOption()
{
    return {u"data"_s, u"DIR"_s, QT_TRANSLATE_NOOP("Cli", "The folder of this desk's data; the user's own otherwise.")};
}

QList<Command> trustCommands()
{
    return {{.name = u"notice trust show"_s,
             .summary = QT_TRANSLATE_NOOP("Cli", "Shows the authorities and certificates that notices are checked against, and their age."),
             .options = {dataOption()},
             .run = runShow},
            {.name = u"notice trust import"_s,
             .summary = QT_TRANSLATE_NOOP("Cli", "Adds certificates and revocation lists from a file, once their authority's signature is checked."),
             .options = {{u"FILE"_s, {}, QT_TRANSLATE_NOOP("Cli", "Certificates or revocation lists, in DER or PEM."), true}, dataOption()},
             .run = runImport}};
}

} // namespace cli
