#include "ui/signin/recoverycodecard.h"

#include "core/attestation/pages.h"
#include "ui/flowlayout.h"
#include "ui/plainlabel.h"
#include "ui/printing.h"
#include "ui/settings/fieldbox.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RecoveryCodeCard::RecoveryCodeCard(attestation::RecoverySheet sheet, SameCode same, QWidget *parent)
    : EntranceCard(tr("Recovery sheet"), parent), m_sheet(std::move(sheet)), m_same(std::move(same)), m_retyped(new QLineEdit(this)),
      m_retypedBox(new FieldBox(tr("&Type the code again, from the paper"), m_retyped, this))
{
    addWords(tr("If nobody knows a password any more, only this code opens the cases. It is shown once and kept nowhere: print the sheet and put it "
                "into the town hall’s safe, never with the computer."));
    QLabel *code = plainLabel(attestation::codeLines(m_sheet.code), u"figure"_s, this);
    code->setAlignment(Qt::AlignCenter);
    code->setTextInteractionFlags(Qt::NoTextInteraction); // nothing of it goes to the clipboard
    code->setObjectName(u"recoveryCode"_s);
    code->setAccessibleName(tr("Recovery code: %1").arg(attestation::codeGroups(m_sheet.code).join(u' ')));
    body()->addWidget(code);
    body()->addWidget(buildPaperButtons());
    m_retypedBox->setHint(tr("Capitals, spaces and dashes do not matter. This shows that the sheet can be read."));
    body()->addWidget(m_retypedBox);
    connect(m_retyped, &QLineEdit::textEdited, this, [this] { m_retypedBox->setProblem({}); });
    connect(m_retyped, &QLineEdit::returnPressed, this, &RecoveryCodeCard::submit);
    addMainButton(tr("The sheet is in the safe: go on"), u"check"_s);
}

QWidget *RecoveryCodeCard::buildPaperButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout;
    row->setLayout(layout);
    auto *printer = new QPushButton(tr("&Print…"), row);
    printer->setIcon(theme::icon(u"printer"_s));
    connect(printer, &QPushButton::clicked, this, &RecoveryCodeCard::print);
    auto *file = new QPushButton(tr("&Save as a PDF…"), row);
    file->setIcon(theme::icon(u"save"_s));
    file->setToolTip(tr("On a key that goes into the safe; never on this computer"));
    connect(file, &QPushButton::clicked, this, &RecoveryCodeCard::save);
    layout->addWidget(printer);
    layout->addWidget(file);
    return row;
}

void RecoveryCodeCard::takeFocus()
{
    m_retyped->setFocus(Qt::OtherFocusReason);
}

void RecoveryCodeCard::print()
{
    printPages(this, tr("Recovery sheet"), attestation::pagesOf(m_sheet));
}

void RecoveryCodeCard::save()
{
    const PaperFile file{tr("Save the recovery sheet"), tr("recovery-sheet.pdf"), tr("PDF document (*.pdf)")};
    savePaper(this, file, [sheet = m_sheet] { return attestation::pdfOf(attestation::pagesOf(sheet), u"Feuille de récupération"_s, sheet.on); });
}

void RecoveryCodeCard::submit()
{
    if (m_same(m_sheet.code, m_retyped->text()))
        return Q_EMIT confirmed();
    m_retypedBox->setProblem(m_retyped->text().trimmed().isEmpty()
            ? tr("Type the code as it stands on the paper: what cannot be read there is of no use in a year.")
            : tr("Not the code of the sheet: compare it group by group."));
    m_retyped->setFocus();
}
