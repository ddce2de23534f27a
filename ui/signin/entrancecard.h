#pragma once
#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

/// A page of the entrance: a card in the middle with a title, what to know, fields, one main button, and one line for what
/// happens or went wrong. Enter presses the main button.
class EntranceCard : public QFrame
{
    Q_OBJECT
public:
    EntranceCard(const QString &title, QWidget *parent);

    /// Something was begun in the background: the page waits, calmly.
    bool isBusy() const { return m_busy; }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The way back to the page before.
    void left();

protected:
    QVBoxLayout *body() const { return m_body; }
    /// A paragraph under the title.
    QLabel *addWords(const QString &words);
    /// Under the fields, with the line for what happens; `verb` with its mnemonic.
    QPushButton *addMainButton(const QString &verb, const QString &icon);
    /// A quiet one under it.
    QPushButton *addWayOut(const QString &verb, const QString &icon);

    void setBusy(bool busy, const QString &sentence = {});
    void sayProblem(const QString &sentence);
    void say(const QString &sentence, const QString &role);
    virtual void submit() = 0;

private:
    void addMessage();

    QVBoxLayout *m_body;
    QLabel *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_main = nullptr;
    bool m_busy = false;
};
