#include "ui/desk/deskpage.h"

#include <QShortcut>

#include <algorithm>

#include "core/reference/communehistory.h"
#include "ui/desk/householdblock.h"
#include "ui/desk/identityblock.h"
#include "ui/desk/noticebar.h"
#include "ui/desk/periodchoice.h"
#include "ui/words/periodwords.h"
#include "ui/words/repairwords.h"

using namespace Qt::StringLiterals;

// Which month is asked about, and what else may be asked once nobody was found. What was typed stays as it was typed.

void DeskPage::connectPeriod()
{
    connect(&m_identity->period(), &PeriodChoice::chosen, this, [this] {
        if (m_identity->identity(today())) // the month may be chosen before anything is typed
            ask();
    });
    addKey(Qt::SHIFT | Qt::Key_F5, &DeskPage::chooseMonth)->setWhatsThis(tr("Ask the CAF/MSA about another month"));
    addKey(Qt::CTRL | Qt::Key_F5, &DeskPage::askMonthBefore)
        ->setWhatsThis(tr("Ask the CAF/MSA about the month before"));
    m_tryNext = addKey(Qt::Key_F7, &DeskPage::tryNext);
    m_tryNext->setWhatsThis(tr("Try what is proposed, when nobody was found"));
    m_tryNext->setEnabled(false);
}

void DeskPage::chooseMonth()
{
    m_identity->period().setNow(m_workplace.now());
    m_identity->period().open();
}

void DeskPage::askMonthBefore()
{
    if (m_lookup) // its month stands beside the button
        return;
    PeriodChoice &period = m_identity->period();
    period.setNow(m_workplace.now());
    period.choose(shifted(presentMonth(m_workplace.now()), -1));
}

/// What the answer says of its month, beside what was received.
void DeskPage::sayPeriod(const FamilyAnswer &answer)
{
    const auto &quotient = answer.record->quotient;
    m_household->sayPeriod(quotient ? sentencesOn(*quotient, m_question->period, m_workplace.now()) : QString());
}

/// The other adult of the family, where the case knows all that a question needs; the funds send no place of birth with
/// the quotient.
static std::optional<CivilIdentity> identityOf(const Person &person, QDate today)
{
    const IdentityFields fields{.birthName = person.birthName,
                                .usageName = person.usageName,
                                .givenNames = person.givenNames.split(u' ', Qt::SkipEmptyParts),
                                .birthDate = person.birthDate.toText(),
                                .sex = person.sex ? toString(*person.sex) : QString(),
                                .country = CountryCode::france().toString(),
                                .commune = person.birthCommune};
    return parseIdentity(fields, Completeness::Counter, today).identity;
}

/// The one adult of the family that is kept who is not the applicant.
static std::optional<Person> otherAdult(const Household &household, const CivilIdentity &applicant)
{
    QList<Person> others;
    for (const Fact<Person> &adult : household.adults) {
        if (!isSame(adult.value, toPerson(applicant)))
            others.append(adult.value);
    }
    return others.size() == 1 ? std::optional(others.first()) : std::nullopt;
}

RepairKnowledge DeskPage::knowledge(const FamilyAnswer &answer, const CivilIdentity &typed) const
{
    RepairKnowledge known = withPlaces({.trouble = answer.errors.first().trouble, .now = m_workplace.now()}, typed);
    if (const auto other = otherAdult(m_household->kept(), typed))
        known.otherParent = identityOf(*other, today());
    known.answered = m_answered;
    known.sent = m_sent;
    return known;
}

/// What may be tried after this answer, the other parent apart: their card is to be typed.
void DeskPage::proposeAfter(const FamilyAnswer &answer)
{
    m_proposed.clear();
    m_answered.append(*m_question);
    const auto typed = m_identity->identity(today());
    if (!typed || answer.errors.isEmpty())
        return;
    const LookupRequest question{
        .identity = *typed, .period = m_identity->period().month(), .caseNumber = m_question->caseNumber};
    for (const Repair &repair : proposeRepairs(question, knowledge(answer, *typed))) {
        if (repair.question)
            m_proposed.append(repair);
    }
    m_tryNext->setEnabled(!m_proposed.isEmpty());
}

/// Buttons for what is proposed: the other parent, whose card is to be typed where it is not known; the likeliest by
/// one key; the others in a list.
QList<NoticeBar::Action> DeskPage::repairActions()
{
    QList<NoticeBar::Action> actions;
    if (!std::ranges::count(m_proposed, RepairKind::OtherParent, &Repair::kind))
        actions.append({verbOf(RepairKind::OtherParent), [this] { tryOtherParent(); }});
    if (m_proposed.isEmpty())
        return actions;
    actions.append({verbOf(m_proposed.first().kind), [this] { tryNext(); }, Qt::Key_F7});
    QList<NoticeBar::Action> others;
    for (const Repair &repair : m_proposed.mid(1))
        others.append({verbOf(repair.kind), [this, repair] { tryRepair(repair); }});
    if (!others.isEmpty())
        actions.append({tr("Other tries"), {}, {}, others});
    return actions;
}

QString DeskPage::repairSentence() const
{
    return m_proposed.isEmpty() ? QString() : reasonOf(m_proposed.first().kind);
}

void DeskPage::tryNext()
{
    if (!m_proposed.isEmpty())
        tryRepair(Repair(m_proposed.first()));
}

void DeskPage::tryRepair(const Repair &repair)
{
    const auto typed = m_identity->identity(today());
    // What is proposed is about what was typed when nobody was found, and about nobody else.
    if (m_lookup || m_recording || !typed || typed != m_asked || !mayAskNow())
        return;
    m_repair = repair.kind;
    put(*repair.question);
}

void DeskPage::forgetProposals()
{
    m_proposed.clear();
    m_tryNext->setEnabled(false);
}

/// Another identity is being typed: what was proposed for the former is no longer offered.
void DeskPage::leaveProposals(const std::optional<CivilIdentity> &identity)
{
    if (m_proposed.isEmpty() || identity == m_asked)
        return;
    forgetProposals();
    m_household->notice()->clear();
}

/// Whether it is about how the names are written, which stand on the paper.
static bool changesNames(RepairKind kind)
{
    using enum RepairKind;
    static const QList<RepairKind> kinds{NamesSwapped, GivenNamesJoined, GivenNamesSplit, FirstGivenNameOnly,
                                         PlainLetters};
    return kinds.contains(kind);
}

/// Found under another form: the paper keeps what stands on the identity card, unless the agent says otherwise.
void DeskPage::sayFoundAs()
{
    if (!m_repair)
        return m_household->notice()->clear();
    const QString found = foundSentence(*m_repair);
    const CivilIdentity form = m_question->identity;
    if (!changesNames(*m_repair))
        return m_household->notice()->say(NoticeBar::Tone::Good, found);
    const auto use = [this, form] {
        m_asked = form; // the answer is about it all the same
        m_identity->setIdentity(form);
        m_household->notice()->clear();
    };
    m_household->notice()->say(NoticeBar::Tone::Good,
                               found + u' ' + tr("The case and the paper keep the identity as it was typed."),
                               {{tr("Use the form that was found"), use},
                                {tr("Keep what was typed"), [this] { m_household->notice()->clear(); }}});
}

void DeskPage::tryOtherParent()
{
    const auto typed = m_identity->identity(today());
    const auto other = typed ? otherAdult(m_household->kept(), *typed) : std::nullopt;
    forgetProposals();
    // Only the applicant changes: what the agent typed of the family stays.
    m_identity->clear();
    m_household->leaveEditing();
    m_household->notice()->clear();
    if (!other)
        return m_identity->focusFirstField();
    m_identity->setFields({.birthName = other->birthName,
                           .usageName = other->usageName,
                           .givenNames = other->givenNames.split(u' ', Qt::SkipEmptyParts),
                           .birthDate = other->birthDate.toText(),
                           .sex = other->sex ? toString(*other->sex) : QString(),
                           .country = CountryCode::france().toString(),
                           .commune = other->birthCommune});
    m_identity->focusPlace(); // the funds do not send it
}
