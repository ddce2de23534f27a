#pragma once
#include "core/domain/casefile.h"
#include "core/store/sealedlog.h"

/// One case of the list as it stands in the file: can be opened on any thread.
struct SealedOverview {
    QUuid caseId;
    qint64 seq = 0; ///< Of the record whose state it tells.
    quint32 keyId = 0;
    QByteArray box;
};

/// The latest state of every case in short: what lists and searches are made from. The only rows of the log that are
/// replaced; a check of the log compares them with the records.
class Overviews
{
public:
    explicit Overviews(SealedLog &log) : m_log(log) {}

    /// Within atomically(): the overview of a case after its record `seq`.
    void put(const QUuid &caseId, qint64 seq, const CaseSummary &summary);

    /// That of one case; none where it is missing.
    std::optional<SealedOverview> of(const QUuid &caseId);
    qint64 count();
    /// Up to `limit` cases whose latest record comes before `before`, latest first.
    QList<SealedOverview> page(qint64 before, int limit);

    /// The bytes of toOverview(); none when it does not open.
    static std::optional<QByteArray> opened(const SealedOverview &overview, const QUuid &store, const Keyring &keys);

private:
    SealedLog &m_log;
};

/// A case whose overview is damaged stands with nothing but its version 0.
CaseSummary summaryIn(const std::optional<QByteArray> &content);
