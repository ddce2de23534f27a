#include "core/domain/identity.h"

#include "core/base/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

static constexpr qsizetype longestName = 100; // no name on an identity card comes near it

Result<PersonName> PersonName::parse(QStringView typed)
{
    const QString text = tidied(typed);
    if (text.isEmpty())
        return refused(Problem::Missing, u"name"_s);
    if (text.size() > longestName)
        return refused(Problem::TooLong, u"name"_s);
    static const QRegularExpression accepted(u"^[a-zA-ZÀ-ÖØ-öø-ÿ' -]+$"_s);
    static const QRegularExpression letter(u"[a-zA-ZÀ-ÖØ-öø-ÿ]"_s);
    const QString sent = ::forCall(text);
    if (!accepted.match(sent).hasMatch() || !letter.match(sent).hasMatch())
        return refused(Problem::ForbiddenCharacter, u"name"_s);
    return PersonName(text);
}

QString PersonName::forCall() const
{
    return ::forCall(m_text);
}

Result<Sex> parseSex(QStringView typed)
{
    const QString letter = typed.trimmed().toString().toUpper();
    if (letter.isEmpty())
        return refused(Problem::Missing, u"sex"_s);
    if (letter == u"F")
        return Sex::Female;
    if (letter == u"M")
        return Sex::Male;
    return refused(Problem::UnknownCode, u"sex"_s);
}

QString toString(Sex sex)
{
    return sex == Sex::Female ? u"F"_s : u"M"_s;
}

static Result<QString> parseCode(QStringView text, const QRegularExpression &shape, const QString &what)
{
    const QString code = text.trimmed().toString().toUpper();
    if (code.isEmpty())
        return refused(Problem::Missing, what);
    if (!shape.match(code).hasMatch())
        return refused(Problem::UnknownCode, what);
    return code;
}

Result<CommuneCode> CommuneCode::parse(QStringView text)
{
    static const QRegularExpression shape(u"^([013-9][0-9]|2[AB1-9])[0-9]{3}$"_s); // the server's own, §2.2
    const Result<QString> code = parseCode(text, shape, u"commune code"_s);
    if (!code)
        return code.error();
    return CommuneCode(*code);
}

Result<CountryCode> CountryCode::parse(QStringView text)
{
    static const QRegularExpression shape(u"^(99[0-9]{3}|92352)$"_s); // the server's own, §2.2
    const Result<QString> code = parseCode(text, shape, u"country code"_s);
    if (!code)
        return code.error();
    return CountryCode(*code);
}

namespace {

/// Reads the fields one by one and notes what each refuses.
class Reader
{
public:
    Reader(const IdentityFields &fields, Completeness completeness, QDate today)
        : m_fields(fields), m_completeness(completeness), m_today(today)
    {
    }

    IdentityReading read()
    {
        const auto birthName = kept(IdentityField::BirthName, PersonName::parse(m_fields.birthName));
        const auto usageName = readUsageName();
        const auto givenNames = readGivenNames();
        const PartialDate birthDate = readBirthDate();
        const auto sex = kept(IdentityField::Sex, parseSex(m_fields.sex));
        const auto place = readPlace();
        if (!m_errors.isEmpty())
            return {std::nullopt, m_errors};
        return {CivilIdentity{*birthName, usageName, givenNames, birthDate, *sex, *place}, {}};
    }

private:
    template <typename T>
    std::optional<T> kept(IdentityField field, const Result<T> &parsed)
    {
        if (parsed)
            return *parsed;
        refuse(field, parsed.error().problem);
        return std::nullopt;
    }

    void refuse(IdentityField field, Problem problem) { m_errors.append({field, problem}); }

    std::optional<PersonName> readUsageName()
    {
        if (tidied(m_fields.usageName).isEmpty())
            return std::nullopt;
        return kept(IdentityField::UsageName, PersonName::parse(m_fields.usageName));
    }

    QList<PersonName> readGivenNames()
    {
        QList<PersonName> names;
        bool isGiven = false;
        for (const QString &typed : m_fields.givenNames) {
            if (tidied(typed).isEmpty())
                continue; // a field left blank
            isGiven = true;
            if (const auto name = kept(IdentityField::GivenNames, PersonName::parse(typed)))
                names.append(*name);
        }
        if (!isGiven && m_completeness == Completeness::Counter)
            refuse(IdentityField::GivenNames, Problem::Missing);
        return names;
    }

    PartialDate readBirthDate()
    {
        if (m_fields.birthDate.trimmed().isEmpty()) {
            if (m_completeness == Completeness::Counter)
                refuse(IdentityField::BirthDate, Problem::Missing);
            return {};
        }
        const auto date = kept(IdentityField::BirthDate, PartialDate::parse(m_fields.birthDate));
        if (!date)
            return {};
        if (date->earliest() >= m_today)
            refuse(IdentityField::BirthDate, Problem::NotYetPossible);
        else if (date->earliest() < QDate(1900, 1, 1))
            refuse(IdentityField::BirthDate, Problem::TooOld);
        return *date;
    }

    std::optional<BirthPlace> readPlace()
    {
        const auto country = kept(IdentityField::Country, CountryCode::parse(m_fields.country));
        if (!country)
            return std::nullopt;
        if (!country->isFrance()) // the server drops a commune given with another country
            return BirthPlace{*country, std::nullopt};
        const auto commune = kept(IdentityField::Commune, CommuneCode::parse(m_fields.commune));
        return commune ? std::optional(BirthPlace{*country, *commune}) : std::nullopt;
    }

    const IdentityFields &m_fields;
    const Completeness m_completeness;
    const QDate m_today;
    QList<FieldError> m_errors;
};

} // namespace

IdentityReading parseIdentity(const IdentityFields &fields, Completeness completeness, QDate today)
{
    return Reader(fields, completeness, today).read();
}
