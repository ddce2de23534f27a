#pragma once
#include "core/base/result.h"
#include "core/base/wiped.h"

#include <QDateTime>

/// The establishment number of an administration: 14 digits with a Luhn key. La Poste's (SIREN 356 000 000) have no key.
class Siret
{
public:
    static Result<Siret> parse(QStringView text);
    const QString &toString() const { return m_digits; }
    friend bool operator==(const Siret &, const Siret &) = default;

private:
    explicit Siret(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

/// A French postal code: five digits, 01000 to 98999.
class PostalCode
{
public:
    static Result<PostalCode> parse(QStringView text);
    const QString &toString() const { return m_digits; }
    friend bool operator==(const PostalCode &, const PostalCode &) = default;

private:
    explicit PostalCode(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

/// The secret that opens the State's API: three parts of base64url between points (a JWT, RFC 7519). Its shape only is
/// checked here; whether it is good, the State says. No toString(): it must not end up in a log. Wiped with its last copy.
class ApiToken
{
public:
    ApiToken(const ApiToken &) = default;
    ApiToken &operator=(const ApiToken &) = default;
    ~ApiToken() { wipe(m_secret); }
    static Result<ApiToken> parse(QByteArrayView text);
    /// The value for the Authorization header, and for nothing else.
    QByteArray bearer() const { return "Bearer " + m_secret; }
    /// Whether a text quotes one of its three parts, were it only their beginning: such a text is not shown, printed or kept.
    bool occursIn(QByteArrayView text) const;
    /// The day it ends, read from its own text for display; invalid when it does not say.
    QDateTime expiry() const;

private:
    explicit ApiToken(QByteArray secret) : m_secret(std::move(secret)) {}
    QByteArray m_secret;
};

/// The number that a case is called by, at the counter and on paper: PF-2026-000123.
class CaseNumber
{
public:
    static Result<CaseNumber> parse(QStringView text);
    /// `sequence` from 1; `year` of four digits.
    static CaseNumber of(int year, int sequence);
    int year() const { return m_year; }
    int sequence() const { return m_sequence; }
    QString toString() const;
    friend auto operator<=>(const CaseNumber &, const CaseNumber &) = default; // NOLINT(modernize-use-nullptr): no pointer

private:
    int m_year = 0;
    int m_sequence = 0;
};
