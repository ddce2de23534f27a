#pragma once
#include <QByteArray>

#include <optional>
#include <span>

/// The bytes that the data codewords of a DataMatrix stand for, in all six encodings; FNC1 becomes GS (0x1D). Nothing
/// for words that no encoder writes, and for symbols that are no message of their own: a part of a set (233), a command
/// for the reader (234), a macro (236, 237), another alphabet (241). Source: ISO/IEC 16022, §5.2.
std::optional<QByteArray> messageOf(std::span<const quint8> words);
