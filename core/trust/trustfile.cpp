#include "core/trust/trustfile.h"

#include "core/trust/certificate.h"
#include "core/trust/revocationlist.h"

#include <algorithm>
#include <array>

namespace trust {

/// The Base64 blocks of a PEM file with these words in their frame.
static QList<QByteArray> blocksOf(QByteArrayView words, QByteArrayView file)
{
    const QByteArray begin = "-----BEGIN " + words.toByteArray() + "-----";
    const QByteArray end = "-----END " + words.toByteArray() + "-----";
    QList<QByteArray> blocks;
    for (qsizetype at = file.indexOf(begin); at >= 0; at = file.indexOf(begin, at)) {
        at += begin.size();
        const qsizetype stop = file.indexOf(end, at);
        if (stop < 0)
            break;
        blocks.append(QByteArray::fromBase64(file.sliced(at, stop - at).toByteArray()));
    }
    return blocks;
}

QList<QByteArray> objectsIn(QByteArrayView file)
{
    QList<QByteArray> objects;
    for (const QByteArrayView words : {QByteArrayView("CERTIFICATE"), QByteArrayView("X509 CRL")})
        objects += blocksOf(words, file);
    return objects.isEmpty() ? QList<QByteArray>{file.toByteArray()} : objects;
}

static Import importOf(Fault fault)
{
    switch (fault) {
    case Fault::NotFound:
        return Import::UnknownAuthority;
    case Fault::Refused:
        return Import::NotAuthentic;
    default:
        return Import::Unreadable;
    }
}

/// A certificate that begins before another of its name is an old file: it adds nothing that is worth a doubt.
static Import add(const SigningCertificate &certificate, TrustData &data)
{
    for (const SigningCertificate &known : std::as_const(data.certificates)) {
        if (known.authority != certificate.authority || known.id != certificate.id)
            continue;
        if (known.serial == certificate.serial && known.publicPoint == certificate.publicPoint)
            return Import::AlreadyHere;
        if (certificate.from <= known.from)
            return Import::Older;
    }
    data.certificates.append(certificate);
    return Import::Added;
}

static Import add(const RevocationList &list, TrustData &data)
{
    const auto known = data.revocations.constFind(list.authority);
    if (known != data.revocations.constEnd() && *known == list)
        return Import::AlreadyHere;
    if (known != data.revocations.constEnd() && list.issued <= known->issued)
        return Import::Older;
    data.revocations.insert(list.authority, list);
    return Import::Added;
}

static ImportedObject imported(const SigningCertificate &certificate, QByteArrayView der, TrustData &data)
{
    return {ImportedObject::Certificate, add(certificate, data), certificate.authority, certificate.id,
        certificate.from, der.toByteArray()};
}

static ImportedObject imported(const RevocationList &list, QByteArrayView der, TrustData &data)
{
    return {ImportedObject::RevocationList, add(list, data), list.authority, {}, {}, der.toByteArray()};
}

ImportedObject importObject(QByteArrayView der, TrustData &data)
{
    const Result<SigningCertificate> certificate = parseCertificate(der, data.authorities);
    if (certificate)
        return imported(*certificate, der, data);
    if (certificate.error().fault != Fault::Unreadable)
        return {ImportedObject::Certificate, importOf(certificate.error().fault), {}, {}, {}, {}};
    const Result<RevocationList> list = parseRevocationList(der, data.authorities);
    if (list)
        return imported(*list, der, data);
    const bool isList = list.error().fault != Fault::Unreadable;
    return {
        isList ? ImportedObject::RevocationList : ImportedObject::Other, importOf(list.error().fault), {}, {}, {}, {}};
}

} // namespace trust
