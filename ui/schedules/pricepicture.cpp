#include "ui/schedules/pricepicture.h"

#include "ui/keyhelp.h"
#include "ui/theme/drawing.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

PricePicture::PricePicture(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Picture of the price against the quotient"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    explainKey(this, u"← / →"_s, tr("In the picture: read the price at a quotient"));
}

QSize PricePicture::sizeHint() const
{
    return {theme::scaled(560), theme::scaled(280)};
}

QSize PricePicture::minimumSizeHint() const
{
    return {theme::scaled(160), theme::scaled(220)};
}

static QRectF drawingArea(const QWidget &widget)
{
    return QRectF(widget.rect()).adjusted(6, 6, -6, -6);
}

void PricePicture::setContent(const PricePictureContent &content)
{
    const auto cursor = m_content.cursor;
    m_content = content;
    if (!m_content.cursor)
        m_content.cursor = cursor;
    say();
}

void PricePicture::setCursorAt(const std::optional<Exact> &quotient)
{
    m_content.cursor = quotient;
    m_kept = quotient;
    say();
}

QString PricePicture::reading() const
{
    return m_content.curves.isEmpty() || !m_content.cursor ? QString() : readingAt(m_content, *m_content.cursor);
}

void PricePicture::say()
{
    const QString said = reading().isEmpty() ? tr("The arrow keys read the price at a quotient.") : reading();
    if (accessibleDescription() != said) {
        setAccessibleDescription(said);
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    update();
}

void PricePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawPrices(painter, drawingArea(*this), m_content, screenLook(*this));
    if (hasFocus())
        theme::drawRing(painter, rect(), screenLook(*this).first);
}

void PricePicture::follow(const QPointF &place)
{
    m_content.cursor = quotientAt(place, drawingArea(*this), m_content, screenLook(*this));
    if (!m_content.cursor)
        m_content.cursor = m_kept;
    say();
}

void PricePicture::mouseMoveEvent(QMouseEvent *event)
{
    follow(event->position());
}

/// What is clicked stays read.
void PricePicture::mousePressEvent(QMouseEvent *event)
{
    follow(event->position());
    m_kept = m_content.cursor;
}

void PricePicture::leaveEvent(QEvent *)
{
    m_content.cursor = m_kept;
    say();
}

void PricePicture::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_content.cursor)
        setCursorAt(Exact(0));
}

void PricePicture::keyPressEvent(QKeyEvent *event)
{
    const int step = event->modifiers().testFlag(Qt::ControlModifier) ? 1 : 10;
    const Exact end = m_content.curves.isEmpty() ? Exact(0) : m_content.curves.first().curve.end;
    const Exact now = m_content.cursor.value_or(Exact(0));
    Exact wanted = now;
    switch (event->key()) {
    case Qt::Key_Left:
        wanted = now - Exact(step);
        break;
    case Qt::Key_Right:
        wanted = now + Exact(step);
        break;
    case Qt::Key_PageDown:
        wanted = now - Exact(100);
        break;
    case Qt::Key_PageUp:
        wanted = now + Exact(100);
        break;
    case Qt::Key_Home:
        wanted = Exact(0);
        break;
    case Qt::Key_End:
        wanted = end;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    setCursorAt(wanted < Exact(0) ? Exact(0) : wanted > end ? end : wanted);
}
