#pragma once

/// Prints the rows of the index in memory at a million fictitious cases: what building it takes beside reading the same cases
/// as columns of a plain SQLite table, what it holds on to, and how long a key in the search box takes until the list shows
/// what is found; the last at 50,000 too.
void benchIndex();
