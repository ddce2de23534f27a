#include "ui/desk/givennamesfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include "core/base/text.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

GivenNamesField::GivenNamesField(QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_entry(new QLineEdit(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::Hair);
    m_row->addWidget(m_entry, 1);
    m_entry->setMinimumWidth(96);
    m_entry->installEventFilter(this);
    setFocusProxy(m_entry);
    connect(m_entry, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(u','))
            commit();
        Q_EMIT changed();
    });
}

QStringList GivenNamesField::names() const
{
    QStringList names;
    for (const QToolButton *chip : m_chips)
        names << chip->property("givenName").toString();
    if (const QString typed = tidied(m_entry->text()); !typed.isEmpty())
        names << typed;
    return names;
}

void GivenNamesField::setNames(const QStringList &names)
{
    while (!m_chips.isEmpty())
        delete m_chips.takeLast();
    m_entry->clear();
    for (const QString &name : names)
        addChip(name);
    Q_EMIT changed();
}

bool GivenNamesField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_entry && event->type() == QEvent::FocusOut)
        commit();
    if (watched == m_entry && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool typed = !m_entry->text().trimmed().isEmpty();
        if (typed && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            commit();
            return true;
        }
        if (key == Qt::Key_Backspace && m_entry->text().isEmpty() && !m_chips.isEmpty()) {
            takeLastChipBack();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GivenNamesField::commit()
{
    const QStringList typed = m_entry->text().split(u',', Qt::SkipEmptyParts);
    m_entry->clear();
    for (const QString &name : typed) {
        if (!tidied(name).isEmpty())
            addChip(tidied(name));
    }
}

void GivenNamesField::addChip(const QString &name)
{
    auto *chip = new QToolButton(this);
    chip->setProperty("givenName", name);
    chip->setProperty("role", u"chip"_s);
    chip->setText(QString(name).replace(u'&', u"&&"_s));
    chip->setIcon(theme::icon(u"x"_s));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setLayoutDirection(Qt::RightToLeft); // the cross after the name
    chip->setFocusPolicy(Qt::ClickFocus); // Tab goes from field to field, Backspace brings a chip back
    chip->setAccessibleName(tr("Given name %1, remove").arg(name));
    chip->setToolTip(tr("Remove this given name"));
    connect(chip, &QToolButton::clicked, this, [this, chip] { removeChip(chip); });
    m_row->insertWidget(static_cast<int>(m_chips.size()), chip);
    m_chips.append(chip);
}

void GivenNamesField::removeChip(QToolButton *chip)
{
    m_chips.removeOne(chip);
    chip->deleteLater();
    m_entry->setFocus();
    Q_EMIT changed();
}

void GivenNamesField::takeLastChipBack()
{
    QToolButton *chip = m_chips.takeLast();
    m_entry->setText(chip->property("givenName").toString());
    chip->deleteLater();
    Q_EMIT changed();
}
