#pragma once
#include "ui/history/openedcase.h"
#include "ui/issuing.h"
#include "ui/workplace.h"

#include <QWidget>

class CaseList;
class CaseTable;
class CaseView;
class EmptyState;
class ListHead;
class QLabel;
class QSplitter;
class QStackedLayout;

/// « Dossiers »: the cases that match what is typed in the search box, and the one that is open beside the list.
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPage(Workplace &workplace, QWidget *parent = nullptr);

    using QWidget::show;

public Q_SLOTS:
    /// Opens a case, which is written into the journal; a protected one asks for the reason first. A late answer for another case
    /// is dropped.
    void show(const CaseNumber &number);
    /// Shows the cases that hold every word of `typed`.
    void filter(const QString &typed);
    /// After the index changed.
    void refresh();
    /// After the index took over more of the log.
    void showMore();
    /// The case before or after the open one in the list: -1 or +1.
    void walk(int step);
    void closeCase();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    /// The agent wants to work on this case again, at the desk.
    void reopenRequested(const CaseFile &file, const QString &reason);
    /// A name was chosen that sounds like the one that was typed.
    void searchRequested(const QString &text);
    void statusMessage(const QString &sentence);
    /// A case left the list or came back to it.
    void casesChanged();

private:
    void buildLayout();
    void connectActions();
    void fitPanes();
    void showCounts();
    QString whyEmpty(const QString &typed) const;
    void say(const QString &sentence);
    void open(const CaseNumber &number, const QString &reason);
    void receive(const CaseNumber &number, const QString &reason, const Result<OpenedCase> &opened);
    void refuse(const CaseNumber &number, const Error &error);
    void showView(const CaseNumber &number);
    void marked(const QList<CaseMark> &history);
    void merged(const CaseNumber &from, const CaseNumber &into);
    void unmerged(const CaseNumber &from);
    void selectOpenCase();
    void readAgainWhenChanged();
    void reopen();
    void print();
    void save();
    Issuing issuing() const;
    void issueRecorded(const Result<Revision> &revision);
    QDate today() const { return m_workplace.now().date(); }

    Workplace &m_workplace;
    CaseFilter m_filter;
    std::optional<CaseNumber> m_wanted; ///< Asked for last; the answer for any other is late.
    std::optional<OpenedCase> m_open;
    std::optional<CaseNumber> m_protected; ///< Asks for a reason in the place of the case.
    std::optional<CaseNumber> m_shown; ///< Whose place in the list is marked, opened or not.
    QString m_reason; ///< Said when the open case was opened; goes with what is read of it again.
    CaseTable *m_table;
    CaseList *m_list;
    CaseView *m_view;
    ListHead *m_head;
    QLabel *m_message;
    EmptyState *m_empty;
    QStackedLayout *m_left = nullptr; ///< The list, or why it is empty.
    QSplitter *m_splitter;
};
