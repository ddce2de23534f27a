#pragma once
#include "core/tariff/price.h"

#include <QFrame>

class FactFields;
class QLabel;
class QVBoxLayout;

/// « Essayer »: every fact that one service looks at; its price and its steps at once.
class TryOut : public QFrame
{
    Q_OBJECT
public:
    explicit TryOut(QWidget *parent);

    /// `on` is the day of service of a family that has none of its own.
    void setService(const Service &service, QDate on = {});
    void setFacts(const Situation &facts);
    void setTitle(const QString &title);

Q_SIGNALS:
    /// The agent typed other facts, all of which can be read.
    void factsChanged(const Situation &facts);

private:
    void typed();
    void refuse(const QString &sentence);
    void tryNow(const Situation &facts);
    void showPrice(const Price &price);
    void showSteps(const QStringList &steps);

    std::optional<Service> m_service;
    QDate m_on;
    FactFields *m_fields;
    QLabel *m_title;
    QLabel *m_tier;
    QLabel *m_amount;
    QLabel *m_message;
    QVBoxLayout *m_steps;
};
