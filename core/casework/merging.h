#pragma once
#include "core/casework/session.h"
#include "core/domain/identifiers.h"

/// Two cases that turn out to be one family. Nothing is copied or lost: the one that was merged leaves the lists and
/// leads to the other, until somebody takes that back. Blocking, Right::DecideCases; a reason is needed (Fault::Invalid
/// with Problem::Missing).
class Merging
{
public:
    explicit Merging(Session session, Ports ports = {});

    /// Fault::Conflict with Problem::SameCase, Problem::AlreadyMerged (either of them: so that no loop can be),
    /// Problem::InQuarantine.
    Result<Done> mergeInto(const CaseNumber &from, const CaseNumber &into, const QString &reason) const;
    /// Fault::Conflict with Problem::NotMerged.
    Result<Done> unmerge(const CaseNumber &from, const QString &reason) const;

private:
    template <typename Check>
    Result<Done> mark(const CaseNumber &from, const std::optional<CaseNumber> &into, const QString &reason, Check check) const;

    Session m_session;
    Ports m_ports;
};
