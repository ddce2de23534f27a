#include "ui/desk/wedgeburst.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Whether a text is the beginning of a code, or may become one with more keys.
static bool mayBeginCode(const QString &text)
{
    // The symbology identifier (ISO/IEC 15424) first where the scanner sends it; then marker and version. A French
    // keyboard makes « à » of 0, « &é"' » of 1 to 4 and « $ » of ]. The next generation's codes (KFR) are not read, but
    // may hold a social-security number: no field gets it.
    static const QRegularExpression begin(
        u"^(?:[\\]$]d[1-6&é\"'(-])?(?:DC[0à][1-4&é\"']|KFR)"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = begin.match(text, 0, QRegularExpression::PartialPreferCompleteMatch);
    return match.hasMatch() || match.hasPartialMatch();
}

WedgeBurst::Step WedgeBurst::key(const QString &text, qint64 ms)
{
    const bool isQuick = ms - m_last <= longestGapMs;
    m_last = ms;
    if (m_captures) {
        m_text += text;
        return Step::Capture;
    }
    if (m_text.isEmpty())
        return begin(text, false);
    if (!isQuick || !mayBeginCode(m_text + text))
        return begin(text, true);
    m_text += text;
    m_captures = m_text.size() >= shortest;
    return m_captures ? Step::Capture : Step::Hold;
}

WedgeBurst::Step WedgeBurst::begin(const QString &text, bool held)
{
    const bool hold = mayBeginCode(text);
    m_text = hold ? text : QString();
    if (hold)
        return held ? Step::ReleaseThenHold : Step::Hold;
    return held ? Step::ReleaseThenPass : Step::Pass;
}

void WedgeBurst::separator(QChar control)
{
    if (m_captures)
        m_text += control;
}

void WedgeBurst::reset()
{
    m_text.clear();
    m_captures = false;
}
