#pragma once
#include <QFrame>
#include <QKeySequence>

#include <functional>

class FlowLayout;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

/// One sentence that says what happens or what to do, and the buttons that do it. Never a dialog: the screen stays usable.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Busy, Good, LookHere };
    struct Action {
        QString text;
        std::function<void()> run;
        QKeySequence key = {}; ///< Shown on the button; the page's own shortcut acts.
        QList<Action> list = {}; ///< What the button unfolds instead of running.
    };

    explicit NoticeBar(QWidget *parent = nullptr);

    /// `details` are folded away until asked for: code, request id, time; nothing personal.
    void say(Tone tone, const QString &sentence, const QList<Action> &actions = {}, const QString &details = {});
    /// The same sentence with other figures, as a count goes on: a screen reader does not announce it again.
    void restate(const QString &sentence);
    void clear();

private:
    void setActions(const QList<Action> &actions, const QString &details);
    void removeButtons();
    QPushButton *addButton(const Action &action, bool below);

    QProgressBar *m_progress;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_details;
    QHBoxLayout *m_buttons;
    FlowLayout *m_below; ///< For more buttons than stand beside a sentence.
};
