#include "ui/desk/householdblock.h"

#include "core/base/frenchtext.h"
#include "ui/desk/householdmodel.h"

#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;

// What the fund sent, and what is kept of it.

/// Which month the quotient is for, beside it for as long as the answer is.
void HouseholdBlock::sayPeriod(const QString &sentences)
{
    m_period->setText(sentences);
    m_period->setVisible(!sentences.isEmpty());
}

void HouseholdBlock::setReceived(const FamilyAnswer &answer, const QString &foundAs)
{
    m_received = answer.record;
    m_foundAs = foundAs;
    m_receivedOn = answer.at.toLocalTime().date();
    const QString provider = answer.record && answer.record->quotient ? answer.record->quotient->provider : QString();
    const QString fund = provider == u"CNAF" ? tr("the CAF") : provider == u"MSA" ? tr("the MSA") : tr("the CAF/MSA");
    m_model->setTitles(m_model->headerData(HouseholdModel::Dossier, Qt::Horizontal, Qt::DisplayRole).toString(),
                       tr("Received from %1, %2").arg(fund, dateText(m_receivedOn)));
    refresh();
}

void HouseholdBlock::forgetReceived()
{
    m_kept = withoutAnswer(m_kept, m_dossier, *m_received, m_receivedOn, m_foundAs);
    m_received.reset();
    sayPeriod({});
    refresh();
    Q_EMIT keptChanged();
}

bool HouseholdBlock::keepsReceived() const
{
    return m_received && withoutAnswer(m_kept, m_dossier, *m_received, m_receivedOn, m_foundAs) != m_kept;
}

void HouseholdBlock::keepAll()
{
    if (m_received)
        setKept(acceptAll(m_kept, *m_received, m_receivedOn, m_foundAs));
}

void HouseholdBlock::keepLine()
{
    if (!m_received || currentRow() < 0)
        return;
    const HouseholdRow &row = m_model->row(currentRow());
    FamilyRecord only; // « Tout retenir », of this line alone
    switch (row.part) {
    case FamilyPart::Adult:
        if (const auto &received = m_comparison.adults[row.member].received)
            only.allocataires = QList<Person>{*received};
        break;
    case FamilyPart::Child:
        if (const auto &received = m_comparison.children[row.member].received)
            only.children = QList<Person>{received->person};
        break;
    case FamilyPart::Address:
        only.address = m_received->address;
        break;
    case FamilyPart::Quotient:
        only.quotient = m_received->quotient;
        break;
    case FamilyPart::Notice:
    case FamilyPart::Residence:
        return;
    }
    setKept(acceptAll(m_kept, only, m_receivedOn, m_foundAs));
}
