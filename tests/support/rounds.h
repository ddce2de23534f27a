#pragma once

/// How often a test repeats: `usual` on each change, `soaking` under `./test --long`, which sets PASSFAMILLE_LONG.
int rounds(int usual, int soaking);
