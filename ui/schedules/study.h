#pragma once
#include "core/attestation/content.h"
#include "ui/workplace.h"

#include <QWidget>

class FamiliesPanel;
class PriceCard;
class TryOut;

/// What the chosen service gives: one family tried with its steps, the picture of the price for such a family, and the
/// test families.
class Study : public QWidget
{
    Q_OBJECT
public:
    Study(Workplace &workplace, QWidget *parent);

    /// The service of a schedule, published or not; call it again whenever the grid changes.
    void setService(const Schedule &schedule, const Service &service);
    PriceCard *card() const { return m_card; }

Q_SIGNALS:
    void statusMessage(const QString &sentence);

private:
    void showPicture(const Situation &facts);
    QDate day() const;
    std::optional<Service> serviceInForce() const;

    Workplace &m_workplace;
    Schedule m_schedule; ///< Without its services.
    std::optional<Service> m_service;
    TryOut *m_tryOut;
    PriceCard *m_card;
    FamiliesPanel *m_families;
};

/// What papers about a schedule say at their top: town hall, titles, act and the day they are made.
attestation::Content councilHead(const Workplace &workplace, const QString &title, const QString &introduction);
