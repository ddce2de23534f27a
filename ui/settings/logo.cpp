#include "ui/settings/logo.h"

#include "ui/background.h"
#include "ui/settings/filechoice.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QFile>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

static constexpr qint64 largestFile = 5'000'000;
static constexpr int longestSide = 600; // prints sharp at the size of a letterhead

Result<QByteArray> readLogo(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly) || source.size() > largestFile)
        return Error{Fault::Unreadable, u"logo: the file"_s};
    QImage picture = QImage::fromData(source.readAll());
    if (picture.isNull())
        return Error{Fault::Unreadable, u"logo: not a picture"_s};
    if (std::max(picture.width(), picture.height()) > longestSide)
        picture = picture.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray png;
    QBuffer buffer(&png);
    picture.save(&buffer, "PNG");
    return png;
}

LogoField::LogoField(QWidget *parent)
    : QWidget(parent), m_preview(new QLabel(this)), m_choose(new QPushButton(tr("Choose…"), this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    const int side = theme::scaled(48);
    m_preview->setFixedSize(2 * side, side);
    m_preview->setAlignment(Qt::AlignCenter);
    theme::setRole(m_preview, u"inset"_s);
    m_choose->setIcon(theme::icon(u"folder-open"_s));
    m_choose->setToolTip(tr("Choose a picture for the top of the papers"));
    m_choose->setAccessibleName(tr("Choose the logo"));
    m_remove->setIcon(theme::icon(u"x"_s));
    m_remove->setToolTip(tr("The papers then show a monogram made of the name"));
    m_remove->setAccessibleName(tr("Remove the logo"));
    connect(m_choose, &QPushButton::clicked, this, &LogoField::choose);
    connect(m_remove, &QPushButton::clicked, this, &LogoField::remove);

    setFocusProxy(m_choose);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Inside);
    layout->addWidget(m_preview);
    layout->addWidget(m_choose);
    layout->addWidget(m_remove);
    layout->addStretch(1);
    setPng({});
}

void LogoField::setPng(const QByteArray &png)
{
    m_png = png;
    m_remove->setEnabled(!png.isEmpty());
    const QImage picture = QImage::fromData(png);
    if (picture.isNull())
        return m_preview->setText(tr("none"));
    const QSize room = (m_preview->size() - QSize(8, 8)) * devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(pixmap);
}

void LogoField::choose()
{
    chooseFile(this, tr("Logo"), {}, tr("Pictures (*.png *.jpg *.jpeg)"), [this](const QString &file) { take(file); });
}

void LogoField::take(const QString &file)
{
    background(
        this, [file] { return readLogo(file); },
        [this](const Result<QByteArray> &png) {
            if (!png)
                return Q_EMIT problemFound(tr("This file is not a picture that can be read: choose a PNG or a JPEG."));
            setPng(*png);
            Q_EMIT problemFound({});
            Q_EMIT edited();
        });
}

void LogoField::remove()
{
    setPng({});
    Q_EMIT edited();
}
