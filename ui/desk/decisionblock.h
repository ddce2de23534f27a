#pragma once
#include "core/domain/casefile.h"
#include "ui/desk/block.h"

class NoticeBar;
class QLabel;
class QLineEdit;
class QPushButton;

/// « Décision »: what will be recorded and handed over, said in one line; then what was.
class DecisionBlock : public Block
{
    Q_OBJECT
public:
    explicit DecisionBlock(QWidget *parent = nullptr);

    void clear();
    /// What stands to be validated; nothing when there is no price yet. `existing` is the case that gets a revision.
    void showPending(const QList<Decision> &decisions, const std::optional<CaseNumber> &existing);
    /// Nothing can be validated here, and why; empty when it can again.
    void forbid(const QString &why);
    void showBusy(const QString &sentence);
    void showRecorded(const Revision &revision);
    /// What happened to the paper, under the words of showRecorded().
    void showPaper(const QString &sentence, const QString &file);
    /// What went wrong while recording: the same can be tried again.
    void showProblem(const QString &sentence);
    /// What went wrong with the paper of a recorded case.
    void showPaperProblem(const QString &sentence);
    /// What to settle before anything is recorded.
    NoticeBar *notice() { return m_notice; }

    QString reason() const;
    void setReason(const QString &reason);

Q_SIGNALS:
    void validateRequested(bool print);
    void saveRequested();
    void newFamilyRequested();

private:
    void setButtons(bool pending, bool recorded);

    QString m_forbidden;
    QLabel *m_summary;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    NoticeBar *m_notice;
    QPushButton *m_validateAndPrint;
    QPushButton *m_validate;
    QPushButton *m_save;
    QPushButton *m_next;
};
