#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

namespace trust {
struct TrustData;
}

/// A fictitious notice to practise on where there is no scanner.
struct PracticeNotice {
    QString id; ///< "couple"
    QString title; ///< « Couple DUPONT et RAVENEL, trois parts »
    QByteArray code; ///< As a scanner sends it.
};

/// Three notices of practice families: a whole one, one whose code carries no income, and one that was falsified.
QList<PracticeNotice> practiceNotices();

/// The one key that practice knows. It is not the tax office's: a practice notice is a specimen, and a real one that is
/// scanned in practice proves nothing there.
trust::TrustData practiceTrust();
