#pragma once
#include "app/cli/arguments.h"

#include <QNetworkAccessManager>

#include <memory>

namespace cli {

/// --proxy, --proxy-user, --proxy-password-file and --ca-file, which every command that asks somebody has.
QList<Option> networkOptions();

/// The network that these options say; refused where they make no sense. Never null.
std::unique_ptr<QNetworkAccessManager> networkIn(Arguments &arguments);

} // namespace cli
