#pragma once
#include "core/domain/household.h"

// People, as a French paper names them. Names keep the letters that were typed or received.

namespace attestation {

/// « née le 3 septembre 1982 », « né en septembre 1982 », « né(e) en 1982 »; empty when nothing is known.
QString birthText(const PartialDate &birth, std::optional<Sex> sex);

/// « Madame Sophie DUPONT, usage MARTIN, née le 3 septembre 1982 ».
QString applicantText(const CivilIdentity &identity);

/// « Laura, née le 15 novembre 2013 (garde alternée) ». The surname is said where it is not one of `family`'s.
QString childText(const Child &child, const CivilIdentity &family);

/// « Sophie DUPONT, usage MARTIN »; empty when the provider gave no name.
QString nameText(const Person &person);

} // namespace attestation
