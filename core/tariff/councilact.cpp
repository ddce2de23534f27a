#include "core/tariff/councilact.h"

#include "core/base/frenchtext.h"
#include "core/base/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// The month of a French name, with or without its accents; 0 for none.
static int monthOf(const QString &name)
{
    static const QStringList months{u"janvier"_s,   u"fevrier"_s, u"mars"_s,     u"avril"_s,
                                    u"mai"_s,       u"juin"_s,    u"juillet"_s,  u"aout"_s,
                                    u"septembre"_s, u"octobre"_s, u"novembre"_s, u"decembre"_s};
    return static_cast<int>(months.indexOf(folded(name))) + 1;
}

QDate typedDate(const QString &typed)
{
    static const QRegularExpression figures(
        u"^(\\d{1,2})(?:[/.-]|(?=\\d{6}$))(\\d{1,2})(?:[/.-]|(?=\\d{4}$))(\\d{4})$"_s);
    static const QRegularExpression words(u"^(\\d{1,2})(?:er)? (\\S+) (\\d{4})$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString text = typed.simplified();
    if (const auto match = figures.match(text); match.hasMatch())
        return {match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
    if (const auto match = words.match(text); match.hasMatch())
        return {match.captured(3).toInt(), monthOf(match.captured(2)), match.captured(1).toInt()};
    return QDate::fromString(text, Qt::ISODate);
}

std::optional<CouncilAct> parseAct(const QString &text)
{
    static const QRegularExpression shape(
        u"^(.*?)\\s*\\bn\\s?[°º]\\s*(\\S.*?)\\s+(?:en date )?du\\s+(\\d{1,2}(?:er)?\\s+\\S+\\s+\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4})(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption
            | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = shape.match(text);
    const QDate date = match.hasMatch() ? typedDate(match.captured(3)) : QDate();
    if (!date.isValid())
        return std::nullopt;
    return CouncilAct{match.captured(1).trimmed(), match.captured(2), date, match.captured(4)};
}

QString toText(const CouncilAct &act)
{
    return u"%1 n° %2 du %3%4"_s.arg(act.kind, act.number, longDateText(act.date), act.rest).trimmed();
}
