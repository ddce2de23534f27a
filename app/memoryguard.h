#pragma once

/// Keeps what this program has in its memory from being written to disk when it crashes, and from being read by other programs of
/// the same user where the system allows that to be said: no core file, no report to the maker of the system.
void forbidMemoryDumps();
