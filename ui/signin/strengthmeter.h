#pragma once
#include "core/domain/passwordstrength.h"

#include <QWidget>

class QLabel;

/// How good a password is: a bar towards the 80 bits, and one sentence that says it too.
class StrengthMeter : public QWidget
{
    Q_OBJECT
public:
    explicit StrengthMeter(QWidget *parent);

    /// Of an empty password, what is asked of one.
    void show(const PasswordStrength &strength, bool isEmpty);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_words;
    PasswordStrength m_strength;
};
