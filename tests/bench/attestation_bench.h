#pragma once

/// Prints two rows: milliseconds of the first attestation of the process, of each next (median), and of the floor, a
/// page of one line drawn by Qt alone with the same font. Needs a QGuiApplication.
void benchAttestation();
