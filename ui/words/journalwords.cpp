#include "ui/words/journalwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

class Journal
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

struct Outcome {
    QStringView word;
    const char *text;
};

constexpr std::array outcomes{
    Outcome{u"done", QT_TRANSLATE_NOOP("Journal", "done")},
    Outcome{u"found", QT_TRANSLATE_NOOP("Journal", "found")},
    Outcome{u"not_found", QT_TRANSLATE_NOOP("Journal", "nothing found")},
    Outcome{u"not_eligible", QT_TRANSLATE_NOOP("Journal", "no right found")},
    Outcome{u"refused", QT_TRANSLATE_NOOP("Journal", "refused")},
    Outcome{u"rate_limited", QT_TRANSLATE_NOOP("Journal", "too many requests")},
    Outcome{u"unavailable", QT_TRANSLATE_NOOP("Journal", "no answer")},
    Outcome{u"invalid_input", QT_TRANSLATE_NOOP("Journal", "question refused")},
    Outcome{u"unreadable", QT_TRANSLATE_NOOP("Journal", "unreadable")},
    Outcome{u"cancelled", QT_TRANSLATE_NOOP("Journal", "cancelled")},
};

} // namespace

QString whatWasDone(const JournalLine &line)
{
    switch (line.action) {
    case JournalAction::Created:
        return Journal::tr("Case opened");
    case JournalAction::Updated:
        return Journal::tr("Case updated");
    case JournalAction::Issued:
        return Journal::tr("Attestation made");
    case JournalAction::Opened:
        return Journal::tr("Looked at");
    case JournalAction::Revealed:
        return Journal::tr("Looked at, protected case");
    case JournalAction::Printed:
        return Journal::tr("Attestation printed or saved");
    case JournalAction::Exported:
        return Journal::tr("Exported");
    case JournalAction::Asked:
        return line.provider.isEmpty() ? Journal::tr("Provider asked") : Journal::tr("%1 asked").arg(line.provider);
    case JournalAction::Marked:
        return Journal::tr("Marked");
    }
    return {};
}

QString outcomeText(const QString &outcome)
{
    const auto *known = std::ranges::find(outcomes, outcome, &Outcome::word);
    return known == outcomes.end() ? outcome : Journal::tr(known->text);
}

/// With the number of cases, where the act says one.
static QString withCases(const QString &words, const OfficeAct &act)
{
    const int cases = act.facts.value(u"cases"_s).toInt(-1);
    return cases < 0 ? words : Journal::tr("%1: %n case(s)", nullptr, cases).arg(words);
}

static QString describeAccountChange(const QString &what)
{
    if (what == u"added")
        return Journal::tr("Account added");
    if (what == u"password")
        return Journal::tr("One’s own password changed");
    if (what == u"recovery_code")
        return Journal::tr("New recovery sheet");
    return Journal::tr("Name or roles of an account changed");
}

QString describe(const OfficeAct &act)
{
    switch (act.kind) {
    case OfficeAct::Kind::Began:
        return Journal::tr("Log begun");
    case OfficeAct::Kind::TookOver:
        return Journal::tr("Log of the first version taken over");
    case OfficeAct::Kind::KeyChanged:
        return Journal::tr("Keys changed");
    case OfficeAct::Kind::Recovered:
        return Journal::tr("Opened with the recovery sheet");
    case OfficeAct::Kind::PasswordReset:
        return Journal::tr("New password given to an account");
    case OfficeAct::Kind::BackedUp:
        return Journal::tr("Backup made");
    case OfficeAct::Kind::Restored:
        return Journal::tr("Backup restored");
    case OfficeAct::Kind::RetentionSet:
        return Journal::tr("Retention set");
    case OfficeAct::Kind::PurgeProposed:
        return Journal::tr("Purge proposed");
    case OfficeAct::Kind::Purged:
        return withCases(Journal::tr("Purge"), act);
    case OfficeAct::Kind::PersonAnswered:
        return withCases(Journal::tr("Subject access answered"), act);
    case OfficeAct::Kind::Imported:
        return withCases(Journal::tr("Families of another program imported"), act);
    case OfficeAct::Kind::SecretSet:
        return Journal::tr("Secret set or taken away");
    case OfficeAct::Kind::AccountChanged:
        return describeAccountChange(act.facts.value(u"what"_s).toString());
    }
    return {};
}
