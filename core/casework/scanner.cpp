#include "core/casework/scanner.h"

#include "core/serial/serialscanner.h"

#include <algorithm>
#include <iterator>

static ScannerState stateOf(serial::State state)
{
    switch (state) {
    case serial::State::Ready:
        return ScannerState::Ready;
    case serial::State::Absent:
        return ScannerState::Absent;
    case serial::State::Busy:
        return ScannerState::Busy;
    }
    Q_UNREACHABLE();
}

namespace {

/// Passes on what one port says.
class PortScanner : public Scanner
{
public:
    PortScanner(const QString &port, QObject *parent) : Scanner(parent)
    {
        const auto *scanner = new serial::Scanner(port, this);
        connect(scanner, &serial::Scanner::scanned, this, &Scanner::scanned);
        connect(scanner, &serial::Scanner::stateChanged, this, [this](serial::State state) { Q_EMIT stateChanged(stateOf(state)); });
    }
};

} // namespace

static QList<ScannerPort> portsOfMachine()
{
    QList<ScannerPort> ports;
    std::ranges::transform(serial::ports(), std::back_inserter(ports), [](const serial::Port &port) {
        return ScannerPort{port.name, port.description};
    });
    return ports;
}

ScannerDoor scannerDoor()
{
    return {.ports = portsOfMachine,
            .listen = [](const QString &port, QObject *parent) -> Scanner * { return new PortScanner(port, parent); }};
}
