#pragma once
#include "ui/workplace.h"

#include <QWidget>

class EntranceCard;
class NoticeBar;
class QPushButton;
class QScrollArea;
class QTableWidget;

/// « Comptes et droits »: who may sign in and what for. Shows what the account at work may do; the core refuses the rest.
class AccountsPage : public QWidget
{
    Q_OBJECT
public:
    AccountsPage(Workplace &workplace, QWidget *parent);

    /// Reads the accounts anew.
    void refresh();

private:
    void buildActions();
    void buildTable();
    void showAccounts(const Result<QList<Account>> &accounts);
    void fillRow(int row, const Account &account);
    std::optional<Account> chosen() const;
    void offerActions();
    void say(const QString &sentence);
    void learnOfRotation();

    template <typename Card>
    Card *open(Card *card);
    void leaveCard();
    void add();
    void change();
    void resetPassword();
    void close();
    void changeKeys(const std::optional<Account> &leaver);
    void renewSheet();
    void showSheet(const QString &code);

    Workplace &m_workplace;
    QList<Account> m_accounts;
    QTableWidget *m_table;
    QScrollArea *m_area;
    NoticeBar *m_notice;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_reset;
    QPushButton *m_close;
    QPushButton *m_sheet;
    EntranceCard *m_card = nullptr;
};
