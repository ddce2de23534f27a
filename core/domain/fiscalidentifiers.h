#pragma once
#include "core/base/result.h"

#include <optional>

/// The number by which the tax office knows a person (SPI, « numéro fiscal »): 13 digits.
///
/// The published rule of its key — the last three digits are the first ten modulo 511 — is the European portal's, not
/// the tax office's, and fails on specimens of the State itself: it warns, and never refuses.
class FiscalNumber
{
public:
    static Result<FiscalNumber> parse(QStringView text);
    const QString &toString() const { return m_digits; }
    /// Whether it begins with 0 to 3 and its key holds. A number that does not look right may still be good.
    bool looksRight() const;
    friend bool operator==(const FiscalNumber &, const FiscalNumber &) = default;

private:
    explicit FiscalNumber(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

/// The « référence de l'avis », which changes with each notice: 13 digits or capitals, 14 on some papers. It has no
/// known key.
class NoticeReference
{
public:
    /// Spaces, as printed between its groups, are dropped; letters are put in capitals.
    static Result<NoticeReference> parse(QStringView text);
    const QString &toString() const { return m_text; }
    /// The year in which the notice was made, said by its first two characters (the income year plus one).
    std::optional<int> noticeYear() const;
    friend bool operator==(const NoticeReference &, const NoticeReference &) = default;

private:
    explicit NoticeReference(QString text) : m_text(std::move(text)) {}
    QString m_text;
};
