#include "ui/keyhelp.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeySequence>
#include <QShortcut>
#include <QVariant>

using namespace Qt::StringLiterals;

static constexpr auto explained = "explainedKeys";

/// Without the mark of its mnemonic: "&Print" is "Print", "R && D" is "R & D".
static QString plain(QString text)
{
    return text.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&').trimmed();
}

static void addOnce(QList<KeyHelp> &list, const KeyHelp &help)
{
    if (!help.keys.isEmpty() && !help.does.isEmpty() && !list.contains(help))
        list.append(help);
}

static KeyHelp keyOf(const QAbstractButton &button)
{
    const QString name = button.text().isEmpty() ? button.accessibleName() : plain(button.text());
    const QString shown = button.property("keys").toString();
    if (!shown.isEmpty())
        return {shown, name};
    if (button.shortcut() == QKeySequence::mnemonic(button.text()))
        return {};
    return {button.shortcut().toString(QKeySequence::NativeText), name};
}

void explainKey(QWidget *page, const QString &keys, const QString &does)
{
    page->setProperty(explained, page->property(explained).toStringList() << keys << does);
}

static void addExplained(QList<KeyHelp> &list, const QWidget &page)
{
    const QStringList said = page.property(explained).toStringList();
    for (qsizetype i = 0; i + 1 < said.size(); i += 2)
        addOnce(list, {said[i], said[i + 1]});
}

QList<KeyHelp> keysOf(const QWidget &page)
{
    QList<KeyHelp> list;
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>())
        addOnce(list, keyOf(*button));
    for (const QShortcut *shortcut : page.findChildren<QShortcut *>())
        addOnce(list, {shortcut->key().toString(QKeySequence::NativeText), shortcut->whatsThis()});
    for (const QAction *action : page.findChildren<QAction *>())
        addOnce(list, {action->shortcut().toString(QKeySequence::NativeText), plain(action->text())});
    addExplained(list, page);
    for (const QWidget *child : page.findChildren<QWidget *>())
        addExplained(list, *child);
    return list;
}
