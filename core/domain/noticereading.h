#pragma once
#include "core/domain/taxnotice.h"

/// What can be said of a code that was read, in one word. Names of the command line's contract.
enum class NoticeOutcome {
    Verified,
    Altered, ///< The signature does not hold: something was changed, or badly read.
    UnknownAuthority,
    UnknownCertificate,
    CertificateNotValidThen, ///< On the day of the signature, or revoked since.
    WrongIssuer, ///< Signed with a good key that is not the tax office's for this kind of document.
    Unsupported,
    Unreadable,
};

/// Why a code is not one that we read. It is named, never guessed at.
enum class Unsupported {
    No,
    OtherDocument, ///< A good 2D-Doc that is no tax notice.
    OtherPerimeter, ///< Made by another body than France Titres, whose fields mean other things.
    Binary,
    Split, ///< One code in several symbols.
    VersionTwo, ///< ISO 22376: it may hold a social-security number, so nothing of it is looked at.
};

/// What a reading lacks.
struct MissingPart {
    enum Kind { Nothing, Code, Header, Separators, Signature } kind = Nothing;
    int read = 0; ///< Characters of the signature that came through…
    int expected = 0; ///< … and how many there should be.
    friend bool operator==(const MissingPart &, const MissingPart &) = default;
};

/// Second fact: whose key it is, and whether it was good on the day of the signature.
struct NoticeCertificate {
    QString authority; ///< "FR06"
    QString id; ///< "FPE6"
    bool isTrusted = false; ///< We hold the key, from the trust list or under one of its authorities.
    bool wasValidThen = false;
    bool isRevoked = false;
    QDate revocationsAsOf; ///< The day of the list that tells; invalid when there is none, and nothing is known.
    bool issuerIsTaxOffice = false;
    bool isForThisType = false; ///< A certificate signs one type of document only.
    bool isTest = false; ///< The specification's test authority, whose private key anyone has.
    friend bool operator==(const NoticeCertificate &, const NoticeCertificate &) = default;
};

/// Third fact: whether the content is what its type asks for. Identifiers of fields, never their values.
struct Conformity {
    QStringList missing; ///< "43", or "4Y|6U+6W+6X+6Y" where one of several ways is asked for.
    QStringList malformed; ///< Present, and not of its kind or length.
    QStringList unknown; ///< Newer than our tables; what follows one was not read.
    bool holds() const { return missing.isEmpty() && malformed.isEmpty() && unknown.isEmpty(); }
    friend bool operator==(const Conformity &, const Conformity &) = default;
};

/// A field after the signature: anybody can have written it.
struct UnsignedField {
    QString id;
    QString value;
    friend bool operator==(const UnsignedField &, const UnsignedField &) = default;
};

/// What came out of reading one code: three facts shown apart (signature, certificate, conformity), the word that sums
/// them up, and the content. The content is worth something only when the outcome is Verified — and even then a genuine
/// code can be pasted on another paper, and a corrective notice may have been made since.
struct NoticeReading {
    NoticeOutcome outcome = NoticeOutcome::Unreadable;
    Unsupported unsupported = Unsupported::No;
    MissingPart missing;
    QString documentType; ///< "28"; empty when the header was not read.
    QString documentLabel; ///< « Avis d'impôt sur les revenus (V2) »; empty for a type that we do not know.
    QDate signedOn; ///< As the header says; invalid when it says nothing.
    std::optional<bool> signature; ///< First fact; absent when there was no key to check it with, or no whole reading.
    NoticeCertificate certificate;
    Conformity conformity;
    bool isRepaired = false; ///< The reading was not the code itself: separators, layout or case were restored.
    std::optional<TaxNotice> notice; ///< For the types that we understand, when the whole code was read.
    QList<UnsignedField> annex;
    friend bool operator==(const NoticeReading &, const NoticeReading &) = default;
};
