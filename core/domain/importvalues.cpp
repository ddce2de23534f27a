#include "core/domain/importvalues.h"

#include "core/base/text.h"
#include "core/domain/identifiers.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

/// Lower case without accents and points: « M. » → "m".
static QString word(QStringView text)
{
    return folded(text).remove(u'.').trimmed();
}

static bool isOneOf(const QString &word, std::initializer_list<QStringView> words)
{
    return std::ranges::find(words, QStringView(word)) != words.end();
}

Result<PartialDate> importedDate(QStringView text)
{
    static const QRegularExpression timeOfDay(u"[ T]\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?Z?$"_s);
    const QString day = text.trimmed().toString().remove(timeOfDay);
    return day.size() == 10 && day[4] == u'-' ? PartialDate::parseIso(day) : PartialDate::parse(day);
}

Result<YearMonth> importedMonth(QStringView text)
{
    const QStringView month = text.trimmed();
    if (month.size() == 7 && month[4] == u'-')
        return YearMonth::parse(month);
    const Result<PartialDate> date = importedDate(month);
    if (!date)
        return date.error();
    if (!date->month())
        return refused(Problem::NotADate, u"month"_s);
    return YearMonth{*date->year(), *date->month()};
}

Result<Sex> importedSex(QStringView text)
{
    const QString said = word(text);
    if (isOneOf(said, {u"f", u"femme", u"feminin", u"fille", u"mme", u"madame", u"mlle", u"mademoiselle", u"2"}))
        return Sex::Female;
    if (isOneOf(said, {u"m", u"h", u"homme", u"masculin", u"garcon", u"mr", u"monsieur", u"1"}))
        return Sex::Male;
    return refused(said.isEmpty() ? Problem::Missing : Problem::UnknownCode, u"sex"_s);
}

Result<qint64> importedQuotient(QStringView text)
{
    static const QRegularExpression shape(u"^(\\d{1,6})(?:[.,]0{1,2})?(?:€|eur|euros)?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression spaces(u"[\\s\\x{00A0}\\x{202F}]"_s);
    const QRegularExpressionMatch match = shape.match(text.toString().remove(spaces));
    if (!match.hasMatch())
        return refused(Problem::NotANumber, u"quotient"_s);
    return match.captured(1).toLongLong();
}

Result<bool> importedTruth(QStringView text)
{
    const QString said = word(text);
    if (isOneOf(said, {u"oui", u"o", u"1", u"vrai", u"x", u"yes", u"true"}))
        return true;
    if (isOneOf(said, {u"non", u"n", u"0", u"faux", u"no", u"false"}))
        return false;
    return refused(Problem::UnknownCode, u"truth"_s);
}

Result<Custody> importedCustody(QStringView text)
{
    const QString said = word(text);
    if (isOneOf(said, {u"alternee", u"garde alternee", u"residence alternee", u"partagee", u"garde partagee", u"ga"}))
        return Custody::Shared;
    if (isOneOf(said, {u"pleine", u"exclusive", u"garde exclusive", u"entiere", u"normale", u"classique"}))
        return Custody::Full;
    const Result<bool> isShared = importedTruth(text);
    if (!isShared)
        return refused(Problem::UnknownCode, u"custody"_s);
    return *isShared ? Custody::Shared : Custody::Full;
}

Result<QString> importedPostcode(QStringView text)
{
    const QString digits = text.trimmed().toString().remove(u' ');
    const Result<PostalCode> code = PostalCode::parse(digits.size() == 4 ? u'0' + digits : digits);
    if (!code)
        return code.error();
    return code->toString();
}

QString importedProvider(QStringView text)
{
    const QString said = word(text);
    if (isOneOf(said, {u"caf", u"cnaf"}) || said.startsWith(u"caf "))
        return u"CNAF"_s;
    return said == u"msa" || said.startsWith(u"msa ") ? u"MSA"_s : tidied(text);
}

QStringList importedList(QStringView text)
{
    static const QRegularExpression between(u"[,;|+\\n]"_s);
    QStringList parts;
    for (const QString &part : text.toString().split(between))
        parts << tidied(part);
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts;
}
