#pragma once
#include "core/domain/casefile.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

/// One case, to be read: its present state, its prices, its history; and what can be done with it. Asks, does nothing
/// itself.
class CaseView : public QWidget
{
    Q_OBJECT
public:
    explicit CaseView(QWidget *parent);

    /// Replaces what was shown. Ages and validity are on `today`.
    void setCase(const CaseFile &file, QDate today);
    /// While a paper is being made, it is not asked for twice.
    void setMakingPaper(bool making);

Q_SIGNALS:
    void reopenRequested();
    void printRequested();
    void saveRequested();
    void closeRequested();

private:
    QWidget *buildHeader();
    QWidget *buildActions();
    QPushButton *addAction(const QString &verb, const QString &icon, const QKeySequence &key, QWidget *parent);
    QWidget *content(const CaseFile &file, QDate today);
    void showState(const CaseSummary &summary, QDate today);

    QLabel *m_name;
    QLabel *m_number;
    QLabel *m_state;
    QPushButton *m_reopen = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QScrollArea *m_scroll;
};
