#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>

#include <optional>

/// 2D-Doc, the signed DataMatrix of French administrative papers. Source: ANTS/France Titres, « Spécifications
/// techniques des codes à barres 2D-DOC », 3.2.6 (24/03/2023), completed by the public lists of 3.3.8.
namespace twoddoc {

/// What a code says of itself before its fields.
struct Header {
    int version = 0; ///< 1 to 4
    QByteArray authority; ///< "FR06": who answers for the certificate.
    QByteArray certificate; ///< "FPE6": the name of the key within that authority.
    std::optional<QDate> issuedOn; ///< Absent on undated documents, as all tax notices are.
    std::optional<QDate> signedOn;
    QByteArray type; ///< "28"
    QByteArray perimeter; ///< Who defined the fields; "01" is France Titres, and all that versions 1 and 2 know.
    QByteArray country; ///< Of the issuer; empty before version 4.
    qsizetype length = 0; ///< Of the header, in characters.
    friend bool operator==(const Header &, const Header &) = default;
};

/// The header at the beginning of a code. Fault::Unreadable when the text is no such code, or ends within its header.
Result<Header> parseHeader(QByteArrayView code);

/// Four hexadecimal digits: days since 2000-01-01. Nothing for FFFF (undated) and for what is no number.
std::optional<QDate> dateOfHexDays(QByteArrayView digits);

/// JJMMAAAA.
std::optional<QDate> dateOfDigits(QByteArrayView digits);

/// Whether an authority is one of the specification's test authorities (XX00), whose private keys are public.
bool isTestAuthority(QByteArrayView authority);

} // namespace twoddoc
