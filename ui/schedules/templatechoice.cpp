#include "ui/schedules/templatechoice.h"

#include "core/casework/scheduleshelf.h"
#include "core/tariff/editablegrid.h"
#include "ui/flowlayout.h"
#include "ui/keys.h"
#include "ui/plainlabel.h"
#include "ui/settings/filechoice.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// « Cantine par tranches — Restauration scolaire »
static QString titleOfTemplate(const QString &name)
{
    const auto schedule = readEditable(ScheduleShelf::templateText(name).value_or(QByteArray()));
    if (!schedule)
        return name;
    QStringList services;
    for (const EditableGrid &grid : schedule->grids)
        if (!grid.outside)
            services << grid.serviceName;
    return u"%1\n%2"_s.arg(schedule->title, services.join(u", "_s));
}

TemplateChoice::TemplateChoice(QWidget *parent) : QFrame(parent), m_list(new QListWidget(this))
{
    setAccessibleName(tr("New schedule"));
    m_list->setAccessibleName(tr("Templates"));
    m_list->setSpacing(theme::Hair);
    for (const QString &name : ScheduleShelf::templateNames())
        (new QListWidgetItem(titleOfTemplate(name), m_list))->setData(Qt::UserRole, name);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT chosen(item->data(Qt::UserRole).toString()); });

    auto *begin = new QPushButton(tr("Begin with this template"), this);
    theme::setRole(begin, u"primary"_s);
    showKeys(begin, Qt::Key_Enter);
    connect(begin, &QPushButton::clicked, this, [this] {
        if (m_list->currentItem())
            Q_EMIT chosen(m_list->currentItem()->data(Qt::UserRole).toString());
    });
    auto *file = new QPushButton(tr("Begin with a file…"), this);
    showKeys(file, QKeySequence::Open);
    connect(file, &QPushButton::clicked, this, &TemplateChoice::chooseFromDisk);
    connect(new QShortcut(QKeySequence::Open, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &TemplateChoice::chooseFromDisk);
    auto *leave = new QPushButton(tr("Not now"), this);
    showKeys(leave, Qt::Key_Escape);
    connect(leave, &QPushButton::clicked, this, &TemplateChoice::closed);

    auto *buttons = new FlowLayout(theme::Inside);
    for (QPushButton *button : {begin, file, leave})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Apart, theme::Between, theme::Apart, theme::Between);
    layout->setSpacing(theme::Between);
    layout->addWidget(plainLabel(tr("New schedule"), u"title"_s, this));
    layout->addWidget(
        plainLabel(tr("Choose what looks most like your act: every price, bound and date is then replaced by your own. "
                      "It stays a draft until you publish it."),
                   u"hint"_s, this));
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
}

void TemplateChoice::begin()
{
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void TemplateChoice::chooseFromDisk()
{
    chooseFile(this, tr("A schedule file"), {}, tr("Schedules (*.toml)"),
               [this](const QString &path) { Q_EMIT fileChosen(path); });
}

void TemplateChoice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}
