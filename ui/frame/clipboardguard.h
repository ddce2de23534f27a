#pragma once
#include <QObject>
#include <QTimer>

#include <chrono>

/// What this program copied does not stay in the clipboard: it goes after a while, and when the guard does. What another
/// program put there is left alone.
class ClipboardGuard : public QObject
{
    Q_OBJECT
public:
    explicit ClipboardGuard(QObject *parent, std::chrono::milliseconds after = std::chrono::seconds(30));
    ~ClipboardGuard() override;

    /// At once.
    void clear();

private:
    QTimer m_timer;
};
