#pragma once
#include "ui/picture/pricedrawing.h"

#include <QWidget>

/// Price against quotient, drawn by us. A quotient is read off with the mouse or, with the focus, with the arrow keys:
/// ten euros at a time, one with Ctrl, a hundred with Page up and down, the ends with Home and End. What is read is
/// also the widget's description for a screen reader.
class PricePicture : public QWidget
{
    Q_OBJECT
public:
    explicit PricePicture(QWidget *parent);

    void setContent(const PricePictureContent &content);
    const PricePictureContent &content() const { return m_content; }
    /// Reads this quotient off; none takes the cursor away.
    void setCursorAt(const std::optional<Exact> &quotient);
    QString reading() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void follow(const QPointF &place);
    void say();

    PricePictureContent m_content;
    std::optional<Exact> m_kept; ///< The cursor before the mouse came.
};
