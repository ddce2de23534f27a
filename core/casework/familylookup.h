#pragma once
#include "core/domain/familyanswer.h"

#include <QObject>

#include <functional>

/// One look-up at the CAF/MSA on its way. Emits finished() exactly once; deleting it aborts the exchange.
class FamilyLookup : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    /// The service asked to wait: the next attempt leaves in `seconds`.
    void waiting(int seconds, const ProviderError &because);
    void finished(const FamilyAnswer &answer);
};

/// Starts a look-up; the caller's `parent` owns it.
using AskFamily = std::function<FamilyLookup *(const LookupRequest &request, QObject *parent)>;
