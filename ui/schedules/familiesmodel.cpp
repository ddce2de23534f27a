#include "ui/schedules/familiesmodel.h"

#include "core/base/frenchtext.h"
#include "ui/schedules/pricecard.h"
#include "ui/theme/icon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

FamiliesModel::Row FamiliesModel::tried(const TestFamily &family) const
{
    Row row{.now = tryFamily(*m_service, family, m_on), .inForce = {}};
    if (m_inForce)
        row.inForce = tryFamily(*m_inForce, family, m_on).price;
    return row;
}

void FamiliesModel::tryAll()
{
    m_rows.clear();
    if (!m_service)
        return;
    for (const TestFamily &family : std::as_const(m_families))
        m_rows << tried(family);
}

void FamiliesModel::setFamilies(const QList<TestFamily> &families)
{
    beginResetModel();
    m_families = families;
    tryAll();
    endResetModel();
}

void FamiliesModel::setService(const Service &service, const std::optional<Service> &inForce, QDate on)
{
    m_service = service;
    m_inForce = inForce;
    m_on = on;
    tryAll();
    if (!m_families.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void FamiliesModel::add(const TestFamily &family)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_families << family;
    tryAll();
    endInsertRows();
}

void FamiliesModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_families.removeAt(row);
    tryAll();
    endRemoveRows();
}

void FamiliesModel::replace(int row, const TestFamily &family)
{
    m_families[row] = family;
    if (m_service)
        m_rows[row] = tried(family);
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
}

void FamiliesModel::expectPresentPrice(int row)
{
    if (!m_service)
        return;
    TestFamily family = m_families[row];
    if (m_rows[row].now.verdict == Verdict::AsExpected)
        family.expected.remove(m_service->id);
    else
        family.expected.insert(m_service->id, expectationOf(m_rows[row].now.price));
    replace(row, family);
}

int FamiliesModel::wrongCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row &row) { return row.now.verdict == Verdict::Otherwise; }));
}

int FamiliesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_families.size());
}

int FamiliesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

/// « 3,30 € (T4) », or why there is no price.
static QString paidText(const Price &price)
{
    if (price.outcome != PriceOutcome::Priced)
        return describeHole(price.outcome);
    const QString amount = figureText(price.amount, price.unit);
    return price.tier.isEmpty() ? amount : u"%1 (%2)"_s.arg(amount, price.tier);
}

QString FamiliesModel::changeText(const Row &row) const
{
    if (!row.inForce)
        return u"—"_s;
    const bool both = row.inForce->outcome == PriceOutcome::Priced && row.now.price.outcome == PriceOutcome::Priced;
    if (!both || row.inForce->unit != row.now.price.unit)
        return tr("in force: %1").arg(paidText(*row.inForce));
    const Exact difference = row.now.price.amount - row.inForce->amount;
    if (difference.isZero())
        return tr("the same");
    const QString amount = figureText(difference, row.now.price.unit);
    return difference > Exact(0) ? u'+' + amount : amount;
}

QString FamiliesModel::expectedText(int row) const
{
    const auto &expected = m_families[row].expected;
    const auto found = m_service ? expected.constFind(m_service->id) : expected.constEnd();
    if (found == expected.constEnd())
        return tr("none", "expected price");
    const QString wanted = found->outcome == PriceOutcome::Priced ? figureText(found->amount, m_service->unit)
                                                                  : describeHole(found->outcome);
    return m_rows[row].now.verdict == Verdict::AsExpected ? tr("as expected: %1").arg(wanted)
                                                          : tr("WRONG: %1 expected").arg(wanted);
}

QString FamiliesModel::textOf(int row, Column column) const
{
    switch (column) {
    case Name:
        return m_families[row].name;
    case Facts:
        return m_service ? describeFacts(*m_service, m_families[row].facts) : QString();
    case Paid:
        return m_service ? paidText(m_rows[row].now.price) : QString();
    case Change:
        return m_service ? changeText(m_rows[row]) : QString();
    case Expected:
        return expectedText(row);
    case Columns:
        break;
    }
    return {};
}

QVariant FamiliesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(index.row(), column);
    case Qt::AccessibleTextRole:
        return u"%1 %2"_s.arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                              textOf(index.row(), column));
    case Qt::DecorationRole:
        if (column != Expected || !m_service || m_rows[index.row()].now.verdict == Verdict::NotExpected)
            return {};
        return m_rows[index.row()].now.verdict == Verdict::AsExpected
            ? theme::icon(u"check"_s, theme::Ink::Done)
            : theme::icon(u"alert-triangle"_s, theme::Ink::Look);
    }
    return {};
}

QVariant FamiliesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Family");
    case Facts:
        return tr("Facts");
    case Paid:
        return tr("Pays");
    case Change:
        return tr("Change from the one in force");
    case Expected:
        return tr("Expected");
    case Columns:
        break;
    }
    return {};
}
