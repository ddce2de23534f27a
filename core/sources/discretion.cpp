#include "core/sources/discretion.h"

#include "core/base/text.h"

#include <algorithm>

namespace sources {

/// Only letters and digits count, so that « MARTIN: » and « 1988/04/07 » are found too; a space stands at both ends.
static QString wordsOf(QStringView text)
{
    QString words;
    for (const QChar c : text)
        words += c.isLetterOrNumber() ? c : QChar(u' ');
    return u' ' + folded(words) + u' ';
}

/// A date as the service, a form and a Frenchman write it.
static QStringList writtenDates(const PartialDate &date)
{
    const QString iso = date.toIso();
    QStringList parts = iso.split(u'-');
    std::ranges::reverse(parts);
    return {iso, parts.join(u'-'), iso.left(4) + iso.mid(5, 2) + iso.mid(8)};
}

static QStringList factsOf(const CivilIdentity &identity)
{
    QStringList facts{identity.birthName.toString()};
    if (identity.usageName)
        facts << identity.usageName->toString();
    for (const PersonName &name : identity.givenNames)
        facts << name.toString();
    facts << writtenDates(identity.birthDate);
    std::ranges::transform(facts, facts.begin(), [](const QString &fact) { return wordsOf(fact); });
    return facts;
}

QList<ProviderError> discreet(QList<ProviderError> errors, const CivilIdentity &identity, const ApiToken &token)
{
    const QStringList facts = factsOf(identity);
    for (ProviderError &error : errors) {
        const QString title = wordsOf(error.title);
        const bool isAboutPerson =
            std::ranges::any_of(facts, [&](const QString &fact) { return title.contains(fact); });
        if (isAboutPerson || token.occursIn(error.title.toUtf8()))
            error.title.clear();
    }
    return errors;
}

} // namespace sources
