#include "ui/frame/keyspage.h"

#include "ui/plainlabel.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// A card with the key at the left, as wide as it is, and its deed beside it.
static QFrame *makeCard(const KeyGroup &group, QWidget *parent)
{
    auto *card = new QFrame(parent);
    theme::setRole(card, u"card"_s);
    card->setAccessibleName(group.title);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    grid->setHorizontalSpacing(theme::Between);
    grid->setVerticalSpacing(theme::Inside);
    grid->setColumnStretch(1, 1);
    grid->addWidget(plainLabel(group.title, u"title"_s, card), 0, 0, 1, 2);
    int row = 1;
    for (const KeyHelp &help : group.keys) {
        QLabel *keys = plainLabel(help.keys, u"pill"_s, card);
        keys->setWordWrap(false);
        QLabel *does = plainLabel(help.does, {}, card);
        does->setAccessibleName(u"%1: %2"_s.arg(help.keys, help.does));
        grid->addWidget(keys, row, 0, Qt::AlignLeft);
        grid->addWidget(does, row++, 1);
    }
    grid->setRowStretch(row, 1);
    return card;
}

KeysPage::KeysPage(QWidget *parent) : QScrollArea(parent)
{
    setAccessibleName(tr("Keys"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

void KeysPage::show(const QList<KeyGroup> &groups)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout;
    grid->setSpacing(theme::Between);
    int place = 0;
    for (const KeyGroup &group : groups) {
        if (group.keys.isEmpty())
            continue;
        grid->addWidget(makeCard(group, content), place / 2, place % 2);
        ++place;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme::Apart, theme::Between, theme::Apart, theme::Between);
    layout->setSpacing(theme::Between);
    layout->addWidget(plainLabel(tr("Every key of the program"), u"title"_s, content));
    layout->addLayout(grid);
    layout->addStretch(1);
    setWidget(content);
}
