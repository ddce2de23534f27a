#include "ui/settings/settingscard.h"

#include "ui/plainlabel.h"
#include "ui/settings/fieldbox.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SettingsCard::SettingsCard(const QString &title, QWidget *parent) : QFrame(parent), m_grid(new QGridLayout)
{
    theme::setRole(this, u"card"_s);
    setAccessibleName(title);
    m_grid->setHorizontalSpacing(theme::Between);
    m_grid->setVerticalSpacing(theme::Between);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);

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

void SettingsCard::place(QWidget *widget, Width width)
{
    const bool whole = width == Width::Whole;
    if (whole && m_next % 2 == 1)
        ++m_next;
    m_grid->addWidget(widget, m_next / 2, m_next % 2, 1, whole ? 2 : 1);
    m_next += whole ? 2 : 1;
}

FieldBox *SettingsCard::addField(const QString &label, QWidget *editor, Width width)
{
    auto *box = new FieldBox(label, editor, this);
    m_fields.append(box);
    place(box, width);
    return box;
}

FieldBox *SettingsCard::addLine(const QString &label, QLineEdit *editor, Width width)
{
    connect(editor, &QLineEdit::textEdited, this, &SettingsCard::edited);
    return addField(label, editor, width);
}

void SettingsCard::addWhole(QWidget *widget)
{
    place(widget, Width::Whole);
}
