#pragma once
#include "core/domain/identifiers.h"

#include <QDateTime>
#include <QUuid>

#include <optional>

/// What is said of a case beside its revisions: it changes how it is handled, not what it holds. Set and taken back; each is kept.
struct CaseMark {
    enum class Kind {
        Sensitive, ///< Only supervisors open it without saying why.
        Opposed, ///< The person objects to the calls (GDPR 21): no provider is asked.
        Merged, ///< Is the same family as another case, which goes on alone.
        Quarantined, ///< Waits to be purged; nobody sees it meanwhile.
        Disputed, ///< A decision is contested: nothing of it is purged before that ends (GDPR 17(3)(e)).
    } kind = Kind::Sensitive;
    bool isOn = true;
    QDateTime at = {}; ///< UTC
    QString agent = {};
    QString reason = {};
    std::optional<CaseNumber> into = {}; ///< The case that a merged one became.
    friend bool operator==(const CaseMark &, const CaseMark &) = default;
};

/// What the marks of a case come to.
struct CaseMarks {
    bool isSensitive = false;
    bool isOpposed = false;
    std::optional<CaseNumber> mergedInto = {};
    std::optional<QDateTime> quarantinedSince = {};
    bool isDisputed = false;
    friend bool operator==(const CaseMarks &, const CaseMarks &) = default;
};

/// Oldest first.
CaseMarks marksAfter(const QList<CaseMark> &marks);

/// Whether a provider may be asked about the persons of such a case (GDPR 21).
bool mayAsk(const CaseMarks &marks);
/// Whether lists leave the case out, and nobody goes on with it.
bool isHidden(const CaseMarks &marks);
