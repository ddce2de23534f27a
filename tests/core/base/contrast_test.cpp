#include <catch2/catch.hpp>

#include "core/base/contrast.h"

TEST_CASE("The contrast of two colours is that of WCAG, whichever comes first")
{
    const double white = luminance(1, 1, 1);
    const double black = luminance(0, 0, 0);
    CHECK(contrast(white, black) == Approx(21));
    CHECK(contrast(black, white) == Approx(21));
    CHECK(contrast(white, white) == Approx(1));
    const double grey = 0x77 / 255.0; // the well-known grey that just fails on white
    CHECK(contrast(luminance(grey, grey, grey), white) == Approx(4.48).epsilon(0.01));
}
