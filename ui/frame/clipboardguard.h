#pragma once
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

/// What this program copied does not stay in the clipboard: it goes after a while, and when the guard does. What another
/// program put there is left alone.
class ClipboardGuard : public QObject
{
    Q_OBJECT
public:
    /// `isOurs` says whether this program put there what the clipboard holds; the system is asked by default.
    explicit ClipboardGuard(QObject *parent, std::chrono::milliseconds after = std::chrono::seconds(30), std::function<bool()> isOurs = {});
    ~ClipboardGuard() override;

    /// At once.
    void clear();

private:
    bool holdsOurs() const;

    std::function<bool()> m_isOurs;
    QTimer m_timer;
};
