#pragma once
#include <QWidget>

class QLineEdit;
class QPushButton;

/// What is always at hand: the search over all cases, the next family, and who is at the counter.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent);

    /// An empty name asks for one.
    void setAgent(const QString &agent);
    /// Under the name, from now on: lock, change the password, sign out.
    void offerSession();
    void focusSearch();
    /// Shows what is searched for; searched() is not emitted.
    void setSearch(const QString &text);

Q_SIGNALS:
    /// Typed by the user; not when cleared by the program.
    void searched(const QString &typed);
    /// Enter in the search box.
    void firstRequested(const QString &typed);
    /// Down or Escape in the search box: the keyboard goes to the page.
    void left();
    void newFamilyRequested();
    void agentClicked(); ///< While no session is offered.
    void lockRequested();
    void passwordRequested();
    void signOutRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildSearch();
    void showAgent();

    QLineEdit *m_search;
    QPushButton *m_newFamily;
    QPushButton *m_agent;
    bool m_hasSession = false;
    QString m_name; ///< Of the agent, or the question who it is.
};
