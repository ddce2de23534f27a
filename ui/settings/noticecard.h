#pragma once
#include "core/casework/notices.h"
#include "core/casework/scanner.h"
#include "ui/settings/settingscard.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// Tax notices: where the scanner stands, trying it out, and what codes are checked against.
class NoticeCard : public SettingsCard
{
    Q_OBJECT
public:
    NoticeCard(const NoticePort &port, const ScannerDoor &scanners, QWidget *parent);

    void show(const Settings &settings) override;
    void writeTo(Settings &settings) const override;
    using SettingsCard::show;
    /// What a scanner just sent.
    void showScan(const QByteArray &reading);

private:
    void buildScanner();
    void listPorts(const QList<ScannerPort> &ports);
    void buildTrial();
    void buildTrust();
    void showVerdict(const NoticeReading &reading, const QByteArray &scanned);
    void showAge();
    void chooseFile();
    void importFile(const QString &path);

    const NoticePort m_port;
    const ScannerDoor m_scanners;
    QComboBox *m_scanner;
    bool m_practice = true;
    QLineEdit *m_scan;
    QLabel *m_verdict;
    QLabel *m_separators;
    QLabel *m_age;
    QPushButton *m_import;
    QLabel *m_imported;
};
