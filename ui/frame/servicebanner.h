#pragma once
#include <QFrame>

class QLabel;

/// A word to whoever looks after the town hall's access, above the page: it takes no focus and waits to be waved away.
class ServiceBanner : public QFrame
{
    Q_OBJECT
public:
    explicit ServiceBanner(QWidget *parent);

    void say(const QString &words);

Q_SIGNALS:
    void settingsRequested();
    void dismissed();

private:
    QLabel *m_words;
};
