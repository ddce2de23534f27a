#include "core/casework/network.h"

#include "core/sources/network.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSettings>
#include <QSslCertificateExtension>

using namespace Qt::StringLiterals;

static constexpr qint64 largestFile = 1 << 20;

static NetworkChoice::Proxy proxyOf(const QString &text)
{
    if (text == u"manual")
        return NetworkChoice::Proxy::Manual;
    return text == u"none" ? NetworkChoice::Proxy::None : NetworkChoice::Proxy::System;
}

NetworkChoice loadNetwork(const QSettings &stored)
{
    return {.proxy = proxyOf(stored.value(u"network/proxy"_s).toString()),
            .manual = stored.value(u"network/manual"_s).toString(),
            .user = stored.value(u"network/user"_s).toString(),
            .authorityFile = stored.value(u"network/authorityFile"_s).toString()};
}

static void store(QSettings &stored, const QString &key, const QString &text)
{
    if (text.isEmpty())
        stored.remove(key);
    else
        stored.setValue(key, text);
}

void storeNetwork(QSettings &stored, const NetworkChoice &choice)
{
    static const QStringList names{{}, u"manual"_s, u"none"_s};
    store(stored, u"network/proxy"_s, names.at(static_cast<qsizetype>(choice.proxy)));
    store(stored, u"network/manual"_s, choice.manual);
    store(stored, u"network/user"_s, choice.user);
    store(stored, u"network/authorityFile"_s, choice.authorityFile);
}

Result<Done> checkProxy(const QString &text)
{
    const Result<sources::ProxyRule> rule = sources::parseProxy(text);
    return rule ? Result<Done>(Done()) : rule.error();
}

/// Source: RFC 5280, §4.2.1.9.
static bool isAuthority(const QSslCertificate &certificate)
{
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    return std::ranges::any_of(extensions, [](const QSslCertificateExtension &extension) {
        return extension.name() == u"basicConstraints" && extension.value().toMap().value(u"ca"_s).toBool();
    });
}

static Result<QList<QSslCertificate>> readCertificates(const QString &file, const QDateTime &now)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return Error{Fault::NotFound, u"authority: the file cannot be read"_s};
    const QList<QSslCertificate> found = QSslCertificate::fromData(source.read(largestFile), QSsl::Pem);
    if (found.isEmpty())
        return refused(Problem::Missing, u"authority: no certificate"_s);
    for (const QSslCertificate &certificate : found) {
        if (!isAuthority(certificate))
            return refused(Problem::UnknownCode, u"authority: a certificate of something else"_s);
        if (certificate.effectiveDate() > now || certificate.expiryDate() <= now)
            return refused(Problem::NotADate, u"authority: not valid at this time"_s);
    }
    return found;
}

static QString nameOf(const QSslCertificate &certificate)
{
    const QStringList names =
        certificate.subjectInfo(QSslCertificate::CommonName) + certificate.subjectInfo(QSslCertificate::Organization);
    return names.value(0).left(200);
}

Result<QList<Authority>> readAuthorities(const QString &file, const QDateTime &now)
{
    const Result<QList<QSslCertificate>> certificates = readCertificates(file, now);
    if (!certificates)
        return certificates.error();
    QList<Authority> authorities;
    for (const QSslCertificate &certificate : *certificates)
        authorities.append({nameOf(certificate), certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper(),
                            certificate.expiryDate()});
    return authorities;
}

static sources::ProxyRule ruleOf(const NetworkChoice &choice)
{
    using Kind = sources::ProxyRule::Kind;
    if (choice.proxy == NetworkChoice::Proxy::System)
        return {};
    const Result<sources::ProxyRule> manual = sources::parseProxy(choice.manual);
    if (choice.proxy == NetworkChoice::Proxy::Manual && manual)
        return *manual;
    return {.kind = choice.proxy == NetworkChoice::Proxy::None ? Kind::None : Kind::System};
}

static sources::ProxyAccount accountOf(const QString &user, const ReadSecret &read)
{
    if (user.isEmpty() || !read)
        return {};
    const HeldSecret password(read);
    return {user, QString::fromUtf8(password.value())};
}

std::unique_ptr<QNetworkAccessManager> makeNetwork(const NetworkChoice &choice, const ReadSecret &password)
{
    sources::WayParts parts{.rule = ruleOf(choice)};
    parts.account = [user = choice.user, password] { return accountOf(user, password); };
    // Read again with each preparation: one that has expired meanwhile is no longer trusted.
    parts.authorities = [file = choice.authorityFile]() -> QList<QSslCertificate> {
        if (file.isEmpty())
            return {};
        const Result<QList<QSslCertificate>> found = readCertificates(file, QDateTime::currentDateTime());
        return found ? *found : QList<QSslCertificate>();
    };
    return std::make_unique<sources::Network>(std::make_shared<sources::WayOut>(std::move(parts)));
}
