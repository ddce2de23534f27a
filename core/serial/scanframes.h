#pragma once
#include <QByteArray>
#include <QList>

/// Tells one scan from the next among the bytes of a serial port: a scan ends with a line's end or, where the scanner sends
/// none, with silence. The separators of a code (GS, RS, US) are no ends. STX and ETX around it are dropped.
class ScanFrames
{
public:
    /// Longer than any code; more is noise, and is thrown away up to its end.
    static constexpr qsizetype longest = 4096;

    /// The scans that these bytes end, in their order.
    QList<QByteArray> take(const QByteArray &bytes);
    /// What came before a silence, empty when that is nothing.
    QByteArray endOfSilence();

private:
    QByteArray whole();

    QByteArray m_held;
    bool m_isNoise = false;
};
