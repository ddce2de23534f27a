#pragma once
#include "core/casework/pricing.h"

// A price in the words of the screen. The steps are in French in every language: they are what the family is handed.

/// « 3,30 € par repas », or why there is no price and what to do.
QString resultText(const ServicePrice &price);

/// The whole computation: the service, its act's article, and each step on its line.
QString explanation(const ServicePrice &price);
