#include "ui/settings/takeovercard.h"

#include "ui/plainlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

TakeOverCard::TakeOverCard(QWidget *parent) : SettingsCard(tr("Families of another program"), parent)
{
    addWhole(plainLabel(tr("The families of a former program come from its CSV file: its columns are named, everything is counted, then the cases are written."), u"hint"_s, this));
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *button = new QPushButton(theme::icon(u"folder-open"_s), tr("Import…"), row);
    connect(button, &QPushButton::clicked, this, &TakeOverCard::importRequested);
    layout->addWidget(button);
    layout->addStretch(1);
    addWhole(row);
}
