#include "app/cli/json.h"
#include "app/cli/keeping.h"
#include "app/cli/logs.h"
#include "app/cli/sentence.h"
#include "core/casework/merging.h"

using namespace Qt::StringLiterals;

namespace cli {

static std::optional<CaseMark::Kind> kindIn(Arguments &arguments)
{
    static const QHash<QString, CaseMark::Kind> words{{u"sensitive"_s, CaseMark::Kind::Sensitive},
                                                      {u"opposed"_s, CaseMark::Kind::Opposed},
                                                      {u"disputed"_s, CaseMark::Kind::Disputed},
                                                      {u"quarantined"_s, CaseMark::Kind::Quarantined}};
    const QString word = arguments.text(u"mark"_s);
    const bool isKnown = words.contains(word) && (word != u"quarantined" || arguments.has(u"off"_s));
    if (!isKnown)
        arguments.refuse(u"--mark"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Write sensitive, opposed or disputed; quarantined with --off only.")));
    return isKnown ? std::optional(words.value(word)) : std::nullopt;
}

static QString reasonIn(Arguments &arguments)
{
    const QString reason = arguments.text(u"reason"_s).trimmed();
    if (reason.isEmpty())
        arguments.refuse(u"--reason"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Missing: this command needs it.")));
    return reason;
}

static QJsonObject toJson(const CaseMarks &marks)
{
    return {{u"sensitive"_s, marks.isSensitive},
            {u"opposed"_s, marks.isOpposed},
            {u"disputed"_s, marks.isDisputed},
            {u"merged_into"_s, marks.mergedInto ? QJsonValue(marks.mergedInto->toString()) : QJsonValue()},
            {u"quarantined_since"_s, marks.quarantinedSince ? QJsonValue(marks.quarantinedSince->toString(Qt::ISODateWithMs)) : QJsonValue()}};
}

static Exit told(const Caseload &caseload, const CaseNumber &number)
{
    const auto marks = caseload.marks(number);
    if (!marks)
        return fail(marks.error(), sentence(QT_TRANSLATE_NOOP("Cli", "It was done, but the case cannot be read back: verify the log.")));
    QJsonObject json = toJson(*marks);
    json.insert(u"case"_s, number.toString());
    print(json);
    return Exit::Done;
}

static Exit runMark(Arguments &arguments, const Ports &ports)
{
    const auto number = caseIn(arguments);
    const auto kind = kindIn(arguments);
    const CaseMark mark{.kind = kind.value_or(CaseMark::Kind::Sensitive), .isOn = !arguments.has(u"off"_s), .reason = reasonIn(arguments)};
    const auto caseload = arguments.isRefused() ? std::nullopt : existingLog(arguments, ports);
    if (!caseload)
        return refuse(arguments.refusals());
    const Result<Done> marked = caseload->mark(*number, mark);
    return marked ? told(*caseload, *number) : refusedKeeping(arguments, marked.error(), u"--mark"_s);
}

static std::optional<CaseNumber> otherIn(Arguments &arguments)
{
    const auto number = CaseNumber::parse(arguments.text(u"into"_s));
    if (!number)
        arguments.refuse(u"--into"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Not a case number: write it as PF-2026-000123.")));
    return number ? std::optional(*number) : std::nullopt;
}

static Exit runMerge(Arguments &arguments, const Ports &ports)
{
    const auto from = caseIn(arguments);
    const auto into = otherIn(arguments);
    const QString reason = reasonIn(arguments);
    const auto caseload = arguments.isRefused() ? std::nullopt : existingLog(arguments, ports);
    if (!caseload)
        return refuse(arguments.refusals());
    const Result<Done> merged = Merging(caseload->session(), ports).mergeInto(*from, *into, reason);
    return merged ? told(*caseload, *from) : refusedKeeping(arguments, merged.error(), u"--into"_s);
}

static Exit runUnmerge(Arguments &arguments, const Ports &ports)
{
    const auto from = caseIn(arguments);
    const QString reason = reasonIn(arguments);
    const auto caseload = arguments.isRefused() ? std::nullopt : existingLog(arguments, ports);
    if (!caseload)
        return refuse(arguments.refusals());
    const Result<Done> parted = Merging(caseload->session(), ports).unmerge(*from, reason);
    return parted ? told(*caseload, *from) : refusedKeeping(arguments, parted.error(), u"--case"_s);
}

QList<Command> caseMarkCommands()
{
    const Option number{u"case"_s, u"NUMBER"_s, QT_TRANSLATE_NOOP("Cli", "The case, as PF-2026-000123."), true};
    const Option reason{u"reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "Why, for the log."), true};
    return {
        {.name = u"case mark"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "Sets or takes back a mark of a case."),
         .options = logOptions({number,
                                {u"mark"_s, u"MARK"_s, QT_TRANSLATE_NOOP("Cli", "sensitive, opposed (to the calls), disputed; quarantined with --off only."), true},
                                {u"off"_s, {}, QT_TRANSLATE_NOOP("Cli", "Takes the mark back.")},
                                reason}),
         .run = runMark},
        {.name = u"case merge"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "Makes one family of two cases: --case leaves the lists and leads to --into."),
         .options = logOptions({number, {u"into"_s, u"NUMBER"_s, QT_TRANSLATE_NOOP("Cli", "The case that goes on."), true}, reason}),
         .run = runMerge},
        {.name = u"case unmerge"_s, .summary = QT_TRANSLATE_NOOP("Cli", "Takes a merge back."), .options = logOptions({number, reason}), .run = runUnmerge},
    };
}

} // namespace cli
