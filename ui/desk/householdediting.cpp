#include "ui/desk/householdblock.h"

#include <QTableView>

#include "ui/desk/facteditor.h"
#include "ui/desk/factforms.h"
#include "ui/desk/householdmodel.h"

// What the agent corrects, line by line.

FactForm *HouseholdBlock::formFor(const HouseholdRow &row)
{
    switch (row.part) {
    case FamilyPart::Adult: {
        const auto &line = m_comparison.adults[row.member];
        const Person start = line.kept ? line.kept->value : line.received ? *line.received : line.dossier->value;
        return new PersonForm(false, line.kept ? std::optional(line.kept->value) : std::nullopt, {start, Custody::Full}, m_editor);
    }
    case FamilyPart::Child: {
        const auto &line = m_comparison.children[row.member];
        const Child start = line.kept ? line.kept->value : line.received ? *line.received : line.dossier->value;
        return new PersonForm(true, line.kept ? std::optional(line.kept->value.person) : std::nullopt, start, m_editor);
    }
    case FamilyPart::Address:
        return new AddressForm(m_kept.address ? m_kept.address->value : Address(), m_editor);
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
    return line.received || source == Source::CafMsa || source == Source::TaxNotice || source == Source::TaxOffice;
}

bool HouseholdBlock::isFromProvider(const HouseholdRow &row) const
{
    switch (row.part) {
    case FamilyPart::Adult: return isSent(m_comparison.adults[row.member]);
    case FamilyPart::Child: return isSent(m_comparison.children[row.member]);
    case FamilyPart::Address: return isSent(m_comparison.address);
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
    m_editor->edit(row.label, formFor(row), isFromProvider(row));
}

void HouseholdBlock::editQuotient()
{
    m_table->selectRow(m_model->rowCount() - 2); // quotient, then residence, end the table
    editLine();
}

void HouseholdBlock::addPerson(bool child)
{
    m_editor->edit(child ? tr("New child") : tr("New adult"), new PersonForm(child, std::nullopt, {}, m_editor), false);
}
