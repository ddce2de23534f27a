#include "ui/picture/axis.h"

#include <algorithm>

QList<Exact> roundFigures(const Exact &most, int atMost)
{
    Exact power = Exact::fraction(1, 100);
    Exact step = power;
    for (bool found = false; !found; power = power * Exact(10)) {
        for (const int digit : {1, 2, 5}) {
            step = power * Exact(digit);
            found = most / step <= Exact(std::max(1, atMost));
            if (found)
                break;
        }
    }
    QList<Exact> figures{Exact(0)};
    while (figures.last() < most)
        figures << figures.last() + step;
    return figures;
}

double toDouble(const Exact &number)
{
    return number.isValid() ? static_cast<double>(number.numerator()) / static_cast<double>(number.denominator()) : 0;
}
