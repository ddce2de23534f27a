#include "core/casework/notices.h"

#include "core/casework/noticepicture.h"
#include "core/casework/practicenotices.h"
#include "core/trust/noticereader.h"
#include "core/trust/trustdata.h"
#include "core/trust/trustfolder.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr qint64 largestTrustFile = 16 * 1024 * 1024; // the lists of every authority together are far smaller

static trust::TrustData dataOf(const NoticeTrust &trust)
{
    return trust.practice ? practiceTrust() : trust::loadTrust(trust.folder);
}

static NoticeReading readAmong(const QList<QByteArray> &readings, const NoticeTrust &trust)
{
    return trust::readNoticeAmong(
        readings, dataOf(trust), trust.practice ? trust::TestAuthority::Allowed : trust::TestAuthority::Refused);
}

NoticeReading readNoticeText(const QByteArray &reading, const NoticeTrust &trust)
{
    return readAmong({reading}, trust);
}

NoticeReading readNoticePicture(const QImage &picture, const NoticeTrust &trust, const std::stop_token &stop)
{
    return readAmong(codesOfPicture(picture, {stop}), trust);
}

Result<NoticeReading> readNoticeFile(const QString &path, const NoticeTrust &trust, const std::stop_token &stop)
{
    const Result<QList<QByteArray>> codes = codesOfFile(path, {stop});
    if (!codes)
        return codes.error();
    return readAmong(*codes, trust);
}

NoticeReading tryNoticeText(const QByteArray &reading, const NoticeTrust &trust)
{
    return trust::readNotice(reading, dataOf(trust), trust::TestAuthority::Allowed);
}

static QDate oldestList(const trust::TrustData &data)
{
    qint64 oldest = 0;
    for (const trust::RevocationList &list : data.revocations)
        oldest = oldest == 0 ? list.issued : std::min(oldest, list.issued);
    return oldest == 0 ? QDate() : QDateTime::fromSecsSinceEpoch(oldest, Qt::UTC).date();
}

TrustAge trustAge(const NoticeTrust &trust)
{
    const trust::TrustData data = trust::loadTrust(trust.folder);
    const trust::ShippedEdition edition = trust::shippedEdition();
    const auto isTaxOffice = [](const trust::SigningCertificate &certificate) {
        return certificate.unit == "0002 13000495500014";
    };
    const auto isImported = [](const trust::SigningCertificate &certificate) {
        return certificate.origin == trust::Origin::Imported;
    };
    return {.listIssued = edition.trustListIssued,
        .listNext = edition.trustListNext,
        .certificatesSeen = edition.certificatesSeen,
        .certificates = static_cast<int>(std::ranges::count_if(data.certificates, isTaxOffice)),
        .imported = static_cast<int>(std::ranges::count_if(data.certificates, isImported)),
        .revocationsIssued = oldestList(data),
        .revocationLists = static_cast<int>(data.revocations.size())};
}

static void count(TrustImport &counted, trust::Import result)
{
    switch (result) {
    case trust::Import::Added:
        ++counted.added;
        break;
    case trust::Import::AlreadyHere:
    case trust::Import::Older:
        ++counted.known;
        break;
    case trust::Import::UnknownAuthority:
        ++counted.unknownAuthority;
        break;
    case trust::Import::NotAuthentic:
    case trust::Import::Unreadable:
        ++counted.refused;
        break;
    }
}

Result<TrustImport> importTrust(const QString &path, const NoticeTrust &trust)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::NotFound, u"trust file"_s};
    const QByteArray bytes = file.read(largestTrustFile + 1);
    if (bytes.size() > largestTrustFile)
        return refused(Problem::TooLong, u"trust file"_s);
    trust::TrustData data = trust::loadTrust(trust.folder);
    const Result<QList<trust::ImportedObject>> imported = trust::importFile(bytes, trust.folder, data);
    if (!imported)
        return imported.error();
    TrustImport counted;
    for (const trust::ImportedObject &object : *imported)
        count(counted, object.result);
    return counted;
}

NoticePort noticePort(const NoticeTrust &trust)
{
    return {.readText = [trust](const QByteArray &reading) { return readNoticeText(reading, trust); },
        .readPicture = [trust](const QImage &picture,
                           const std::stop_token &stop) { return readNoticePicture(picture, trust, stop); },
        .readFile = [trust](
                        const QString &path, const std::stop_token &stop) { return readNoticeFile(path, trust, stop); },
        .tryText = [trust](const QByteArray &reading) { return tryNoticeText(reading, trust); },
        .age = [trust] { return trustAge(trust); },
        .import = [trust](const QString &path) { return importTrust(path, trust); }};
}
