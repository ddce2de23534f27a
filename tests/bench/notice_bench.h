#pragma once

/// Reads a tax notice's code and checks it, beside the bare verification of its signature.
void benchNotice();
