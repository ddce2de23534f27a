#include "ui/scrolling.h"

#include "ui/theme/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

QVBoxLayout *blocksOf(QWidget *content)
{
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme::Apart, theme::Between, theme::Apart, theme::Between);
    layout->setSpacing(theme::Between);
    return layout;
}

void letScroll(QScrollArea *area, QWidget *content)
{
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
}

void fillWith(QWidget *page, QWidget *part)
{
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(part);
}
