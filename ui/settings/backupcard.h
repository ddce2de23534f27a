#pragma once
#include "core/base/ports.h"
#include "core/casework/backupsport.h"
#include "ui/settings/settingscard.h"

class QComboBox;
class QLabel;
class QPushButton;

/// When copies of the case log are made by themselves, and where; the last one, and one at once. Nothing is copied in
/// practice.
class BackupCard : public SettingsCard
{
    Q_OBJECT
public:
    /// `port` is empty in practice, and outlives the card.
    BackupCard(const BackupsPort &port, Clock now, QWidget *parent);

    void show(const Settings &settings) override;
    void writeTo(Settings &settings) const override;
    using SettingsCard::show;

Q_SIGNALS:
    /// A copy was made, or could not be.
    void tried();

private:
    void buildFolder();
    QWidget *buildCopies();
    BackupPlan plan() const;
    void checkFolder();
    void showPlace(BackupPlace place);
    void readLatest();
    void showLatest(const std::optional<Backup> &latest);
    void copyNow();
    void copyTo(const QString &file);
    void copyElsewhere();
    void run(const std::function<Result<Backup>()> &copy);
    void say(const QString &sentence, const QString &role);

    const BackupsPort &m_port;
    Clock m_now;
    QLineEdit *m_folder;
    QComboBox *m_every;
    QComboBox *m_keep;
    FieldBox *m_folderBox = nullptr;
    QLabel *m_latest;
    QLabel *m_message;
    QPushButton *m_copyNow;
    QPushButton *m_copyElsewhere;
};
