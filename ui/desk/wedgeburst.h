#pragma once
#include <QString>

/// Tells a scanner that types like a keyboard from a person, by the keys' times and by how a code begins. Pure: times
/// are given, in milliseconds of any clock.
///
/// What may be the beginning of a code (« DC04… », « ]d1DC04… », « KFR… », in any case, or as an American scanner types
/// it on a French keyboard) is held back; it is a scan once six keys followed each other within 30 ms each. Nobody types
/// so: quick typists need 40 ms a key, and a name that begins with « DC0 » or « KFR » is none.
class WedgeBurst
{
public:
    enum class Step {
        Pass, ///< A person's key.
        Hold, ///< May begin a code: keep it for a moment.
        ReleaseThenPass, ///< What was held was a person's, as is this key.
        ReleaseThenHold, ///< What was held was a person's; this key may begin a code.
        Capture, ///< Part of a scan, as is all that was held.
    };
    static constexpr int longestGapMs = 30; ///< Between two keys at the beginning of a scan.
    static constexpr int shortest = 6; ///< Keys before it is taken for one.

    /// A printable key that was pressed at `ms`.
    Step key(const QString &text, qint64 ms);
    /// A separator within a scan (GS, RS, US); nothing outside one.
    void separator(QChar control);
    /// What was held or captured so far.
    const QString &text() const { return m_text; }
    bool isHolding() const { return !m_captures && !m_text.isEmpty(); }
    bool isCapturing() const { return m_captures; }
    void reset();

private:
    Step begin(const QString &text, bool held);

    QString m_text;
    qint64 m_last = 0;
    bool m_captures = false;
};
