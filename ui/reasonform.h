#pragma once
#include <QFrame>

class FieldBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

/// What is done only with a reason, asked for in the page: Enter gives it, Esc leaves. A blank reason is refused beside
/// its field; a refusal of what was asked stands under it, and what was typed stays.
class ReasonForm : public QFrame
{
    Q_OBJECT
public:
    struct Question {
        QString title = {};
        QString words = {}; ///< What will happen, and what is noted.
        QString verb = {}; ///< Of the button, with its mnemonic.
        QString icon = {}; ///< One of resources/icons.
    };

    explicit ReasonForm(QWidget *parent);

    /// Shows the question with an empty field; giveFocus() puts the cursor there.
    void ask(const Question &question);
    void giveFocus();
    /// While what was asked is being done, nothing is given twice.
    void setBusy(bool busy);
    void refuse(const QString &sentence);
    /// Hides and forgets what was typed.
    void dismiss();
    /// Without a way out, where nothing else is to be seen in its place.
    void setWayOut(const QString &verb);

Q_SIGNALS:
    void given(const QString &reason);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void submit();

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_words;
    QLineEdit *m_reason;
    FieldBox *m_box;
    QLabel *m_refusal;
    QProgressBar *m_progress;
    QPushButton *m_go;
    QPushButton *m_leave;
    QString m_iconName;
    bool m_busy = false;
};
