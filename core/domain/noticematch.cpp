#include "core/domain/noticematch.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static QStringList wordsOf(const QString &name)
{
    return folded(name).split(u' ', Qt::SkipEmptyParts);
}

namespace {

/// The words of a declarant that no name of the identity has used yet.
class Words
{
public:
    explicit Words(const Declarant &declarant) : m_words(wordsOf(declarant.name))
    {
        if (declarant.nameIsCut && !m_words.isEmpty())
            m_beginning = m_words.takeLast();
    }

    /// Uses up all the words of a name, or none.
    bool take(const QString &name)
    {
        const QStringList wanted = wordsOf(name);
        Words rest = *this;
        const bool isThere = std::ranges::all_of(wanted, [&rest](const QString &word) { return rest.takeWord(word); });
        if (isThere && !wanted.isEmpty())
            *this = rest;
        return isThere && !wanted.isEmpty();
    }

private:
    bool takeWord(const QString &word)
    {
        if (m_words.removeOne(word))
            return true;
        const bool isBegun = !m_beginning.isEmpty() && word.startsWith(m_beginning);
        if (isBegun)
            m_beginning.clear();
        return isBegun;
    }

    QStringList m_words;
    QString m_beginning; ///< What is left of a word that was cut.
};

} // namespace

/// With the birth name or the usage name taken out first, whichever leaves a given name.
static NameAgreement agreementOf(const Declarant &declarant, const CivilIdentity &identity)
{
    NameAgreement best = NameAgreement::None;
    QStringList familyNames{identity.birthName.toString()};
    if (identity.usageName)
        familyNames.append(identity.usageName->toString());
    for (const QString &familyName : std::as_const(familyNames)) {
        Words words(declarant);
        if (!words.take(familyName))
            continue;
        const bool hasGivenName = std::ranges::any_of(
            identity.givenNames, [&words](const PersonName &given) { return words.take(given.toString()); });
        best = std::max(best, hasGivenName ? NameAgreement::Whole : NameAgreement::NameOnly);
    }
    return best;
}

NoticeMatch matchDeclarants(const TaxNotice &notice, const CivilIdentity &identity)
{
    const NameAgreement first = agreementOf(notice.first, identity);
    const NameAgreement second = agreementOf(notice.second, identity);
    if (first == NameAgreement::None && second == NameAgreement::None)
        return {};
    return first >= second ? NoticeMatch{first, 1} : NoticeMatch{second, 2};
}
