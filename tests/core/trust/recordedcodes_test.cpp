#include <catch2/catch.hpp>

#include "core/formats/twoddoc/code.h"
#include "core/trust/noticereader.h"
#include "tests/support/shareddata.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// The recorded codes, with what must come out of each.
static QList<QJsonObject> recorded(const QString &name)
{
    QList<QJsonObject> entries;
    const std::optional<QString> path = sharedData(u"2ddoc/"_s + name);
    QFile file(path.value_or(QString()));
    if (!path || !file.open(QIODevice::ReadOnly))
        return entries;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : array)
        entries.append(value.toObject());
    return entries;
}

static QByteArray bytesOf(const QJsonObject &entry)
{
    return entry.contains(u"code_hex") ? QByteArray::fromHex(entry.value(u"code_hex").toString().toLatin1())
                                       : entry.value(u"code").toString().toLatin1();
}

static NoticeReading read(QByteArrayView text)
{
    static const trust::TrustData data = trust::shippedTrust();
    return trust::readNotice(text, data, trust::TestAuthority::Allowed);
}

static QStringList identifiersIn(const QJsonArray &array)
{
    QStringList ids;
    for (const QJsonValue &id : array)
        ids.append(id.toString());
    return ids;
}

static void checkFields(const twoddoc::Code &code, const QJsonObject &entry)
{
    QStringList order;
    QStringList truncated;
    QJsonObject values;
    for (const twoddoc::Field &field : code.message.fields) {
        const QString id = QString::fromLatin1(field.id);
        order.append(id);
        values.insert(id, QString::fromLatin1(field.value));
        if (field.isTruncated)
            truncated.append(id);
    }
    if (!code.message.unread.isEmpty()) { // three specimens of the State break their own grammar
        order.append(u"??"_s);
        values.insert(u"??"_s, QString::fromLatin1(code.message.unread));
    }
    CHECK(order == identifiersIn(entry.value(u"field_order").toArray()));
    CHECK(values == entry.value(u"fields").toObject());
    CHECK(truncated == identifiersIn(entry.value(u"truncated").toArray()));
}

TEST_CASE("Every recorded code comes out as stated")
{
    int checked = 0;
    for (const QJsonObject &entry : recorded(u"vectors.json"_s)) {
        const QByteArray bytes = bytesOf(entry);
        if (bytes.isEmpty())
            continue; // a message without its header: see below
        INFO(entry.value(u"id").toString().toStdString());
        const bool isValid = entry.value(u"signature_valid").toBool();
        const NoticeReading reading = read(bytes);
        CHECK(reading.signature == isValid);
        CHECK_FALSE(reading.isRepaired);
        const bool isNotice = reading.notice.has_value();
        CHECK(reading.outcome
            == (!isNotice     ? NoticeOutcome::Unsupported
                    : isValid ? NoticeOutcome::Verified
                              : NoticeOutcome::Altered));
        const auto parsed = twoddoc::parseCode(bytes);
        REQUIRE(std::holds_alternative<twoddoc::Code>(parsed));
        const twoddoc::Code &code = std::get<twoddoc::Code>(parsed);
        CHECK_FALSE(reading.documentLabel.isEmpty());
        if (entry.contains(u"signed_data_sha256")) {
            const QByteArray digest = QCryptographicHash::hash(code.signedBytes, QCryptographicHash::Sha256).toHex();
            CHECK(digest == entry.value(u"signed_data_sha256").toString().toLatin1());
            CHECK(code.signature.toHex() == entry.value(u"signature_hex").toString().toLatin1());
        }
        if (entry.contains(u"field_order"))
            checkFields(code, entry);
        ++checked;
    }
    if (checked > 0)
        CHECK(checked >= 37);
}

TEST_CASE("A recorded message without header is read field by field")
{
    for (const QJsonObject &entry : recorded(u"vectors.json"_s)) {
        if (!entry.contains(u"message_only"))
            continue;
        twoddoc::Code code;
        code.message = twoddoc::parseMessage(entry.value(u"message_only").toString().toLatin1());
        CHECK(code.message.unread.isEmpty());
        checkFields(code, entry);
    }
}

TEST_CASE("Every recorded reading of a scanner is repaired to its code")
{
    for (const QJsonObject &entry : recorded(u"scanner-readings.json"_s)) {
        INFO((entry.value(u"of").toString() + u' ' + entry.value(u"kind").toString()).toStdString());
        const NoticeReading reading = read(entry.value(u"text").toString().toUtf8());
        CHECK(reading.outcome == NoticeOutcome::Verified);
        CHECK(reading.isRepaired);
        CHECK(reading.notice->second.isKnown());
    }
}

TEST_CASE("The test authority's codes are refused outside tests")
{
    for (const QJsonObject &entry : recorded(u"vectors.json"_s)) {
        const QByteArray bytes = bytesOf(entry);
        const NoticeReading reading = trust::readNotice(bytes, trust::shippedTrust());
        if (!bytes.isEmpty() && reading.certificate.isTest)
            CHECK(reading.outcome == (reading.notice ? NoticeOutcome::UnknownAuthority : NoticeOutcome::Unsupported));
        CHECK(reading.outcome != NoticeOutcome::Verified);
    }
}
