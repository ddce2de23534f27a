#pragma once
#include "core/domain/casefile.h"

#include <QWidget>

class QToolButton;

/// The price of one service as it was decided, large; « Pourquoi ? » unfolds the steps that the decision keeps.
class PriceRow : public QWidget
{
    Q_OBJECT
public:
    PriceRow(const Decision &decision, QWidget *parent);

private:
    QLayout *heading(const Decision &decision);
    QLayout *figures(const Decision &decision);
    QWidget *explanation(const Decision &decision);

    QToolButton *m_why;
};
