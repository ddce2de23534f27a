#pragma once
#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

#include "ui/desk/wedgeburst.h"

class QKeyEvent;
class QTimer;
class QWidget;

/// Catches what a scanner types anywhere in a window, whatever has the focus: the field under it gets none of it, and
/// no shortcut is triggered by the separators (Ctrl+] is GS). What turns out to be a person's typing is handed on, in
/// order, a few milliseconds late.
class WedgeCatcher : public QObject
{
    Q_OBJECT
public:
    explicit WedgeCatcher(QWidget *window);
    ~WedgeCatcher() override;

Q_SIGNALS:
    /// A whole scan, as typed (UTF-8), without its end of line.
    void scanned(const QByteArray &reading);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(const QKeyEvent &event);
    bool takeWithinScan(const QKeyEvent &event);
    bool takeBefore(const QKeyEvent &event);
    void hold(const QKeyEvent &event);
    void release();
    void finish();

    QPointer<QWidget> m_window;
    WedgeBurst m_burst;
    std::vector<std::unique_ptr<QKeyEvent>> m_held;
    QTimer *m_silence; ///< Ends a scan, or gives back what was held.
    qint64 m_endedAt; ///< When the last scan ended.
    bool m_isReleasing = false;
};
