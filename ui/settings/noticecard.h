#pragma once
#include "core/casework/notices.h"
#include "ui/settings/settingscard.h"

class QLabel;
class QLineEdit;
class QPushButton;

/// Tax notices: trying a scanner out, and what codes are checked against. Nothing here waits to be saved.
class NoticeCard : public SettingsCard
{
    Q_OBJECT
public:
    NoticeCard(const NoticePort &port, QWidget *parent);

    void show(const Settings &settings) override;
    void writeTo(Settings &) const override { }
    using SettingsCard::show;
    /// What a scanner just sent.
    void showScan(const QByteArray &reading);

private:
    void buildTrial();
    void buildTrust();
    void showVerdict(const NoticeReading &reading, const QByteArray &scanned);
    void showAge();
    void chooseFile();
    void importFile(const QString &path);

    const NoticePort m_port;
    bool m_practice = true;
    QLineEdit *m_scan;
    QLabel *m_verdict;
    QLabel *m_separators;
    QLabel *m_age;
    QPushButton *m_import;
    QLabel *m_imported;
};
