#pragma once
#include "ui/settings/settingscard.h"

class QComboBox;

/// Who works here, in which language and colours, when the desk locks itself, and where the schedules lie.
class DeskCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit DeskCard(QWidget *parent);

    void show(const Settings &settings) override;
    void writeTo(Settings &settings) const override;
    using SettingsCard::show;

Q_SIGNALS:
    /// The user chose a theme; it is shown at once, before it is saved.
    void themeChosen(const QString &setting);

private:
    void buildLock();
    void buildFolder();
    void checkFolder();

    QLineEdit *m_agent;
    FieldBox *m_agentBox = nullptr;
    QComboBox *m_language;
    QComboBox *m_theme;
    QLineEdit *m_folder;
    FieldBox *m_folderBox = nullptr;
    QComboBox *m_lock;
};
