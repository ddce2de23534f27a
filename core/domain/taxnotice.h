#pragma once
#include "core/base/exact.h"
#include "core/domain/fiscalidentifiers.h"

#include <QDate>
#include <QList>

#include <optional>

/// A notice is the tax office's reckoning; a declared situation (ASDIR) only repeats what the household declared.
enum class NoticeKind { IncomeTax, DeclaredSituation };

/// A person who signs the return, as the notice names them: « RETI PATRICK », in an order of words that is not
/// reliable.
struct Declarant {
    QString name; ///< Empty when the notice does not name them.
    bool nameIsCut = false; ///< The code had no room for all of it.
    std::optional<FiscalNumber> number;
    bool isKnown() const { return !name.isEmpty() || number; }
    friend bool operator==(const Declarant &, const Declarant &) = default;
};

/// A tax notice as a case uses it, wherever it was read. What the notice does not say is absent, never zero: a code
/// without the reference income is legal. Amounts are whole euros.
struct TaxNotice {
    NoticeKind kind = NoticeKind::IncomeTax;
    std::optional<qint64> referenceTaxIncome; ///< « Revenu fiscal de référence »; zero and below are values.
    std::optional<Exact> parts; ///< « Nombre de parts »: 2.75
    std::optional<NoticeReference> reference;
    std::optional<int> incomeYear; ///< The year of the income; the notice is of the next one.
    Declarant first;
    Declarant second;
    std::optional<QDate> recoveredOn; ///< « Mise en recouvrement », on a notice.
    std::optional<QDate> declaredOn; ///< On a declared situation.
    QStringList address; ///< Lines of the home, the last one with postcode and town; empty when not given.
    std::optional<qint64> incomeTax; ///< Net; negative when the State pays back.
    std::optional<qint64> leftToPay;
    std::optional<qint64> withheld; ///< « Retenue à la source ».
    std::optional<qint64> socialLevies;
    friend bool operator==(const TaxNotice &, const TaxNotice &) = default;
};
