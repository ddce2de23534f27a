#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QWidget>

class QLabel;
class QPushButton;

/// The picture in `file` as PNG bytes, at most 600 pixels on its longer side. Fault::Unreadable when it is no picture or
/// larger than five megabytes. Blocking.
Result<QByteArray> readLogo(const QString &file);

/// The town hall's logo: as it is now, another, or none.
class LogoField : public QWidget
{
    Q_OBJECT
public:
    explicit LogoField(QWidget *parent);

    void setPng(const QByteArray &png);
    const QByteArray &png() const { return m_png; }
    /// Takes the picture of a file in the background.
    void take(const QString &file);

Q_SIGNALS:
    /// By the user.
    void edited();
    /// A sentence about a file that is no picture; empty when it was taken.
    void problemFound(const QString &problem);

private:
    void choose();
    void remove();

    QByteArray m_png;
    QLabel *m_preview;
    QPushButton *m_choose;
    QPushButton *m_remove;
};
