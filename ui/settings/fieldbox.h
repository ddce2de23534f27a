#pragma once
#include <QWidget>

class QHBoxLayout;
class QLabel;

/// One field of a form: its label above, and below what to type or what is wrong with what was typed.
class FieldBox : public QWidget
{
    Q_OBJECT
public:
    /// `label` holds the mnemonic; `editor` becomes its buddy.
    FieldBox(const QString &label, QWidget *editor, QWidget *parent);

    /// Something beside the editor: a button, a swatch.
    void addBeside(QWidget *widget);
    /// Shown while there is no problem.
    void setHint(const QString &hint);
    /// A sentence that says what to do; empty when all is well.
    void setProblem(const QString &problem);
    /// Good news about the field, in the ink of what is done; a problem wins over it.
    void setGoodNews(const QString &news);
    /// Draws the hint as something to look at, though it keeps nothing from being saved.
    void setAttention(bool wanted);
    bool hasProblem() const { return !m_problem.isEmpty(); }
    QWidget *editor() const { return m_editor; }

private:
    void showNote();

    QWidget *m_editor;
    QLabel *m_note;
    QHBoxLayout *m_row;
    QString m_hint;
    QString m_problem;
    QString m_news;
    bool m_attention = false;
};
