#pragma once
#include "core/tariff/price.h"

#include <QFrame>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

/// « Essayer »: a quotient, a number of children, a residence; the price of one service and its steps at once. Nothing
/// is recorded.
class TryOut : public QFrame
{
    Q_OBJECT
public:
    explicit TryOut(QWidget *parent);

    void setService(const Service &service);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFields();
    void tryNow();
    std::optional<Situation> situation();
    void refuse(const QString &sentence);
    void showPrice(const Price &price);
    void showSteps(const QStringList &steps);

    std::optional<Service> m_service;
    QBoxLayout *m_line; ///< The fields, then the price: beside them, or below where it is narrow.
    QBoxLayout *m_fields;
    QLabel *m_title;
    QLineEdit *m_quotient;
    QLineEdit *m_children;
    QComboBox *m_resident;
    QLabel *m_tier;
    QLabel *m_amount;
    QLabel *m_message;
    QVBoxLayout *m_steps;
};
