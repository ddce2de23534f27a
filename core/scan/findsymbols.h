#pragma once
#include <QImage>
#include <QList>

#include <chrono>
#include <functional>
#include <stop_token>

/// How far a search goes.
struct SymbolSearch {
    std::chrono::milliseconds budget{1000}; ///< Looking ends a few tens of ms after it.
    std::stop_token stop; ///< Looking ends soon after it is asked for.
    /// Whether a message is the one that was looked for: the slower second looks are then spared. Any, unless set.
    std::function<bool(const QByteArray &message)> isWanted;
};

/// The messages of the square DataMatrix symbols of a picture, byte for byte, each once: at any angle, from about two
/// pixels a module, on a page or filling the picture, in any number. What is read went through the symbol's own check
/// words; whether it is genuine is for a signature to say. Never fails: a picture without symbol gives none.
QList<QByteArray> findSymbols(const QImage &picture, const SymbolSearch &search = {});
