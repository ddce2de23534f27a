#include "core/casework/casequery.h"

#include "core/base/searchtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

/// « 2026-123 », « PF-2026-000123 », « pf 2026 123 »: as it stands in the searched text. Nothing for any other text.
static std::optional<QByteArray> numberIn(const QString &typed)
{
    static const QRegularExpression number(
        u"^\\s*(?:pf\\s*-?\\s*(\\d{4})[\\s-]+|(\\d{4})\\s*-\\s*)(\\d{1,9})\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = number.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const QString year = match.captured(1) + match.captured(2);
    const QString sequence = match.captured(3);
    // With its zeros it is being typed from the paper: so far, its beginning.
    const QString searched = sequence.startsWith(u'0') ? sequence : sequence.rightJustified(6, u'0');
    return ' ' + year.toLatin1() + ' ' + searched.toLatin1();
}

/// « 3/9/1982 » → "03091982"; a word that is no date as it is.
static QString withoutStrokes(const QString &word)
{
    const QStringList parts = QString(word).replace(u'.', u'/').split(u'/');
    const auto isPart = [](const QString &part) { return std::ranges::all_of(part, [](QChar c) { return c.isDigit(); }); };
    if (parts.size() < 2 || parts.size() > 3 || !std::ranges::all_of(parts, isPart))
        return word;
    QString joined;
    for (const QString &part : parts)
        joined += part.size() == 1 && &part != &parts.last() ? u'0' + part : part;
    return joined;
}

QList<QByteArray> searchedWords(QStringView typed)
{
    if (const auto number = numberIn(typed.toString()))
        return {*number};
    const QByteArray before = typed.startsWith(u' ') ? " " : "";
    QList<QByteArray> words;
    for (const QString &word : searchText(typed).split(u' ', Qt::SkipEmptyParts))
        words << before + withoutStrokes(word).toUtf8();
    std::ranges::stable_sort(words, std::ranges::greater(), &QByteArray::size); // the longest is in the fewest cases
    return words;
}
