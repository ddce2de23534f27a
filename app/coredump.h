#pragma once

/// Has a crash of this process leave nothing behind: its memory holds families, and while somebody is signed in, the keys of the log.
/// First thing in main().
void refuseCoreDumps();
