#pragma once
#include <QList>
#include <QString>

class QWidget;

/// A key and what it does, as the page of keys (F1) lists them.
struct KeyHelp {
    QString keys; ///< "Ctrl+P", "Alt+↑ / Alt+↓"
    QString does; ///< « Valider et imprimer »
    friend bool operator==(const KeyHelp &, const KeyHelp &) = default;
};

/// Says what a key of `page` does where no button shows it.
void explainKey(QWidget *page, const QString &keys, const QString &does);

/// The keys of a page: those of its buttons (property "keys", or a shortcut), of its QShortcuts that say
/// whatsThis, of its QActions, and those that were explained; each once, in that order.
QList<KeyHelp> keysOf(const QWidget &page);
