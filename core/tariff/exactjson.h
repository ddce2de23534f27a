#pragma once
#include "core/base/result.h"
#include "core/tariff/tomlnode.h"

#include <QByteArray>

/// Reads a JSON object with its figures as they are written: nothing goes through binary floating point. Null is a node
/// of kind Other with the text "null". Refused: what is no JSON object, and a key that stands twice in one object.
Result<TomlNode> readExactJson(const QByteArray &json);
