#pragma once

/// Prints one row: the median of searches for a commune by four letters, against a plain scan of all folded names in
/// the same run, and the time that the table takes to load.
void benchCommunes();
