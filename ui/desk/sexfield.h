#pragma once
#include <QWidget>

#include "core/domain/identity.h"

class QRadioButton;

/// Sex as the civil register has it: one key (F, or H or M) chooses, without Alt.
class SexField : public QWidget
{
    Q_OBJECT
public:
    explicit SexField(QWidget *parent = nullptr);

    std::optional<Sex> sex() const;
    void setSex(std::optional<Sex> sex);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(QRadioButton *button);

    QRadioButton *m_female;
    QRadioButton *m_male;
};
