#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// Letters that are not a base letter plus an accent, so that Unicode decomposition does not reach them.
static QStringView plainLetters(QChar c)
{
    switch (c.unicode()) {
    case u'œ': return u"oe";
    case u'Œ': return u"OE";
    case u'æ': return u"ae";
    case u'Æ': return u"AE";
    case u'ß': return u"ss";
    case u'\u1E9E': return u"SS";
    case u'ø': return u"o";
    case u'Ø': return u"O";
    case u'ł': return u"l";
    case u'Ł': return u"L";
    case u'đ': return u"d";
    case u'Đ': return u"D";
    case u'ð': return u"d";
    case u'Ð': return u"D";
    case u'þ': return u"th";
    case u'Þ': return u"TH";
    case u'ı': return u"i";
    case u'ħ': return u"h";
    case u'Ħ': return u"H";
    case u'ŧ': return u"t";
    case u'Ŧ': return u"T";
    case u'ŋ': return u"n";
    case u'Ŋ': return u"N";
    case u'ə': return u"e";
    case u'Ə': return u"E";
    default: return {};
    }
}

static bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'\u02BC' || c == u'`' || c == u'\u00B4';
}

static bool isHyphen(QChar c)
{
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212';
}

/// The folded form of a character of plain ASCII: most of what is folded, and the whole table of communes on loading.
static char16_t foldedAscii(char16_t c)
{
    if (c >= u'A' && c <= u'Z')
        return c + (u'a' - u'A');
    return c == u'\'' || c == u'`' || c == u'-' || (c >= u'\t' && c <= u'\r') ? u' ' : c;
}

static bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c < u'\x80'; });
}

/// Runs of spaces become one, and there is none at the beginning.
static void appendSpace(QString &result)
{
    if (!result.isEmpty() && result.back() != u' ')
        result += u' ';
}

static void appendFoldedAscii(QString &result, char16_t c)
{
    if (const char16_t plain = foldedAscii(c); plain != u' ')
        result += QChar(plain);
    else
        appendSpace(result);
}

static void appendFolded(QString &result, QChar c)
{
    if (c < u'\x80')
        appendFoldedAscii(result, c.unicode());
    else if (isApostrophe(c) || isHyphen(c) || c.isSpace())
        appendSpace(result);
    else if (const QStringView plain = plainLetters(c); !plain.isEmpty())
        result += plain.toString().toLower();
    else if (!c.isMark())
        result += c.toLower();
}

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    const QString whole = text.toString();
    const QString decomposed = isAscii(text) ? whole : whole.normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed)
        appendFolded(result, c);
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QString tidied(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        // Soft hyphens, direction marks and the like are pasted unseen, within words.
        if (c.category() != QChar::Other_Format)
            result += c.category() == QChar::Other_Control ? u' ' : c;
    }
    return result.normalized(QString::NormalizationForm_C).simplified();
}

static bool isAcceptedLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
        || (c >= u'\u00C0' && c <= u'\u00FF' && c != u'\u00D7' && c != u'\u00F7');
}

static QString acceptedForm(QChar c)
{
    if (isApostrophe(c))
        return u"'"_s;
    if (isHyphen(c))
        return u"-"_s;
    // The State's range À–ÿ holds Æ, ø, ß …: those are sent as they are.
    if (isAcceptedLetter(c))
        return c;
    if (const QStringView plain = plainLetters(c); !plain.isEmpty())
        return plain.toString();
    // What is left of an accent that goes with no composed letter, as in the Yoruba « Ọ̀ ».
    if (c.isMark())
        return {};
    QString base = QString(c).normalized(QString::NormalizationForm_D);
    base.removeIf([](QChar part) { return part.isMark(); });
    return base.size() == 1 && isAcceptedLetter(base[0]) ? base : QString(c);
}

QString forCall(QStringView name)
{
    QString result;
    const QString tidy = tidied(name);
    for (const QChar c : tidy)
        result += acceptedForm(c);
    return result;
}

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}
