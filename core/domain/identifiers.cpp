#include "core/domain/identifiers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

static QString withoutSpaces(QStringView text)
{
    QString result = text.toString();
    result.removeIf([](QChar c) { return c.isSpace(); });
    return result;
}

static bool luhnHolds(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].digitValue();
        const int weighted = i % 2 == 0 ? digit : 2 * digit;
        sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
}

/// `count` digits and nothing else, spaces apart.
static Result<QString> parseDigits(QStringView text, qsizetype count, const QString &what)
{
    const QString digits = withoutSpaces(text);
    if (digits.isEmpty())
        return refused(Problem::Missing, what);
    if (!std::ranges::all_of(digits, isDigit))
        return refused(Problem::ForbiddenCharacter, what);
    if (digits.size() != count)
        return refused(Problem::WrongLength, what);
    return digits;
}

Result<Siret> Siret::parse(QStringView text)
{
    const Result<QString> digits = parseDigits(text, 14, u"siret"_s);
    if (!digits)
        return digits.error();
    if (!digits->startsWith(u"356000000") && !luhnHolds(*digits))
        return refused(Problem::WrongKey, u"siret"_s);
    return Siret(*digits);
}

Result<PostalCode> PostalCode::parse(QStringView text)
{
    const Result<QString> digits = parseDigits(text, 5, u"postal code"_s);
    if (!digits)
        return digits.error();
    if (const int value = digits->toInt(); value < 1000 || value > 98999)
        return refused(Problem::OutOfRange, u"postal code"_s);
    return PostalCode(*digits);
}

static bool isBase64Url(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

Result<ApiToken> ApiToken::parse(QByteArrayView text)
{
    const QByteArray secret = text.trimmed().toByteArray();
    if (secret.isEmpty())
        return refused(Problem::Missing, u"token"_s);
    if (secret.size() > 8192)
        return refused(Problem::TooLong, u"token"_s);
    const QList<QByteArray> parts = secret.split('.');
    const auto isPart = [](const QByteArray &part) { return !part.isEmpty() && std::ranges::all_of(part, isBase64Url); };
    if (!std::ranges::all_of(secret, [](char c) { return isBase64Url(c) || c == '.'; }))
        return refused(Problem::ForbiddenCharacter, u"token"_s);
    if (parts.size() != 3 || !std::ranges::all_of(parts, isPart))
        return refused(Problem::WrongLength, u"token: three parts expected"_s);
    return ApiToken(secret);
}

QDateTime ApiToken::expiry() const
{
    const QByteArray claims = QByteArray::fromBase64(m_secret.split('.').at(1), QByteArray::Base64UrlEncoding);
    const QJsonValue seconds = QJsonDocument::fromJson(claims).object().value(u"exp");
    return seconds.isDouble() ? QDateTime::fromSecsSinceEpoch(seconds.toInteger()) : QDateTime();
}

bool ApiToken::occursIn(QByteArrayView text) const
{
    constexpr qsizetype telling = 12; // characters
    for (qsizetype start = 0; start < m_secret.size(); start = m_secret.indexOf('.', start) + 1) {
        const QByteArrayView part = QByteArrayView(m_secret).sliced(start);
        if (text.contains(part.first(std::min(telling, part.size()))))
            return true;
        if (m_secret.indexOf('.', start) < 0)
            break;
    }
    return false;
}

Result<CaseNumber> CaseNumber::parse(QStringView text)
{
    static const QRegularExpression shape(u"^PF-([0-9]{4})-([0-9]{6,9})$"_s);
    const QRegularExpressionMatch match = shape.match(text.trimmed().toString().toUpper());
    if (!match.hasMatch() || match.capturedView(2).toInt() == 0)
        return refused(Problem::UnknownCode, u"case number"_s);
    return of(match.capturedView(1).toInt(), match.capturedView(2).toInt());
}

CaseNumber CaseNumber::of(int year, int sequence)
{
    CaseNumber number;
    number.m_year = year;
    number.m_sequence = sequence;
    return number;
}

QString CaseNumber::toString() const
{
    return u"PF-%1-%2"_s.arg(m_year, 4, 10, QChar(u'0')).arg(m_sequence, 6, 10, QChar(u'0'));
}
