#include "core/tariff/condition.h"

static bool reaches(const Exact &figure, const Bound &lower)
{
    return lower.inclusive ? figure >= lower.value : figure > lower.value;
}

static bool staysUnder(const Exact &figure, const Bound &upper)
{
    return upper.inclusive ? figure <= upper.value : figure < upper.value;
}

bool Range::contains(const Exact &figure) const
{
    return figure.isValid() && (!from || reaches(figure, *from)) && (!to || staysUnder(figure, *to));
}
