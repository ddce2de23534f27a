#include "core/serial/scanframes.h"
#include "core/serial/serialscanner.h"

#include <QSerialPort>
#include <QSerialPortInfo>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace serial {

static constexpr auto retryAfter = 2s;
/// A scanner sends a whole code at once: at 9600 baud a byte takes one millisecond.
static constexpr auto silence = 120ms;

QList<Port> ports()
{
    QList<Port> found;
    const QList<QSerialPortInfo> infos = QSerialPortInfo::availablePorts();
    for (const QSerialPortInfo &info : infos) {
        // Ports that are soldered to the board and lead nowhere have neither words nor a maker.
        if (info.hasVendorIdentifier() || !info.description().isEmpty())
            found.append({info.portName(), info.description()});
    }
    return found;
}

namespace {

/// The port itself; lives on the scanner's thread.
class Reader : public QObject
{
public:
    Reader(const QString &port, Scanner &scanner) : m_scanner(scanner), m_port(this), m_retry(this), m_silence(this)
    {
        m_port.setPortName(port);
        m_silence.setSingleShot(true);
        m_silence.setInterval(silence);
        m_retry.setInterval(retryAfter);
        connect(&m_port, &QSerialPort::readyRead, this, &Reader::read);
        connect(&m_port, &QSerialPort::errorOccurred, this, &Reader::fail);
        connect(&m_silence, &QTimer::timeout, this, [this] { tell(m_frames.endOfSilence()); });
        connect(&m_retry, &QTimer::timeout, this, &Reader::open);
    }

    void open()
    {
        if (!m_port.open(QIODevice::ReadOnly))
            return; // fail() was told why
        m_retry.stop();
        m_port.setBaudRate(QSerialPort::Baud9600);
        m_port.setDataTerminalReady(true); // some scanners wait for it
        m_port.clearError();
        Q_EMIT m_scanner.stateChanged(State::Ready);
    }

private:
    void read()
    {
        const QList<QByteArray> scans = m_frames.take(m_port.readAll());
        for (const QByteArray &scan : scans)
            tell(scan);
        m_silence.start();
    }

    void tell(const QByteArray &scan) const
    {
        if (!scan.isEmpty())
            Q_EMIT m_scanner.scanned(scan);
    }

    void fail(QSerialPort::SerialPortError error)
    {
        // A port that was pulled out reads as a resource error or as a plain one, as the system pleases.
        const bool isLost = error == QSerialPort::ResourceError || error == QSerialPort::DeviceNotFoundError
            || error == QSerialPort::ReadError;
        const bool isRefused = error == QSerialPort::PermissionError || error == QSerialPort::OpenError;
        if (!isLost && !isRefused)
            return;
        m_frames.endOfSilence();
        if (m_port.isOpen())
            m_port.close();
        Q_EMIT m_scanner.stateChanged(isLost ? State::Absent : State::Busy);
        m_retry.start();
    }

    Scanner &m_scanner;
    QSerialPort m_port;
    QTimer m_retry;
    QTimer m_silence;
    ScanFrames m_frames;
};

} // namespace

Scanner::Scanner(const QString &port, QObject *parent) : QObject(parent)
{
    qRegisterMetaType<State>();
    auto *reader = new Reader(port, *this);
    reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, reader, &Reader::open);
    connect(&m_thread, &QThread::finished, reader, &QObject::deleteLater);
    m_thread.setObjectName(u"scanner"_s);
    m_thread.start();
}

Scanner::~Scanner()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace serial
