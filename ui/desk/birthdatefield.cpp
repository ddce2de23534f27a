#include "ui/desk/birthdatefield.h"

using namespace Qt::StringLiterals;

BirthDateField::BirthDateField(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(10);
    setToolTip(tr("Day, month and year: 03091982. Write 00 for an unknown day or month, or the year alone."));
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto typed = date())
            setText(typed->toText());
    });
}

std::optional<PartialDate> BirthDateField::date() const
{
    const Result<PartialDate> parsed = PartialDate::parse(text());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

void BirthDateField::setDate(const PartialDate &date)
{
    setText(date.toText());
}
