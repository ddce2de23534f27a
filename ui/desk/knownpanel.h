#pragma once
#include "core/casework/knowncases.h"

#include <QFrame>

class QGridLayout;

/// « Déjà connu ? »: the cases that may be of the person whose identity is typed, each with its reason and the button
/// that takes it up instead of a new one. Hidden when there is none.
class KnownPanel : public QFrame
{
    Q_OBJECT
public:
    explicit KnownPanel(QWidget *parent);
    /// As knownCases() gives them.
    void showCases(const QList<KnownCase> &cases);

Q_SIGNALS:
    void caseRequested(const CaseNumber &number);

private:
    void addCase(const KnownCase &known, int row);

    QGridLayout *m_grid;
    QList<KnownCase> m_shown;
};
