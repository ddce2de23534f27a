#include "ui/simulation/barspicture.h"

#include "ui/theme/metrics.h"

#include <QPainter>

BarsPicture::BarsPicture(QList<BarGroup> groups, PlotWords words, QWidget *parent)
    : QWidget(parent), m_groups(std::move(groups)), m_words(std::move(words))
{
    setAccessibleName(tr("Picture of the families by tier"));
    setAccessibleDescription(tr("The table beside it says the same."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize BarsPicture::sizeHint() const
{
    return {theme::scaled(560), theme::scaled(240)};
}

QSize BarsPicture::minimumSizeHint() const
{
    return {theme::scaled(160), theme::scaled(200)};
}

void BarsPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBars(painter, QRectF(rect()).adjusted(6, 6, -6, -6), m_groups, m_words, tr("hidden"), screenLook(*this));
}
