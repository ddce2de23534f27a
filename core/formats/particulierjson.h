#pragma once
#include "core/base/result.h"

#include <QJsonObject>

/// A body as the State's API sends it: one JSON object, UTF-8, in which no key stands twice. Of two values for one key
/// nobody can say which was meant, and QJsonDocument would silently keep the last.
Result<QJsonObject> parseJsonObject(const QByteArray &body);

/// Whether the body is the beginning of a JSON object whose end did not come.
bool isCutShort(const QByteArray &body);

/// Text of a provider, fit for screen, paper and files: composed Unicode (NFC), no control or invisible formatting
/// characters, line breaks of every kind and tabs made spaces, half a surrogate pair made U+FFFD. Spaces stand as received.
QString cleaned(const QString &received);
