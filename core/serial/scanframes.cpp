#include "core/serial/scanframes.h"

static constexpr char startOfText = '\x02';
static constexpr char endOfText = '\x03';

QByteArray ScanFrames::whole()
{
    const QByteArray scan = m_isNoise ? QByteArray() : m_held;
    m_held.clear();
    m_isNoise = false;
    return scan;
}

QList<QByteArray> ScanFrames::take(const QByteArray &bytes)
{
    QList<QByteArray> scans;
    for (const char byte : bytes) {
        if (byte == '\r' || byte == '\n' || byte == endOfText) {
            if (const QByteArray scan = whole(); !scan.isEmpty())
                scans << scan;
        } else if (byte != startOfText) {
            m_isNoise = m_isNoise || m_held.size() >= longest;
            if (!m_isNoise)
                m_held.append(byte);
        }
    }
    return scans;
}

QByteArray ScanFrames::endOfSilence()
{
    return whole();
}
