#pragma once
#include <QObject>
#include <QThread>

namespace serial {

/// A port of this machine with something on it.
struct Port {
    QString name; ///< "COM3", "ttyACM0"
    QString description; ///< As the device names itself; may be empty.
};
/// None where the program was built without Qt SerialPort. Blocking, some milliseconds.
QList<Port> ports();

enum class State {
    Ready,
    Absent, ///< No such port: the scanner is unplugged. It is looked for again every two seconds.
    Busy, ///< Another program has it, or this account may not use it. Tried again as well.
};

/// Listens to a scanner on a serial port (USB-COM), on a thread of its own, until it is deleted. 9600 8N1, as such
/// scanners come; one on USB minds none of it.
class Scanner : public QObject
{
    Q_OBJECT
public:
    /// `port` is a name of ports(), or the path of a device.
    Scanner(const QString &port, QObject *parent);
    ~Scanner() override;

Q_SIGNALS:
    /// One scan, as sent, without its end of line.
    void scanned(const QByteArray &reading);
    void stateChanged(serial::State state);

private:
    QThread m_thread;
};

} // namespace serial
