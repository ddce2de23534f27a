#pragma once

// How well one colour is read on another. Source: WCAG 2.1, « relative luminance » and « contrast ratio ».

/// The light of a colour, 0 for black to 1 for white; its channels are sRGB's, 0 to 1.
double luminance(double red, double green, double blue);
/// The contrast of two lights, 1 to 21, whichever is the lighter.
double contrast(double one, double other);
