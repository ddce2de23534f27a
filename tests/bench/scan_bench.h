#pragma once

/// Which part of degraded pages and symbols is read, and how long a page takes, beside libdmtx on the same pictures.
void benchScan();
