#include "app/cli/repairing.h"

#include "app/cli/json.h"
#include "app/cli/sentence.h"
#include "core/reference/communehistory.h"
#include "ui/words/repairwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

RepairWish repairsIn(Arguments &arguments)
{
    RepairWish wish{.isWanted = arguments.has(u"repair"_s) || arguments.has(u"confirm"_s), .confirmed = {}};
    for (const QString &word : arguments.texts(u"confirm"_s)) {
        if (const auto kind = parseRepairKind(word))
            wish.confirmed.append(*kind);
        else
            arguments.refuse(
                u"--confirm"_s,
                sentence(QT_TRANSLATE_NOOP(
                    "Cli", "Not one of the repairs: --repair lists those of a question that found nobody.")));
    }
    if (wish.confirmed.size() >= mostQuestions)
        arguments.refuse(
            u"--confirm"_s,
            sentence(QT_TRANSLATE_NOOP("Cli", "Three at most: with the first question, four calls for one person.")));
    return wish;
}

QList<Option> repairOptions()
{
    return {{u"repair"_s,
             {},
             QT_TRANSLATE_NOOP("Cli", "When nobody is found, lists what else may be asked; nothing more is sent.")},
            {u"confirm"_s, u"KIND"_s,
             QT_TRANSLATE_NOOP(
                 "Cli", "Asks with this repair when nobody is found; may be given three times, tried in turn.")}};
}

/// The parts that differ, by the names of an identity file; never their values.
static QJsonArray changesOf(const LookupRequest &typed, const std::optional<LookupRequest> &question)
{
    if (!question)
        return {u"identity"_s};
    QJsonArray changes;
    const auto compare = [&](bool isSame, const QString &part) {
        if (!isSame)
            changes.append(part);
    };
    compare(question->identity.birthName == typed.identity.birthName, u"birth_name"_s);
    compare(question->identity.usageName == typed.identity.usageName, u"usage_name"_s);
    compare(question->identity.givenNames == typed.identity.givenNames, u"given_names"_s);
    compare(question->identity.birthPlace == typed.identity.birthPlace && question->town == typed.town,
            u"birth_place"_s);
    compare(question->period == typed.period, u"period"_s);
    return changes;
}

static QJsonObject toJson(const Repair &repair, const LookupRequest &typed)
{
    return {{u"kind"_s, toString(repair.kind)},
            {u"reason"_s, reasonOf(repair.kind)},
            {u"changes"_s, changesOf(typed, repair.question)},
            {u"confirmable"_s, repair.question.has_value()}};
}

static QJsonObject triedJson(const std::optional<RepairKind> &kind, const FamilyAnswer &answer)
{
    return {{u"kind"_s, kind ? QJsonValue(toString(*kind)) : QJsonValue::Null},
            {u"outcome"_s, toString(answer.outcome)},
            {u"request_id"_s, orNull(answer.requestId)}};
}

namespace {

/// One person, asked about in one form after the other until somebody is found.
class Repairing
{
public:
    Repairing(const LookupRequest &typed, const RepairWish &wish, const QDateTime &now, const PutQuestion &put)
        : m_typed(typed), m_wish(wish), m_put(put), m_known(withPlaces({.now = now}, typed.identity))
    {
    }

    RepairedAnswer run()
    {
        ask(m_typed, std::nullopt);
        for (const RepairKind kind : m_wish.confirmed)
            tryOne(kind);
        RepairedAnswer end{.answer = m_answer, .question = m_question, .more = {}};
        if (m_wish.isWanted)
            end.more = {
                {u"repairs"_s, arrayOf(proposed(), [this](const Repair &repair) { return toJson(repair, m_typed); })},
                {u"tried"_s, m_tried},
                {u"found_as"_s, m_foundAs ? QJsonValue(toString(*m_foundAs)) : QJsonValue::Null}};
        return end;
    }

private:
    bool nobodyFound() const { return m_answer.outcome == LookupOutcome::NotFound && !m_answer.errors.isEmpty(); }

    QList<Repair> proposed() const { return nobodyFound() ? proposeRepairs(m_typed, m_known) : QList<Repair>(); }

    void ask(const LookupRequest &question, std::optional<RepairKind> kind)
    {
        m_question = question;
        m_answer = m_put(question, kind);
        m_tried.append(triedJson(kind, m_answer));
        ++m_known.sent;
        if (nobodyFound()) {
            m_known.answered.append(question);
            m_known.trouble = m_answer.errors.first().trouble;
        } else if (m_answer.outcome == LookupOutcome::Found) {
            m_foundAs = kind;
        }
    }

    void tryOne(RepairKind kind)
    {
        const QList<Repair> repairs = proposed();
        const auto repair = std::ranges::find(repairs, kind, &Repair::kind);
        if (repair != repairs.end() && repair->question)
            ask(LookupRequest(*repair->question), kind);
    }

    const LookupRequest &m_typed;
    const RepairWish &m_wish;
    const PutQuestion &m_put;
    RepairKnowledge m_known;
    LookupRequest m_question{m_typed};
    FamilyAnswer m_answer;
    QJsonArray m_tried;
    std::optional<RepairKind> m_foundAs;
};

} // namespace

RepairedAnswer askWithRepairs(const LookupRequest &typed, const RepairWish &wish, const QDateTime &now,
                              const PutQuestion &put)
{
    return Repairing(typed, wish, now, put).run();
}

} // namespace cli
