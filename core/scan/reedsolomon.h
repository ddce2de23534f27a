#pragma once
#include <QtGlobal>

#include <vector>

/// Mends the words of a block whose last `checkWords` are its check words, as long as no more than half as many are
/// wrong; false, with the words left as they were, when they are beyond that. Field of 256 elements, polynomial 301,
/// roots from the first power. Source: ISO/IEC 16022, annex E.
bool mendReedSolomon(std::vector<quint8> &words, int checkWords);
