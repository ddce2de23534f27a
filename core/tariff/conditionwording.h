#pragma once
#include "core/tariff/condition.h"

/// What the act asks of a family, as a French phrase: « le nombre d'enfants à charge : au moins 3, et habiter la
/// commune »; groups are joined by « ou bien ». Empty when it always holds.
QString whenText(const When &when);
/// One test: « le mois : 7 ou 8 », « le régime (Caf, MSA) : sauf msa », « ne pas vivre en couple ».
QString conditionText(const Condition &condition);
