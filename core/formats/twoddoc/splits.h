#pragma once
#include <QByteArray>

#include <functional>

namespace twoddoc {

/// Work that a search may still do, shared by the searches of one reading.
struct SearchBudget {
    int candidates = 2'000; ///< Each one costs its caller a signature to check: a quarter of a second in all.
    int steps = 200'000;
};

/// Says whether a message is the one that was signed.
using IsMessage = std::function<bool(const QByteArray &message)>;

/// Puts back the separators that a message lost: all of them, or RS alone where GS came through. Every way to cut it into
/// tax fields, each identifier once and each value of its kind, is handed to `isMessage` until it says yes: whole notices
/// without a cut value first. It cannot find what is not there, since the signature decides; it only stops when the
/// budget is spent. Returns whether one was found.
bool findSplit(QByteArrayView message, SearchBudget &budget, const IsMessage &isMessage);

} // namespace twoddoc
