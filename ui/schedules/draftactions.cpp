#include "ui/schedules/draftactions.h"

#include "ui/flowlayout.h"
#include "ui/keys.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

DraftActions::DraftActions(QWidget *parent) : QWidget(parent)
{
    setLayout(new FlowLayout(theme::Inside));
    m_edit = add(tr("Edit"), u"pencil"_s, Qt::Key_F2, &DraftActions::editRequested);
    m_publish = add(tr("Publish…"), u"landmark"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P, &DraftActions::publishRequested);
    m_remove = add(tr("Remove the draft"), u"trash"_s, Qt::CTRL | Qt::Key_Delete, &DraftActions::removeRequested);
    m_version = add(tr("New version"), u"pencil"_s, Qt::CTRL | Qt::Key_D, &DraftActions::versionRequested);
    m_version->setToolTip(tr("A draft with the same prices, for the next vote: what is published is never changed (%1)")
                              .arg(m_version->property("keys").toString()));
    showFor(false);
}

QPushButton *DraftActions::add(const QString &text, const QString &icon, const QKeySequence &keys,
                               void (DraftActions::*signal)())
{
    auto *button = new QPushButton(text, this);
    button->setIcon(theme::icon(icon));
    showKeys(button, keys);
    connect(button, &QPushButton::clicked, this, signal);
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click); // not while it is hidden
    layout()->addWidget(button);
    return button;
}

void DraftActions::showFor(bool draft)
{
    for (QPushButton *button : {m_edit, m_publish, m_remove}) {
        button->setVisible(draft);
        button->setEnabled(draft);
    }
    m_version->setVisible(!draft);
    m_version->setEnabled(!draft);
}
