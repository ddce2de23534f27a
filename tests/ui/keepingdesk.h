#pragma once
#include "core/domain/eliminationslip.h"
#include "tests/ui/historyworkplace.h"

#include <QFont>
#include <QWidget>

/// A desk whose log holds an old case without a decision, an old one with prices, and one of this year.
struct KeepingDesk : HistoryDesk {
    CaseNumber undecided = caseOn(QDate(2023, 3, 1), QStringLiteral("SUREAU"), {});
    CaseNumber priced = caseOn(QDate(2019, 9, 2), QStringLiteral("VALMONT"), QDate(2020, 8, 31));
    CaseNumber recent = caseOn(QDate(2026, 11, 2), QStringLiteral("TERRIER"), QDate(2027, 8, 31));

    /// What still reads the log is waited for: its folder goes.
    ~KeepingDesk();

    /// A case that was opened on that day, with a price that holds until the other, or none.
    CaseNumber caseOn(QDate day, const QString &name, QDate until);
    /// The account at work from now on; practice has every right.
    void workAs(Roles roles);
    void wait(int days) { *now = now->addDays(days); }
    bool lists(const CaseNumber &number) const;
    EliminationSlip proposed() const;
};

/// The application with text of twice the size.
struct LargeText {
    LargeText();
    ~LargeText();

    QFont usual;
};

/// The words of labels and buttons that have less room than they need.
QStringList cutWords(const QWidget &widget);
/// Where the Tab key leaves the order of reading: « from → to » by accessible name or text.
QStringList jumps(const QWidget &widget);
/// A picture of what stands there, in both themes, where PASSFAMILLE_PICTURES names a folder.
void picture(QWidget &widget, const QString &name);
/// Answers the dialog that asks for a file with this path.
void saveTo(QWidget &parent, const QString &path);
