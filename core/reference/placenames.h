#pragma once
#include <QByteArray>
#include <QStringList>

#include <vector>

/// The form in which names of places are compared: folded(), with the words st, ste, sts, stes read as saint, sainte …
/// « St-Denis » and « Saint-Denis » → "saint denis"
QString placeKey(QStringView name);

/// Names of places, to be found by the beginnings of their words. Built once, then only read: safe from any thread.
class PlaceNames
{
public:
    /// How well a name fits what was typed, the best first.
    enum class Fit { Exact, Beginning, Inside };
    struct Hit {
        quint32 place;
        Fit fit;
    };

    /// One more way to call `place`, a number of the caller's that never decreases from call to call. The name is
    /// found as well without its article (« havre ») and with its apostrophes forgotten (« lhay »).
    void add(quint32 place, QStringView name);

    /// The places with a name whose words begin with the typed words, in the same order; each place once, with its
    /// best fit, in the order they were added. A last word "st" that may be unfinished is read both ways.
    std::vector<Hit> find(QStringView typed) const;

private:
    void addKey(quint32 place, const QByteArray &key);
    std::vector<Hit> findWords(const QStringList &words) const;

    QByteArray m_text; ///< Each key between a space and a newline.
    std::vector<quint32> m_starts; ///< Where each key begins in m_text.
    std::vector<quint32> m_places; ///< Whose key it is.
};
