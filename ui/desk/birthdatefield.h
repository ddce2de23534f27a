#pragma once
#include <QLineEdit>

#include "core/base/partialdate.h"

/// A birth date as typed from an identity card: `ddmmyyyy`, or with an unknown day or month (`00`), or the year alone.
/// Rewritten as `dd/mm/yyyy` when the field is left.
class BirthDateField : public QLineEdit
{
    Q_OBJECT
public:
    explicit BirthDateField(QWidget *parent = nullptr);

    /// Nothing while the text is no date.
    std::optional<PartialDate> date() const;
    void setDate(const PartialDate &date);
};
