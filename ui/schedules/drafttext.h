#pragma once
#include "core/tariff/finding.h"

#include <QPlainTextEdit>

class QListWidget;
class QTimer;

/// The text of a draft whose steps are undone by the page, which holds those of the table too.
class StepTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit StepTextEdit(QWidget *parent);

protected:
    bool event(QEvent *event) override;
};

/// « Texte »: the file of a draft as it is, and what the check says of it; a remark leads to its line.
class DraftText : public QWidget
{
    Q_OBJECT
public:
    explicit DraftText(QWidget *parent);

    void show(const QByteArray &toml, const QList<Finding> &findings);
    /// What was typed last becomes a step now rather than in a moment.
    void flush();
    void goToLine(int line);

Q_SIGNALS:
    void typed(const QByteArray &toml);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    StepTextEdit *m_text;
    QListWidget *m_findings;
    QTimer *m_pause;
    QByteArray m_shown;
};
