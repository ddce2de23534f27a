#pragma once
#include "core/casework/secrets.h"
#include "core/casework/secretsource.h"

/// What the window asks of the sealed settings, as functions that a test can replace. Blocking, for the background. No
/// page reads a value: `token` and `taxOffice` are handed on to whoever checks or asks.
struct SecretsPort {
    std::function<Result<SecretState>(const QString &name)> state;
    std::function<Result<Done>(const QString &name, const QByteArray &value)> set;
    std::function<Result<Done>(const QString &name, const QString &file)> takeOver;
    ReadSecret token;
    ReadSecret taxOffice;
    ReadSecret proxy = {};
};
SecretsPort secretsPort(const Session &session, const Ports &ports);
