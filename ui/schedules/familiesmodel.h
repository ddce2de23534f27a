#pragma once
#include "core/tariff/schedule.h"
#include "core/tariff/testfamilies.h"

#include <QAbstractTableModel>

/// The test families against one service: what each pays, what it pays in force, and whether that was expected.
class FamiliesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Facts, Paid, Change, Expected, Columns };

    explicit FamiliesModel(QObject *parent) : QAbstractTableModel(parent) { }

    void setFamilies(const QList<TestFamily> &families);
    const QList<TestFamily> &families() const { return m_families; }
    /// `inForce` is the same service under the schedule in force; none where there is no other. `on` is the day of
    /// service.
    void setService(const Service &service, const std::optional<Service> &inForce, QDate on);

    void add(const TestFamily &family);
    void remove(int row);
    void replace(int row, const TestFamily &family);
    /// Expects from now on what this family pays, or nothing more where it already expects that.
    void expectPresentPrice(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// How many pay otherwise than expected.
    int wrongCount() const;

private:
    struct Row {
        Trial now;
        std::optional<Price> inForce;
    };
    Row tried(const TestFamily &family) const;
    void tryAll();
    QString textOf(int row, Column column) const;
    QString changeText(const Row &row) const;
    QString expectedText(int row) const;

    QList<TestFamily> m_families;
    QList<Row> m_rows; ///< Beside the families; empty before there is a service.
    std::optional<Service> m_service;
    std::optional<Service> m_inForce;
    QDate m_on;
};
