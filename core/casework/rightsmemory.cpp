#include "core/casework/rightsmemory.h"

#include "core/formats/particulierclassify.h"

#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::StringLiterals;

static constexpr qint64 kept = 3600; // seconds; the State's own cache of rights is as old (API contract §1.4)

QString rightsKey(const QUrl &endpoint, const QByteArray &bearer)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(endpoint.toEncoded() + '\n');
    hash.addData(bearer);
    return QString::fromLatin1(hash.result().toHex().first(16));
}

static QDateTime timeIn(const QSettings &stored, const QString &key)
{
    return QDateTime::fromString(stored.value(key).toString(), Qt::ISODate);
}

/// The same sentence as then: it is made of the status and the code.
static ProviderError refusalIn(const QSettings &stored, int status)
{
    const QByteArray code = stored.value(u"rights/code"_s).toByteArray();
    WireAnswer wire;
    wire.status = status;
    wire.body = R"({"errors":[{"code":")" + code + R"("}]})";
    return classify(wire, LookupKind::Quotient).errors.first();
}

std::optional<RightsAnswer> rememberedRights(const QString &file, const QString &key, const QDateTime &now)
{
    const QSettings stored(file, QSettings::IniFormat);
    const QDateTime at = timeIn(stored, u"rights/at"_s);
    const bool isRecent = at.isValid() && at <= now && at.secsTo(now) < kept;
    if (!isRecent || stored.value(u"rights/key"_s).toString() != key)
        return std::nullopt;
    RightsAnswer answer;
    answer.at = at;
    answer.isRemembered = true;
    answer.expiry = timeIn(stored, u"rights/expiry"_s);
    answer.status = stored.value(u"rights/status"_s).toInt();
    if (answer.status >= 200 && answer.status < 300)
        answer.rights =
            TokenRights{.scopes = stored.value(u"rights/scopes"_s).toString().split(u' ', Qt::SkipEmptyParts)};
    else
        answer.error = refusalIn(stored, answer.status);
    return answer;
}

void rememberRights(const QString &file, const QString &key, const RightsAnswer &answer)
{
    if (answer.status < 200 || answer.status >= 500 || (!answer.rights && answer.status < 300))
        return;
    QSettings stored(file, QSettings::IniFormat);
    stored.setValue(u"rights/at"_s, answer.at.toUTC().toString(Qt::ISODate));
    stored.setValue(u"rights/key"_s, key);
    stored.setValue(u"rights/status"_s, answer.status);
    stored.setValue(u"rights/expiry"_s, answer.expiry.toUTC().toString(Qt::ISODate));
    stored.setValue(u"rights/scopes"_s, answer.rights ? answer.rights->scopes.join(u' ') : QString());
    stored.setValue(u"rights/code"_s, answer.error ? answer.error->code : QString());
}

ReminderSeen loadReminder(const QString &file)
{
    const QSettings stored(file, QSettings::IniFormat);
    return {.on = QDate::fromString(stored.value(u"reminder/on"_s).toString(), Qt::ISODate),
            .stage = stored.value(u"reminder/stage"_s).toInt(),
            .isDismissed = stored.value(u"reminder/dismissed"_s).toString() == u"true"};
}

void storeReminder(const QString &file, const ReminderSeen &seen)
{
    QSettings stored(file, QSettings::IniFormat);
    stored.setValue(u"reminder/on"_s, seen.on.toString(Qt::ISODate));
    stored.setValue(u"reminder/stage"_s, seen.stage);
    stored.setValue(u"reminder/dismissed"_s, seen.isDismissed ? u"true"_s : u"false"_s);
}
