#pragma once
#include <QFrame>

#include "ui/desk/noticesheet.h"

class NoticeBar;
class QBoxLayout;
class QLabel;
class QPushButton;

/// A notice that was read: the verdict, its figures, what to look at, the quotient that it gives and why, the proof
/// folded away, and the buttons that keep it or put it aside. Enter keeps, Esc puts aside.
class NoticeView : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeView(QWidget *parent);

    void show(const NoticeSheet &sheet);
    /// The same reading, after the applicant changed; what is unfolded stays so.
    void update(const NoticeSheet &sheet);
    void clear();
    /// Puts the focus on what can be done with the reading.
    void focusAction();
    using QFrame::update;

Q_SIGNALS:
    void keepRequested();
    void typeRequested();
    void putAside();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildText();
    void buildButtons();
    void sayVerdict(const NoticeSheet &sheet);
    void keep();

    NoticeBar *m_verdict;
    QLabel *m_title;
    QLabel *m_figures;
    QLabel *m_lines;
    QLabel *m_warnings;
    QLabel *m_quotient;
    QLabel *m_why;
    QLabel *m_details;
    QPushButton *m_unfoldWhy;
    QPushButton *m_unfoldDetails;
    QPushButton *m_keep;
    QPushButton *m_type;
    QPushButton *m_aside;
    bool m_isOfSomebodyElse = false;
    bool m_isAsking = false; ///< Whether it is to be kept all the same.
};
