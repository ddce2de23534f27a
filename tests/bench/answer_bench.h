#pragma once

/// From the last byte of the fund's answer to the family on screen, on the real page; floor: repainting the page as it is.
/// Prints one row.
void benchAnswer();
