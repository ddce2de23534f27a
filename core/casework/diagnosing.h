#pragma once
#include "core/base/ports.h"
#include "core/casework/settings.h"
#include "core/domain/diagnosis.h"

#include <QObject>

class QNetworkAccessManager;

/// The way to the service, tried step by step. Emits stepped() for each one that was tried or has no object, then
/// finished() exactly once with all of them; deleting it cancels.
class DiagnosisRun : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void stepped(const StepResult &result);
    void finished(const Diagnosis &diagnosis);
};
using Diagnose = std::function<DiagnosisRun *(const Connection &connection, QObject *parent)>;

/// Over `network`, which makeNetwork() made; `patience` is for one step.
Diagnose diagnosing(QNetworkAccessManager &network, const ReadSecret &token, const Ports &ports = {},
                    std::chrono::milliseconds patience = std::chrono::seconds(10));
