#include "core/casework/secretsport.h"

SecretsPort secretsPort(const Session &session, const Ports &ports)
{
    const Secrets secrets(session, ports);
    return {.state = [secrets](const QString &name) { return secrets.state(name); },
            .set = [secrets](const QString &name, const QByteArray &value) { return secrets.set(name, value); },
            .takeOver = [secrets](const QString &name, const QString &file) { return secrets.takeOver(name, file); },
            .token = [secrets] { return secrets.get(Secrets::token); },
            .taxOffice = [secrets] { return secrets.get(Secrets::taxOffice); },
            .proxy = [secrets] { return secrets.get(Secrets::proxy); }};
}
