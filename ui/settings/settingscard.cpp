#include "ui/settings/settingscard.h"

#include "ui/plainlabel.h"
#include "ui/settings/fieldbox.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SettingsCard::SettingsCard(const QString &title, QWidget *parent) : QFrame(parent), m_grid(new QGridLayout)
{
    theme::setRole(this, u"card"_s);
    setAccessibleName(title);
    m_grid->setHorizontalSpacing(theme::Between);
    m_grid->setVerticalSpacing(theme::Between);
    m_grid->setColumnStretch(0, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    layout->setSpacing(theme::Between);
    layout->addWidget(plainLabel(title, u"title"_s, this));
    layout->addLayout(m_grid);
}

bool SettingsCard::isValid() const
{
    return std::ranges::none_of(m_fields, &FieldBox::hasProblem);
}

void SettingsCard::arrange()
{
    for (const Place &place : std::as_const(m_places))
        m_grid->removeWidget(place.widget);
    int next = 0; // cells filled
    for (const Place &place : std::as_const(m_places)) {
        const int wanted = place.width == Width::Whole ? m_columns : 1;
        if (next % m_columns + wanted > m_columns)
            ++next;
        m_grid->addWidget(place.widget, next / m_columns, next % m_columns, 1, wanted);
        next += wanted;
    }
    m_grid->setColumnStretch(1, m_columns - 1);
}

void SettingsCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const int columns = event->size().width() < theme::scaled(640) ? 1 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    arrange();
}

FieldBox *SettingsCard::addField(const QString &label, QWidget *editor, Width width)
{
    auto *box = new FieldBox(label, editor, this);
    m_fields.append(box);
    m_places.append({box, width});
    return box;
}

FieldBox *SettingsCard::addLine(const QString &label, QLineEdit *editor, Width width)
{
    connect(editor, &QLineEdit::textEdited, this, &SettingsCard::edited);
    return addField(label, editor, width);
}

void SettingsCard::addWhole(QWidget *widget)
{
    m_places.append({widget, Width::Whole});
}
