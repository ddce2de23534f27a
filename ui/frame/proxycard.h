#pragma once
#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

/// Asks, above the page and without taking the keyboard, who we are at the town hall's proxy: twice at most, since a
/// password tried again and again locks its account. What is typed stays in memory and goes with the program.
class ProxyCard : public QFrame
{
    Q_OBJECT
public:
    explicit ProxyCard(QWidget *parent);

    /// The proxy wants to know; nothing is shown once it was asked twice, or waved away.
    void ask(const QString &proxy, bool wasRefused);

Q_SIGNALS:
    void given(const QString &user, const QString &password);

private:
    void give();

    QLabel *m_words;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QPushButton *m_use;
    int m_asked = 0;
};
