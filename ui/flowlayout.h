#pragma once
#include "ui/theme/metrics.h"

#include <QLayout>
#include <QList>

/// A row that breaks where it is narrow, as words do: buttons and fields keep their width and go to the next line.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int spacing = theme::Inside);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool place) const;

    QList<QLayoutItem *> m_items;
};
