#include "ui/history/timelineview.h"

#include "ui/plainlabel.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// One entry: its mark on the line, and its words beside.
class Entry : public QWidget
{
public:
    Entry(const TimelineEntry &entry, bool last, QWidget *parent) : QWidget(parent), m_icon(entry.icon), m_last(last)
    {
        setAccessibleName(u"%1, %2"_s.arg(entry.title, entry.when));
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(side() + theme::Between - theme::Hair, 0, 0, last ? 0 : theme::Between);
        layout->setSpacing(theme::Hair);
        layout->addWidget(plainLabel(entry.title, u"subtitle"_s, this));
        layout->addWidget(plainLabel(entry.when, u"hint"_s, this));
        if (!entry.reason.isEmpty())
            layout->addWidget(plainLabel(TimelineView::tr("Reason: %1").arg(entry.reason), {}, this));
        for (const QString &detail : entry.details)
            layout->addWidget(plainLabel(detail, {}, this));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const theme::Tokens tokens = theme::tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (!m_last)
            painter.fillRect(QRect(side() / 2, side(), 1, height() - side()), tokens.line);
        painter.setPen(tokens.line);
        painter.setBrush(tokens.page);
        painter.drawEllipse(QRectF(0.5, 0.5, side() - 1, side() - 1));
        const int icon = side() * 3 / 5;
        const int from = (side() - icon) / 2;
        painter.drawPixmap(QRect(from, from, icon, icon),
            theme::tinted(m_icon, icon, devicePixelRatioF(), tokens.accent));
    }

private:
    static int side() { return theme::scaled(24); }

    QString m_icon;
    bool m_last;
};

} // namespace

TimelineView::TimelineView(const QList<TimelineEntry> &entries, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("History of the case"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (qsizetype i = 0; i < entries.size(); ++i)
        layout->addWidget(new Entry(entries[i], i + 1 == entries.size(), this));
}
