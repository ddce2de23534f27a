#pragma once
#include "core/casework/notices.h"

// Scanners and trust data, in sentences for who sets a desk up.

/// How old what codes are checked against is, and what to do where it is too old.
QString describe(const TrustAge &age);
QString describe(const TrustImport &imported);
/// Why nothing of a file was imported.
QString describeImport(const Error &error);

/// Which separators a scanner sends, and what that means.
QString separatorsIn(const QByteArray &scanned);
/// The verdict on a trial scan in practice, where real codes are not checked.
QString trialInPractice(const NoticeReading &reading);
