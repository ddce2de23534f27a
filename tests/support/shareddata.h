#pragma once
#include <QString>

#include <optional>

/// The path of a recorded file (say "api/particulier-cases.jsonl") where the shared data lie beside the checkout;
/// nothing elsewhere, said loudly on standard error. Those files are read in place and never copied into the project.
std::optional<QString> sharedData(const QString &path);
