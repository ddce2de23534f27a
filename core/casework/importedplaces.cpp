#include "core/casework/importedplaces.h"

#include "core/base/text.h"
#include "core/reference/countries.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

/// « Gennevilliers (92) » → the name and "92"; a département in a column of its own goes before.
static std::pair<QString, QString> placeIn(const QString &town, const QString &department)
{
    static const QRegularExpression shape(u"^(.*\\S)\\s*\\(\\s*(\\d{2,3}|2[ABab])\\s*\\)$"_s);
    const QRegularExpressionMatch match = shape.match(town);
    const QString name = match.hasMatch() ? match.captured(1) : town;
    const QString code = department.isEmpty() && match.hasMatch() ? match.captured(2).toUpper() : department;
    return {name, code.size() == 1 ? u'0' + code : code};
}

static QStringList communesCalled(const QString &name, const QString &department, const PartialDate &birth)
{
    QStringList codes;
    for (const Commune &commune : findCommunesNamed(name, department, birth))
        codes << commune.code.toString();
    codes.removeDuplicates();
    return codes;
}

/// The communes of a name in a year, in any part of it: what takes milliseconds to find comes again and again.
const QList<Commune> &ImportedPlaces::communesIn(const QString &name, const QString &department,
                                                 std::optional<int> year)
{
    const QString key = name + u'|' + department + u'|' + QString::number(year.value_or(0));
    auto known = m_communes.constFind(key);
    if (known == m_communes.constEnd()) {
        const Result<PartialDate> date = PartialDate::of(year, {}, {});
        known = m_communes.insert(key, findCommunesNamed(name, department, date ? *date : PartialDate()));
    }
    return *known;
}

/// The one commune of the year, when it had that code on the very day.
static bool isSure(const QList<Commune> &ofYear, const PartialDate &birth)
{
    if (ofYear.size() != 1 || birth.isUnknown())
        return false;
    const Commune &only = ofYear.first();
    return (!only.from || *only.from <= birth.earliest()) && (!only.until || *only.until > birth.latest());
}

QStringList ImportedPlaces::communes(const QString &town, const QString &department, const PartialDate &birth)
{
    if (CommuneCode::parse(town))
        return {town};
    const auto [name, ofName] = placeIn(town, department);
    const QList<Commune> &ofYear = communesIn(name, ofName, birth.year());
    return isSure(ofYear, birth) ? QStringList{ofYear.first().code.toString()} : communesCalled(name, ofName, birth);
}

QString importedCountry(const QString &written)
{
    const QString name = folded(written);
    if (name.isEmpty() || CountryCode::parse(written))
        return written;
    if (name == u"france")
        return CountryCode::france().toString();
    const QList<Country> countries = findCountries(written);
    const auto found =
        std::ranges::find_if(countries, [&](const Country &country) { return folded(country.name) == name; });
    return found == countries.end() ? written : found->code.toString();
}
