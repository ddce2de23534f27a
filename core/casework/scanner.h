#pragma once
#include <QObject>

#include <functional>

/// A port of this machine that a scanner may be plugged into.
struct ScannerPort {
    QString name; ///< "COM3", "ttyACM0"
    QString description; ///< As the device names itself; may be empty.
};

enum class ScannerState {
    Ready,
    Absent, ///< Unplugged; it is looked for again every two seconds.
    Busy, ///< Another program has it, or this account may not use it.
};

/// A scanner that is listened to until it is deleted.
class Scanner : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    /// One scan, as sent, without its end of line.
    void scanned(const QByteArray &reading);
    void stateChanged(ScannerState state);
};

/// Scanners that stand on a serial port, as the window is given them. Those that type like a keyboard need no port.
struct ScannerDoor {
    std::function<QList<ScannerPort>()> ports; ///< Blocking, some milliseconds.
    std::function<Scanner *(const QString &port, QObject *parent)> listen;
};
/// The ports of this machine; none where the program was built without Qt SerialPort.
ScannerDoor scannerDoor();
