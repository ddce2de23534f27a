#include "ui/desk/wedgecatcher.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <limits>

static constexpr int silenceMs = 150; // ends a scan that has no end of line
static constexpr int holdMs = 2 * WedgeBurst::longestGapMs; // the program may be late for keys that were quick
static constexpr int tailMs = 100; // CR LF is two keys, and the second must press no button

WedgeCatcher::WedgeCatcher(QWidget *window)
    : QObject(window), m_window(window), m_silence(new QTimer(this)), m_endedAt(std::numeric_limits<qint64>::min() / 2)
{
    m_silence->setSingleShot(true);
    connect(m_silence, &QTimer::timeout, this, [this] { m_burst.isCapturing() ? finish() : release(); });
    QCoreApplication::instance()->installEventFilter(this);
}

WedgeCatcher::~WedgeCatcher() = default;

/// Keys are looked at on their way to the window: each comes by once, before shortcuts and before any field.
bool WedgeCatcher::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || m_isReleasing || !m_window || !watched->isWindowType()
        || watched != m_window->window()->windowHandle())
        return false;
    if (event->type() == QEvent::KeyPress)
        return take(static_cast<QKeyEvent &>(*event));
    if (!m_burst.isCapturing())
        return false;
    event->accept(); // it comes again as a key, and is no shortcut
    return true;
}

static bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr
        || key == Qt::Key_Meta || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

/// The right Alt of a French keyboard comes as Ctrl+Alt on Windows, and its signs are plain text.
static bool isText(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isPlain = held == Qt::NoModifier || held == (Qt::ControlModifier | Qt::AltModifier);
    return isPlain && !event.text().isEmpty() && event.text().front().isPrint();
}

/// GS, RS or US, as the control character or as the keys that stand for it; null for any other key.
static QChar separatorOf(const QKeyEvent &event)
{
    if (const QString text = event.text(); text.size() == 1 && text.front() >= u'\x1D' && text.front() <= u'\x1F')
        return text.front();
    if (!(event.modifiers() & Qt::ControlModifier))
        return {};
    switch (event.key()) {
    case Qt::Key_BracketRight:
        return u'\x1D';
    case Qt::Key_AsciiCircum:
        return u'\x1E';
    case Qt::Key_Underscore:
        return u'\x1F';
    default:
        return {};
    }
}

static bool isLineEnd(const QKeyEvent &event)
{
    const bool isLineFeed = event.key() == Qt::Key_J && event.modifiers() & Qt::ControlModifier;
    return isLineFeed || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Tab;
}

bool WedgeCatcher::take(const QKeyEvent &event)
{
    if (isModifier(event.key()))
        return false;
    if (m_burst.isCapturing())
        return takeWithinScan(event);
    if (isLineEnd(event) && static_cast<qint64>(event.timestamp()) - m_endedAt <= tailMs)
        return true;
    return takeBefore(event);
}

bool WedgeCatcher::takeWithinScan(const QKeyEvent &event)
{
    const auto at = static_cast<qint64>(event.timestamp());
    if (isLineEnd(event)) {
        m_endedAt = at;
        finish();
        return true;
    }
    if (const QChar control = separatorOf(event); !control.isNull())
        m_burst.separator(control);
    else if (isText(event))
        m_burst.key(event.text(), at);
    m_silence->start(silenceMs);
    return true;
}

bool WedgeCatcher::takeBefore(const QKeyEvent &event)
{
    if (!isText(event)) {
        release();
        return false;
    }
    const WedgeBurst::Step step = m_burst.key(event.text(), static_cast<qint64>(event.timestamp()));
    switch (step) {
    case WedgeBurst::Step::Pass:
        return false;
    case WedgeBurst::Step::ReleaseThenPass:
        release();
        return false;
    case WedgeBurst::Step::ReleaseThenHold:
        release();
        m_burst.key(event.text(), static_cast<qint64>(event.timestamp()));
        hold(event);
        return true;
    case WedgeBurst::Step::Hold:
        hold(event);
        return true;
    case WedgeBurst::Step::Capture:
        m_held.clear();
        m_silence->start(silenceMs);
        return true;
    }
    return false;
}

void WedgeCatcher::hold(const QKeyEvent &event)
{
    m_held.emplace_back(event.clone());
    m_silence->start(holdMs);
}

/// Gives back to whatever has the focus what a person typed.
void WedgeCatcher::release()
{
    m_silence->stop();
    m_burst.reset();
    const auto held = std::exchange(m_held, {});
    m_isReleasing = true;
    for (const auto &event : held) {
        if (m_window && m_window->window()->windowHandle())
            QCoreApplication::sendEvent(m_window->window()->windowHandle(), event.get());
    }
    m_isReleasing = false;
}

void WedgeCatcher::finish()
{
    m_silence->stop();
    const QByteArray reading = m_burst.text().toUtf8();
    m_burst.reset();
    Q_EMIT scanned(reading);
}
