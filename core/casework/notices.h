#pragma once
#include "core/base/result.h"
#include "core/domain/noticereading.h"

#include <QImage>

#include <functional>
#include <stop_token>

/// What notices are checked against.
struct NoticeTrust {
    QString folder; ///< Certificates and revocation lists that were imported; it need not exist.
    bool practice = false; ///< Practice notices only; nothing real is proved or stored.
};

// Plain blocking functions for the background: milliseconds for a text, a second a page for a picture.

/// What a scanner typed, or the bytes of one symbol.
NoticeReading readNoticeText(const QByteArray &reading, const NoticeTrust &trust);

/// The notice among the symbols of a picture; one without symbol is an unreadable code.
NoticeReading readNoticePicture(const QImage &picture, const NoticeTrust &trust, const std::stop_token &stop);

/// The notice in a picture file or a PDF. Errors as core/scan's symbolsOf(): Fault::NotFound (no such file), Refused
/// (asks for a password), Unreadable, or Invalid with UnknownCode (another kind of file), TooLong, OutOfRange, Missing.
Result<NoticeReading> readNoticeFile(const QString &path, const NoticeTrust &trust, const std::stop_token &stop);

/// For trying a scanner out: specimens signed with the public test keys are taken as well.
NoticeReading tryNoticeText(const QByteArray &reading, const NoticeTrust &trust);

/// How old what notices are checked against is.
struct TrustAge {
    QDate listIssued; ///< The State's trust list that the program carries.
    QDate listNext; ///< When the list says that it will be replaced.
    QDate certificatesSeen; ///< When the certificates that the program carries were collected.
    int certificates = 0; ///< Of the tax office.
    int imported = 0; ///< Of all certificates, those that were imported.
    QDate revocationsIssued; ///< The oldest of the revocation lists; invalid when there is none.
    int revocationLists = 0;
};
TrustAge trustAge(const NoticeTrust &trust);

/// What became of the objects of a file.
struct TrustImport {
    int added = 0;
    int known = 0; ///< Here already, or older than what is here.
    int unknownAuthority = 0;
    int refused = 0; ///< Not signed by the authority that it names, or not readable.
};
/// Imports certificates and revocation lists from a file, each checked under its authority's key. Fault::NotFound when
/// the file cannot be read, TooLong when no such file is so large, Fault::Refused when the folder cannot be written.
Result<TrustImport> importTrust(const QString &path, const NoticeTrust &trust);

/// The above over one trust, as the window is given them.
struct NoticePort {
    std::function<NoticeReading(const QByteArray &)> readText;
    std::function<NoticeReading(const QImage &, const std::stop_token &)> readPicture;
    std::function<Result<NoticeReading>(const QString &, const std::stop_token &)> readFile;
    std::function<NoticeReading(const QByteArray &)> tryText;
    std::function<TrustAge()> age;
    std::function<Result<TrustImport>(const QString &)> import;
};
NoticePort noticePort(const NoticeTrust &trust);
