#pragma once
#include "core/base/ports.h"
#include "core/casework/secretsport.h"

#include <QWidget>

class FieldBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// One secret of the settings: typed, pasted or read from a file once, sealed in the case log at once, and never shown
/// again. Where a former version of the settings names a file, it offers to take it over, and then to delete it.
class SecretBox : public QWidget
{
    Q_OBJECT
public:
    /// `name` as Secrets::token; `label` holds the mnemonic. The port is the workplace's: it outlives the box.
    SecretBox(const QString &name, const QString &label, const SecretsPort &port, Clock now, QWidget *parent);

    /// The file that the settings name; empty for none. What was typed goes.
    void show(const QString &formerFile);
    QString formerFile() const { return m_formerFile; }
    /// Seals what was typed, if anything was.
    void seal();

Q_SIGNALS:
    /// Sealed and read back: the settings need not name the file any more.
    void formerFileTaken();

private:
    void buildField(const QString &label);
    void buildFileRow();
    void readState();
    void showState(const Result<SecretState> &state);
    void receive(const Result<Done> &sealed);
    void paste();
    void chooseFile();
    void takeOver(const QString &file);
    void deleteTaken();
    void showFileRow(const QString &sentence, const QString &role = {});
    void setBusy(bool busy);
    QString describeRefusal(const Error &error) const;
    QString instruction() const;

    const QString m_name;
    const SecretsPort &m_port;
    Clock m_now;
    QLineEdit *m_edit;
    FieldBox *m_box = nullptr;
    QPushButton *m_paste;
    QPushButton *m_read;
    QPushButton *m_seal;
    QWidget *m_fileRow;
    QLabel *m_fileWords;
    QPushButton *m_take;
    QPushButton *m_delete;
    QString m_formerFile; ///< Named by the settings, not taken over yet.
    QString m_takenFile; ///< Sealed and read back; still on the disk.
};
