#include "core/domain/knownwords.h"

#include "core/base/text.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

/// The lines that are not comments.
static QStringList linesOf(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program was built without its list of known passwords.");
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

static QSet<QString> readWords()
{
    QSet<QString> words;
    for (const QString &line : linesOf(u":/passwords/common.txt"_s)) {
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
            words.insert(word);
    }
    return words;
}

bool isKnownWord(QStringView word)
{
    static const QSet<QString> words = readWords();
    return words.contains(word.toString());
}

static QList<QStringList> readPhrases()
{
    QList<QStringList> phrases;
    for (const QString &line : linesOf(u":/passwords/phrases.txt"_s))
        phrases.append(folded(line).split(u' '));
    return phrases;
}

const QList<QStringList> &knownPhrases()
{
    static const QList<QStringList> phrases = readPhrases();
    return phrases;
}
