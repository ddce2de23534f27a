#pragma once
#include <QString>
#include <QStringList>

/// For comparing and searching names: lower case, no accents, œ→oe, æ→ae, ß→ss, every apostrophe and hyphen a space,
/// runs of spaces one space, no space at the ends. « L'Haÿ-les-Roses » → "l hay les roses".
QString folded(QStringView text);

/// What a form gives us, ready to keep: composed Unicode (NFC), no control characters nor invisible ones, single
/// spaces, trimmed.
QString tidied(QStringView text);

/// The parts that are not empty, with `separator` between them.
QString joined(QStringList parts, const QString &separator);

/// The characters that the State's API accepts in a name (Latin-1 letters, space, hyphen, straight apostrophe): NFC,
/// typographic apostrophes and hyphens made plain, œ→oe, and letters outside Latin-1 replaced by their base letter.
/// What has no such letter is kept, so that the caller's check refuses it. Source: contract of the API, §2.2.
QString forCall(QStringView name);
