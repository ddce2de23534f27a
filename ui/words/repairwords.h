#pragma once
#include "core/domain/identityrepair.h"

// What else may be asked once nobody was found, in the language of the window.

/// The button: « Essayer le premier prénom seul ».
QString verbOf(RepairKind kind);
/// Why it is worth trying: « La CAF ne connaît parfois que le premier prénom. »
QString reasonOf(RepairKind kind);
/// « Dossier trouvé avec le premier prénom seul. »
QString foundSentence(RepairKind kind);
/// « trouvé avec le premier prénom seul », beside a source; what is not one of ours is empty.
QString foundAsText(const QString &foundAs);
/// Why a question was put, for the journal: « essai avec le premier prénom seul »; anything else as it stands.
QString triedText(const QString &reason);
