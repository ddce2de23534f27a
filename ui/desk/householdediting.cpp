#include "ui/desk/householdblock.h"

#include <QTableView>

#include <algorithm>
#include <iterator>

#include "core/domain/couplenotice.h"
#include "core/domain/keptnotice.h"
#include "ui/desk/facteditor.h"
#include "ui/desk/factforms.h"
#include "ui/desk/householdmodel.h"
#include "ui/desk/noticebar.h"
#include "ui/desk/noticeform.h"
#include "ui/words/taxnoticewords.h"
#include "ui/words/taxwords.h"

// What the agent corrects, line by line.

template <typename T>
static std::optional<Person> memberOf(const std::optional<Fact<T>> &fact)
{
    return fact ? std::optional(personOf(fact->value)) : std::nullopt;
}

template <typename T>
static QList<Person> membersOf(const QList<Fact<T>> &facts)
{
    QList<Person> persons;
    std::ranges::transform(facts, std::back_inserter(persons), [](const Fact<T> &fact) { return personOf(fact.value); });
    return persons;
}

QList<Person> HouseholdBlock::family(bool children) const
{
    return children ? membersOf(m_kept.children) : membersOf(m_kept.adults);
}

FactForm *HouseholdBlock::formFor(const HouseholdRow &row)
{
    switch (row.part) {
    case FamilyPart::Adult: {
        const auto &line = m_comparison.adults[row.member];
        const Person start = line.kept ? line.kept->value : line.received ? *line.received : line.dossier->value;
        return new PersonForm({.child = false, .corrected = memberOf(line.kept), .start = {start, Custody::Full},
                               .others = family(false), .today = m_today}, m_editor);
    }
    case FamilyPart::Child: {
        const auto &line = m_comparison.children[row.member];
        const Child start = line.kept ? line.kept->value : line.received ? *line.received : line.dossier->value;
        return new PersonForm({.child = true, .corrected = memberOf(line.kept), .start = start, .others = family(true), .today = m_today},
                              m_editor);
    }
    case FamilyPart::Address:
        return new AddressForm(m_kept.address ? m_kept.address->value : Address(), m_editor);
    case FamilyPart::Notice: {
        const auto &line = m_comparison.notices[row.member];
        return new NoticeForm(line.kept ? line.kept->value : line.dossier->value, m_today, m_editor);
    }
    case FamilyPart::Quotient:
        return new QuotientForm(m_kept.quotient ? std::optional(m_kept.quotient->value) : std::nullopt, m_editor);
    case FamilyPart::Residence:
        return new ResidenceForm(!m_kept.resident || m_kept.resident->value, m_editor);
    }
    return nullptr;
}

/// Whether a provider sent what the line holds: what differs from it needs a reason.
template <typename T>
static bool isSent(const Compared<T> &line)
{
    if (!line.kept)
        return line.received.has_value();
    const Source source = line.kept->provenance.source;
    return line.received || source == Source::CafMsa || source == Source::TaxNotice || source == Source::Specimen || source == Source::TaxOffice;
}

bool HouseholdBlock::isFromProvider(const HouseholdRow &row) const
{
    switch (row.part) {
    case FamilyPart::Adult: return isSent(m_comparison.adults[row.member]);
    case FamilyPart::Child: return isSent(m_comparison.children[row.member]);
    case FamilyPart::Address: return isSent(m_comparison.address);
    case FamilyPart::Notice: return isSent(m_comparison.notices[row.member]);
    case FamilyPart::Quotient: return isSent(m_comparison.quotient);
    case FamilyPart::Residence: break;
    }
    return false;
}

void HouseholdBlock::editLine()
{
    if (currentRow() < 0)
        return;
    const HouseholdRow &row = m_model->row(currentRow());
    open(row.label, formFor(row), isFromProvider(row));
}

void HouseholdBlock::editQuotient()
{
    m_table->selectRow(m_model->rowCount() - 2); // quotient, then residence, end the table
    editLine();
}

void HouseholdBlock::keepNotice(const Fact<TaxNotice> &notice)
{
    Household household = m_kept;
    household.notices = withNotice(household.notices, notice);
    setKept(household);
    m_table->selectRow(m_model->rowCount() - 3); // notices stand above the quotient and residence
    m_table->setFocus(Qt::OtherFocusReason);
}

/// Two notices count together, where they do go together; who lives there may come after the notices.
void HouseholdBlock::sayCouple()
{
    const Result<CoupleNotice> couple = noticesTogether(m_kept);
    const bool isConflict = !couple && couple.error().fault != Fault::NotFound;
    const bool isNews = isConflict || m_kept.notices.size() > 1;
    if (m_saysCouple && !isNews)
        m_notice->clear();
    m_saysCouple = isNews;
    if (isConflict)
        return m_notice->say(NoticeBar::Tone::LookHere, describeCouple(couple.error()));
    if (!isNews)
        return;
    TaxNotice together;
    together.referenceTaxIncome = couple->referenceTaxIncome;
    together.parts = couple->parts;
    together.incomeYear = couple->incomeYear;
    m_notice->say(NoticeBar::Tone::Good, tr("The two notices together: %1.").arg(noticeFigures(together)));
}

void HouseholdBlock::typeNotice()
{
    open(tr("Tax notice, from the paper"), new NoticeForm(std::nullopt, m_today, m_editor), false);
}

void HouseholdBlock::addPerson(bool child)
{
    open(child ? tr("New child") : tr("New adult"),
         new PersonForm({.child = child, .corrected = std::nullopt, .start = {}, .others = family(child), .today = m_today}, m_editor), false);
}

void HouseholdBlock::open(const QString &title, FactForm *form, bool reasonNeeded)
{
    m_editor->edit(title, form, reasonNeeded);
    Q_EMIT lookHere(m_editor);
}

bool HouseholdBlock::isEditing() const
{
    return m_editor->isOpen();
}

void HouseholdBlock::leaveEditing()
{
    m_editor->dismiss();
}

void HouseholdBlock::keepCorrection(const FactForm *form, Source source, const QString &reason)
{
    if (const QString removed = form->removed(); !removed.isEmpty() && !reason.isEmpty())
        m_removals << tr("Removed from the household: %1 — %2").arg(removed, reason);
    setKept(form->applied(m_kept, {.source = source, .on = m_today, .reason = reason}));
}

/// The paper can be read again: no reason is asked for.
void HouseholdBlock::removeNotice(const Compared<TaxNotice> &line)
{
    Household household = m_kept;
    if (line.kept)
        household.notices.removeOne(*line.kept);
    setKept(household);
}

/// Who was sent by a provider leaves with a reason; who was typed, at once.
void HouseholdBlock::removeLine()
{
    const HouseholdRow row = m_model->row(currentRow());
    if (row.part == FamilyPart::Notice)
        return removeNotice(m_comparison.notices[row.member]);
    const bool child = row.part == FamilyPart::Child;
    const std::optional<Person> member
        = child ? memberOf(m_comparison.children[row.member].kept) : memberOf(m_comparison.adults[row.member].kept);
    if (!member)
        return;
    if (isFromProvider(row))
        return open(tr("Remove from the household: %1").arg(fullName(*member)), new RemovalForm(child, *member, m_editor), true);
    setKept(child ? withoutChild(m_kept, *member) : withoutAdult(m_kept, *member));
}
