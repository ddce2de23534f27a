#pragma once
#include <QFrame>
#include <QTimer>

#include <optional>

class QLabel;
class QPushButton;

/// Where things stand, in words, at the bottom of the window. Each part is a button to its detail.
class StatusLine : public QFrame
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent);

    /// One part: an icon name, the words, and whether it asks to be looked at.
    struct Part {
        QString icon;
        QString words;
        bool look = false;
        QString detail; ///< For the tool tip.
    };
    void setConnection(const Part &part);
    /// How the service says that it is; only where somebody asks it.
    void setWeather(const std::optional<Part> &part);
    void setSchedule(const Part &part);
    void setCases(const Part &part);
    /// Only where a scanner stands on a port of its own.
    void setScanner(const std::optional<Part> &part);
    /// Only where something is to be said of the copies of the log.
    void setBackups(const std::optional<Part> &part);
    /// A word about what just happened, for eight seconds.
    void say(const QString &message);

Q_SIGNALS:
    void connectionClicked();
    void scheduleClicked();
    void casesClicked();
    void scannerClicked();
    void backupsClicked();
    void keysClicked();

private:
    QPushButton *makePart();
    static void show(QPushButton *button, const Part &part);

    QPushButton *m_connection;
    QPushButton *m_weather;
    QPushButton *m_schedule;
    QPushButton *m_cases;
    QPushButton *m_scanner;
    QPushButton *m_backups;
    QLabel *m_message;
    QPushButton *m_keys;
    QTimer m_silence;
};
