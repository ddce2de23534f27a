#pragma once
#include "ui/settings/fieldbox.h"

class QLineEdit;
class QToolButton;

/// A field for a password: hidden until asked for, and it says when Caps Lock is on, as far as the keys typed tell.
class PasswordBox : public FieldBox
{
    Q_OBJECT
public:
    /// `label` holds the mnemonic.
    PasswordBox(const QString &label, QWidget *parent);

    QString password() const;
    void clear();
    QLineEdit *edit() const { return m_edit; }
    /// Shown while there is no problem and Caps Lock is off.
    void setRule(const QString &rule);

Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPassword(bool shown);
    void noteCapsLock(bool on);

    QLineEdit *m_edit;
    QToolButton *m_eye;
    QString m_rule;
    bool m_capsLock = false;
};
