#pragma once
#include "ui/workplace.h"

#include <QWidget>

class BackupCard;
class ConnectionCard;
class DeskCard;
class DiagnosisCard;
class NetworkCard;
class NoticeCard;
class TakeOverCard;
class TaxOfficeCard;
class PapersCard;
class QLabel;
class QScrollArea;
class QPushButton;
class QVBoxLayout;
class SettingsCard;

/// « Réglages »: what is set once for a desk. Checked beside each field, saved whole with Ctrl+S.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(Workplace &workplace, QWidget *parent);

    bool isChanged() const { return m_changed; }

public Q_SLOTS:
    /// Writes the settings in the background; refused, with a word, while a field is wrong.
    void save();
    /// Shows again what was saved last.
    void discard();
    /// What a scanner sent while this page was shown.
    void showScan(const QByteArray &reading);

Q_SIGNALS:
    /// Saved and taken over into the workplace; `before` are the former ones.
    void saved(const Settings &before);
    /// The families of another program are to be imported.
    void importRequested();
    /// A copy of the log was made, or could not be.
    void backupTried();

private:
    QWidget *buildCards();
    QWidget *buildBar();
    QList<SettingsCard *> cards() const;
    void offerCards();
    void setChanged(bool changed);
    void say(const QString &sentence, const QString &role);
    void takeOver(const Result<Settings> &settings);
    void watchSecrets();
    void forget(const std::function<void(Settings &)> &former);

    Workplace &m_workplace;
    Settings m_stored; ///< As on disk: a start that only practises works with others.
    ConnectionCard *m_connection;
    NetworkCard *m_network;
    DiagnosisCard *m_diagnosis;
    DeskCard *m_desk;
    PapersCard *m_papers;
    NoticeCard *m_notices;
    TaxOfficeCard *m_taxOffice;
    BackupCard *m_backups;
    TakeOverCard *m_takeOver;
    QScrollArea *m_area = nullptr;
    QLabel *m_message;
    QPushButton *m_discard;
    QPushButton *m_save;
    bool m_changed = false;
};
