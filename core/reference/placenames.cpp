#include "core/reference/placenames.h"

#include "core/base/text.h"

#include <QByteArrayMatcher>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct Abbreviation {
    QLatin1StringView shortened;
    QLatin1StringView whole;
};
constexpr std::array abbreviations{
    Abbreviation{QLatin1StringView("st"), QLatin1StringView("saint")},
    Abbreviation{QLatin1StringView("ste"), QLatin1StringView("sainte")},
    Abbreviation{QLatin1StringView("sts"), QLatin1StringView("saints")},
    Abbreviation{QLatin1StringView("stes"), QLatin1StringView("saintes")},
};
constexpr std::array articles{QByteArrayView("l "), QByteArrayView("le "), QByteArrayView("la "),
                              QByteArrayView("les ")};

QString unabbreviated(const QString &word)
{
    const auto *found = std::ranges::find(abbreviations, word, &Abbreviation::shortened);
    return found == abbreviations.end() ? word : QString(found->whole);
}

bool isAbbreviated(const QString &word)
{
    return std::ranges::find(abbreviations, word, &Abbreviation::shortened) != abbreviations.end();
}

bool hasApostrophe(QStringView name)
{
    return name.contains(u'\'') || name.contains(u'\u2019');
}

QString withoutApostrophes(QStringView name)
{
    QString joined = name.toString();
    return joined.remove(u'\'').remove(u'\u2019');
}

/// What a key is compared with: its bytes between a space and, at the end of a whole key, a newline.
struct Wanted {
    explicit Wanted(const QStringList &words)
    {
        for (const QString &word : words)
            starts.append(' ' + word.toUtf8());
        whole = starts.join();
        // The longest word is in the fewest names.
        rarest = *std::ranges::max_element(starts, {}, &QByteArray::size);
    }

    std::optional<PlaceNames::Fit> fitOf(QByteArrayView key) const
    {
        if (key.startsWith(whole))
            return key[whole.size()] == '\n' ? PlaceNames::Fit::Exact : PlaceNames::Fit::Beginning;
        qsizetype from = 0;
        for (const QByteArray &start : starts) {
            from = key.indexOf(start, from);
            if (from < 0)
                return std::nullopt;
            from += start.size();
        }
        return PlaceNames::Fit::Inside;
    }

    QList<QByteArray> starts; ///< Each word with the space before it.
    QByteArray whole;
    QByteArray rarest;
};

/// Two answers of findWords() as one.
std::vector<PlaceNames::Hit> merged(const std::vector<PlaceNames::Hit> &a, const std::vector<PlaceNames::Hit> &b)
{
    std::vector<PlaceNames::Hit> all;
    all.reserve(a.size() + b.size());
    std::ranges::merge(a, b, std::back_inserter(all), {}, &PlaceNames::Hit::place, &PlaceNames::Hit::place);
    const auto isSamePlace = [](PlaceNames::Hit &kept, const PlaceNames::Hit &next) {
        if (kept.place == next.place)
            kept.fit = std::min(kept.fit, next.fit);
        return kept.place == next.place;
    };
    all.erase(std::unique(all.begin(), all.end(), isSamePlace), all.end());
    return all;
}

} // namespace

QString placeKey(QStringView name)
{
    const QString key = folded(name);
    if (!key.contains(u"st"))
        return key;
    QStringList words = key.split(u' ');
    std::ranges::transform(words, words.begin(), unabbreviated);
    return words.join(u' ');
}

void PlaceNames::addKey(quint32 place, const QByteArray &key)
{
    m_starts.push_back(static_cast<quint32>(m_text.size()));
    m_places.push_back(place);
    m_text += ' ';
    m_text += key;
    m_text += '\n';
}

void PlaceNames::add(quint32 place, QStringView name)
{
    const QByteArray key = placeKey(name).toUtf8();
    addKey(place, key);
    for (const QByteArrayView article : articles) {
        if (key.startsWith(article))
            addKey(place, key.mid(article.size()));
    }
    if (hasApostrophe(name))
        addKey(place, placeKey(withoutApostrophes(name)).toUtf8());
}

std::vector<PlaceNames::Hit> PlaceNames::find(QStringView typed) const
{
    QStringList words = placeKey(typed).split(u' ');
    if (words.first().isEmpty())
        return {};
    const std::vector<Hit> hits = findWords(words);
    const QString last = folded(typed).section(u' ', -1);
    if (!isAbbreviated(last))
        return hits;
    words.last() = last;
    return merged(hits, findWords(words));
}

std::vector<PlaceNames::Hit> PlaceNames::findWords(const QStringList &words) const
{
    const Wanted wanted(words);
    const QByteArrayMatcher rarest(wanted.rarest);
    std::vector<Hit> hits;
    auto next = m_starts.begin();
    for (qsizetype at = rarest.indexIn(m_text); at >= 0;) {
        next = std::upper_bound(next, m_starts.end(), static_cast<quint32>(at));
        const qsizetype begin = *std::prev(next);
        const qsizetype end = next == m_starts.end() ? m_text.size() : qsizetype(*next);
        const quint32 place = m_places[static_cast<std::size_t>(next - m_starts.begin() - 1)];
        if (const auto fit = wanted.fitOf(QByteArrayView(m_text).sliced(begin, end - begin))) {
            if (hits.empty() || hits.back().place != place)
                hits.push_back({place, *fit});
            hits.back().fit = std::min(hits.back().fit, *fit);
        }
        at = rarest.indexIn(m_text, end);
    }
    return hits;
}
