#include "ui/frame/servicebanner.h"

#include "ui/plainlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

ServiceBanner::ServiceBanner(QWidget *parent) : QFrame(parent), m_words(plainLabel({}, {}, this))
{
    theme::setRole(this, u"inset"_s);
    setAccessibleName(tr("Access to the State’s service"));
    auto *sign = new QLabel(this);
    sign->setPixmap(theme::icon(u"alert-triangle"_s, theme::Ink::Look).pixmap(theme::scaled(18)));
    auto *settings = new QPushButton(tr("Open the settings"), this);
    auto *seen = new QPushButton(tr("Seen"), this);
    seen->setToolTip(tr("Hide this until the next reminder"));
    connect(settings, &QPushButton::clicked, this, &ServiceBanner::settingsRequested);
    connect(seen, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::Between, theme::Inside, theme::Between, theme::Inside);
    layout->setSpacing(theme::Between);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
    layout->addWidget(settings);
    layout->addWidget(seen);
    hide();
}

void ServiceBanner::say(const QString &words)
{
    m_words->setText(words);
    m_words->setAccessibleName(words);
    show();
}
