#include "ui/keeping/answerwords.h"

#include "ui/words/keepingwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonAnswer)
};

} // namespace

/// In each capacity once, in the order in which they were.
static QString capacities(const DisclosedCase &told)
{
    QStringList words;
    for (const DisclosedRevision &revision : told.revisions)
        if (const QString word = describe(revision.capacity); !words.contains(word))
            words << word;
    return words.join(u", "_s);
}

static QString describe(const DisclosedCase &told)
{
    if (told.isUnreadable)
        return Words::tr("%1: damaged, it cannot be read. The answer says so; restore a backup before handing it over.")
            .arg(told.number.toString());
    const QString line = Words::tr("%1: %2, %n version(s)", nullptr, static_cast<int>(told.revisions.size()))
                             .arg(told.number.toString(), capacities(told));
    return told.othersRevisions == 0
        ? line
        : Words::tr("%1; %n version(s) without them left out", nullptr, told.othersRevisions).arg(line);
}

static bool withholds(const SubjectAnswer &answer)
{
    const auto hides = [](const DisclosedRevision &revision) { return !revision.withheld.isEmpty(); };
    return std::ranges::any_of(answer.cases,
                               [&](const DisclosedCase &told) { return std::ranges::any_of(told.revisions, hides); });
}

QString describe(const SubjectAnswer &answer)
{
    QStringList lines;
    lines << (answer.cases.isEmpty() ? Words::tr("No case holds anything about this person; the paper says so.")
                                     : Words::tr("%n case(s) hold something about this person:", nullptr,
                                                 static_cast<int>(answer.cases.size())));
    for (const DisclosedCase &told : answer.cases)
        lines << u"– "_s + describe(told);
    if (!answer.askings.isEmpty())
        lines << Words::tr("%n look-up(s) at the CAF/MSA or the tax office that became no case.", nullptr,
                           static_cast<int>(answer.askings.size()));
    if (withholds(answer))
        lines << Words::tr(
            "What is about others, or is the household’s, was left out; the paper says what (GDPR, article 15.4).");
    return lines.join(u'\n');
}
