#pragma once
#include "core/casework/knowncases.h"

#include <QPushButton>

/// « Déjà connue : dossier … », or « Peut-être connue : … » with the reason; hidden when nobody is. Each further case is in its
/// tool tip, and on its panel.
class KnownButton : public QPushButton
{
    Q_OBJECT
public:
    explicit KnownButton(QWidget *parent);
    /// As knownCases() gives them.
    void showCases(const QList<KnownCase> &cases);

Q_SIGNALS:
    void caseRequested(const CaseNumber &number);

private:
    std::optional<CaseNumber> m_number;
};

/// « PF-2026-000123, Durant Sophie, 10/02/1985: same name, same birth date ».
QString knownCaseText(const KnownCase &known);
