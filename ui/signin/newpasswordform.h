#pragma once
#include <QWidget>

class PasswordBox;
class StrengthMeter;

/// A new password, typed twice, with its meter. What is refused stands beside the field.
class NewPasswordForm : public QWidget
{
    Q_OBJECT
public:
    explicit NewPasswordForm(QWidget *parent);

    /// Whose password it will be: it must not be made of these.
    void setOwner(const QString &login, const QString &name);
    /// The password, or nothing: then the field to correct says why and has the focus.
    std::optional<QString> checked();
    /// A refusal that came from elsewhere.
    void refuse(const QString &sentence);
    void clear();

Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter in the last field.

private:
    void lookAt();
    bool agree() const;

    PasswordBox *m_password;
    PasswordBox *m_again;
    StrengthMeter *m_meter;
    QString m_login;
    QString m_name;
};
