#include "ui/desk/block.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

Block::Block(int number, const QString &title, QWidget *parent)
    : QFrame(parent), m_header(new QHBoxLayout), m_body(new QVBoxLayout)
{
    setProperty("role", u"card"_s);
    setAccessibleName(title);

    auto *badge = new QLabel(QString::number(number), this);
    badge->setProperty("role", u"badge"_s);
    badge->setAlignment(Qt::AlignCenter);
    auto *heading = new QLabel(title, this);
    heading->setProperty("role", u"title"_s);
    m_header->setSpacing(theme::Inside);
    m_header->addWidget(badge);
    m_header->addWidget(heading);
    m_header->addStretch(1);
    m_header->addStrut(theme::scaled(32)); // titles stand at one height, beside a button or not

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Between, theme::Inside + theme::Hair, theme::Between, theme::Inside + theme::Hair);
    layout->setSpacing(theme::Inside);
    layout->addLayout(m_header);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(theme::Inside);
}
