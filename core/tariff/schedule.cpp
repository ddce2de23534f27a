#include "core/tariff/schedule.h"

static bool reaches(const Exact &quotient, const Bound &lower)
{
    return lower.inclusive ? quotient >= lower.value : quotient > lower.value;
}

static bool staysUnder(const Exact &quotient, const Bound &upper)
{
    return upper.inclusive ? quotient <= upper.value : quotient < upper.value;
}

bool Range::contains(const Exact &quotient) const
{
    return quotient.isValid() && (!from || reaches(quotient, *from)) && (!to || staysUnder(quotient, *to));
}
