#include "core/formats/twoddoc/wedge.h"

#include "core/formats/twoddoc/characters.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace twoddoc {

static QByteArray withoutLineEnd(QByteArrayView reading)
{
    QByteArray bytes = reading.toByteArray();
    while (bytes.endsWith('\r') || bytes.endsWith('\n') || bytes.endsWith('\t'))
        bytes.chop(1);
    return bytes;
}

/// Every way in which scanners and their set-up programs have been seen to write a separator out.
static QString withSeparators(QString text)
{
    struct Separator {
        char16_t character;
        QRegularExpression names;
    };
    static const auto namesOf = [](const QString &name, const QString &code, const QString &control,
                                    const QString &picture) {
        const QString pattern =
            u"<%1>|\\{%1\\}|\\[%1\\]|<?\\\\x%2>?|\\\\u00%2|<0x%2>|\\^%3|%4"_s.arg(name, code, control, picture);
        return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
    };
    static const std::array<Separator, 3> separators{{
        {u'\x1D', namesOf(u"GS"_s, u"1D"_s, u"\\]"_s, u"\u241D"_s)},
        {u'\x1E', namesOf(u"RS"_s, u"1E"_s, u"\\^"_s, u"\u241E"_s)},
        {u'\x1F', namesOf(u"US"_s, u"1F"_s, u"_"_s, u"\u241F"_s)},
    }};
    for (const Separator &separator : separators)
        text.replace(separator.names, QString(QChar(separator.character)));
    return text;
}

/// A reading in lower case as a whole came through Caps Lock; one letter in lower case is damage, left as it is.
static QString inCapitals(const QString &text)
{
    const bool hasCapital = std::ranges::any_of(text, [](QChar c) { return c.isUpper(); });
    return hasCapital ? text : text.toUpper();
}

/// Letters, commas and slashes where an American keyboard has them, from what a French one makes of the same keys; and
/// the digit row, which a French keyboard types as signs. Caps Lock may have given the shifted sign instead, or
/// the capital of a sign that is a letter.
static QString fromFrenchKeys(const QString &text)
{
    static const QString french = u"AQZWaqzw?,;.!§)°$à&é\"'(-è_çÀÉÈÇ"_s;
    static const QString american = u"QAWZqawzMm,,//--]01234567890279"_s;
    QString result = text;
    for (QChar &c : result)
        if (const qsizetype key = french.indexOf(c); key >= 0)
            c = american.at(key);
    return result;
}

static bool wasTypedOnFrenchKeys(const QString &text)
{
    static const QRegularExpression header(u"^(\\$d.)?DCà"_s, QRegularExpression::CaseInsensitiveOption);
    return header.match(text).hasMatch();
}

/// The code in a text that was typed, or nothing when characters are left that no code can have.
static QByteArray cleaned(const QString &typed)
{
    static const QRegularExpression symbology(u"^\\][A-Za-z][0-9]"_s);
    QString text = typed.trimmed().remove(symbology);
    text.replace(QChar::Nbsp, u' ').replace(u'\u202F', u' ');
    text = inCapitals(withSeparators(text));
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    return isPlain ? text.toLatin1() : QByteArray();
}

QList<QByteArray> wedgeTexts(QByteArrayView reading)
{
    QList<QByteArray> texts{withoutLineEnd(reading)};
    const auto add = [&texts](const QByteArray &text) {
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    };
    add(reading.toByteArray());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(reading);
    if (decoder.hasError())
        return texts;
    if (!wasTypedOnFrenchKeys(text.trimmed()))
        add(cleaned(text));
    add(cleaned(fromFrenchKeys(text.trimmed())));
    return texts;
}

} // namespace twoddoc
