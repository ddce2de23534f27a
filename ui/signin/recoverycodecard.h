#pragma once
#include "core/attestation/recoverysheet.h"
#include "ui/signin/entrancecard.h"

#include <functional>

class FieldBox;
class QLineEdit;

/// The recovery code, once: printed or saved, then retyped from the paper, so that a sheet that cannot be read is found out today.
class RecoveryCodeCard : public EntranceCard
{
    Q_OBJECT
public:
    using SameCode = std::function<bool(const QString &code, const QString &retyped)>;

    RecoveryCodeCard(attestation::RecoverySheet sheet, SameCode same, QWidget *parent);
    void takeFocus();

Q_SIGNALS:
    /// What was retyped is the code.
    void confirmed();

protected:
    void submit() override;

private:
    QWidget *buildPaperButtons();
    void print();
    void save();

    attestation::RecoverySheet m_sheet;
    SameCode m_same;
    QLineEdit *m_retyped;
    FieldBox *m_retypedBox;
};
