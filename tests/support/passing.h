#pragma once
#include <functional>

/// Lets events pass for so long.
void pass(int milliseconds);
/// Lets events pass until `isDone`; false when it took longer than `limit` ms.
bool passUntil(const std::function<bool()> &isDone, int limit = 1900);
