#pragma once

/// What our exchange adds to a bare request, pace on the disk included, and what two sources asked at once cost beside the
/// slower one; on loopback. Prints three rows.
void benchNetwork();
