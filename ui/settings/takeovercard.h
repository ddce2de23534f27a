#pragma once
#include "ui/settings/settingscard.h"

/// The way to the import of another program's families: nothing of it is a setting.
class TakeOverCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit TakeOverCard(QWidget *parent);

    void show(const Settings &) override { }
    void writeTo(Settings &) const override { }
    using SettingsCard::show;

Q_SIGNALS:
    void importRequested();
};
