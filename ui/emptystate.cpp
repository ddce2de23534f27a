#include "ui/emptystate.h"

#include "ui/plainlabel.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

class Picture : public QWidget
{
public:
    Picture(const QString &name, QWidget *parent)
        : QWidget(parent), m_icon(theme::icon(name, QPalette::PlaceholderText))
    {
        setFixedSize(theme::scaled(48), theme::scaled(48));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

} // namespace

EmptyState::EmptyState(const QString &icon, QWidget *parent)
    : QWidget(parent), m_sentence(plainLabel({}, u"hint"_s, this))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMaximumWidth(theme::scaled(440));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::Between);
    layout->addStretch(2);
    layout->addWidget(new Picture(icon, this), 0, Qt::AlignHCenter);
    auto *centred = new QHBoxLayout; // a wrapped label takes its height only when the layout gives it its width
    centred->addStretch(1);
    centred->addWidget(m_sentence, 100);
    centred->addStretch(1);
    layout->addLayout(centred);
    layout->addStretch(3);
}

void EmptyState::setText(const QString &sentence)
{
    m_sentence->setText(sentence);
}
