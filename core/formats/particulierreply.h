#pragma once
#include "core/domain/familyanswer.h"

/// Reads the body of a 200 of /v3/dss/quotient_familial/identite or /v3/dss/participation_familiale_eaje/identite.
///
/// A key that is absent gives std::nullopt (the town hall has no right to it); one that is null gives an empty part.
/// Unknown keys are accepted. A birth date that cannot be read is an unknown date: one child's typing error at the fund
/// must not hide a family. Anything else of a wrong type, or beyond what any family has (a figure of more than 12 digits,
/// more than 50 persons in a list, a year outside 1900 to 9999), makes the answer unreadable; the error names the key, never
/// its value. Source: API contract §2.6, §3.
Result<FamilyRecord> parseFamilyRecord(const QByteArray &body, LookupKind kind);

/// "75002 PARIS" as postcode and town. A text that does not begin with exactly five digits is a town alone, as abroad.
struct PostcodeAndTown {
    QString postcode;
    QString town;
};
PostcodeAndTown splitPostcode(const QString &received);

/// One entry of an error body, before its meaning is known: that depends on the HTTP status too.
struct ReceivedError {
    QString code; ///< Five digits as text, or empty: whatever else came in its place is not passed on.
    QString title; ///< 200 characters at most.
    std::optional<int> retryIn; ///< Seconds, 1 to 86 400.
};

/// The entries of a body `{"errors": […]}` in their order; none when the body is anything else (HTML, text, nothing).
QList<ReceivedError> parseErrors(const QByteArray &body);
