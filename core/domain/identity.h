#pragma once
#include "core/base/partialdate.h"

#include <QStringList>

#include <optional>

/// A birth name, a usage name or one given name: kept as typed, sent in the characters that the State's API accepts.
class PersonName
{
public:
    /// Refuses what the server would: empty, digits, points, letters with no Latin-1 form. Source: API contract §2.2.
    static Result<PersonName> parse(QStringView typed);
    const QString &toString() const { return m_text; } ///< For the screen and for paper.
    QString forCall() const; ///< For the request only.
    friend bool operator==(const PersonName &, const PersonName &) = default;

private:
    explicit PersonName(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

enum class Sex { Female, Male };
Result<Sex> parseSex(QStringView typed); ///< "F" or "M", any case
QString toString(Sex sex); ///< "F" or "M"

/// The INSEE code of a commune, as valid on some date: "75036", "2A004", "97105". Old Corsican "20…" codes are refused.
class CommuneCode
{
public:
    static Result<CommuneCode> parse(QStringView text);
    const QString &toString() const { return m_code; }
    friend bool operator==(const CommuneCode &, const CommuneCode &) = default;

private:
    explicit CommuneCode(QString code) : m_code(std::move(code)) {}
    QString m_code;
};

/// The INSEE code of a country: 99 and three digits (99100 is France), or 92352 for French Algeria.
class CountryCode
{
public:
    static Result<CountryCode> parse(QStringView text);
    static CountryCode france() { return CountryCode(QStringLiteral("99100")); }
    const QString &toString() const { return m_code; }
    bool isFrance() const { return m_code == u"99100"; }
    friend bool operator==(const CountryCode &, const CountryCode &) = default;

private:
    explicit CountryCode(QString code) : m_code(std::move(code)) {}
    QString m_code;
};

/// Where someone was born. A commune stands with France only, and France only with a commune.
struct BirthPlace {
    CountryCode country;
    std::optional<CommuneCode> commune;
    friend bool operator==(const BirthPlace &, const BirthPlace &) = default;
};

/// As many given names as the State takes (OpenAPI of the service: maxItems 3); all are kept.
inline constexpr qsizetype mostGivenNamesSent = 3;

/// Who is asked about, as on the identity card. The server needs the birth name, the sex and the place; a name and a
/// date make the answer sure, so the screens ask for them.
struct CivilIdentity {
    PersonName birthName;
    std::optional<PersonName> usageName;
    QList<PersonName> givenNames; ///< Each apart, compounds whole (« Anne-Laure » is one).
    PartialDate birthDate;
    Sex sex = Sex::Female;
    BirthPlace birthPlace;
    friend bool operator==(const CivilIdentity &, const CivilIdentity &) = default;
};

/// What a form or a file gives, before any check. Codes, not names of places: the place was chosen from a list.
struct IdentityFields {
    QString birthName;
    QString usageName; ///< Empty when the same or unknown.
    QStringList givenNames;
    QString birthDate; ///< As PartialDate::parse() reads it; empty when unknown.
    QString sex;
    QString country; ///< INSEE code
    QString commune; ///< INSEE code, empty for a birth abroad.
    friend bool operator==(const IdentityFields &, const IdentityFields &) = default;
};

enum class IdentityField { BirthName, UsageName, GivenNames, BirthDate, Sex, Country, Commune };

struct FieldError {
    IdentityField field;
    Problem problem;
    friend bool operator==(const FieldError &, const FieldError &) = default;
};

/// What must be there for the State to be asked, and what a screen asks for on top so that the right person is found.
enum class Completeness {
    ServerMinimum, ///< Given names and birth date may be missing.
    Counter, ///< At least one given name and the year of birth.
};

/// The identity, or every field that stands in its way. `today` bounds the birth date: 1900-01-01 to the day before.
struct IdentityReading {
    std::optional<CivilIdentity> identity;
    QList<FieldError> errors;
};
IdentityReading parseIdentity(const IdentityFields &fields, Completeness completeness, QDate today);
