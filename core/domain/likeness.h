#pragma once

/// Why a case may be that of a person at the counter, the surest reason first.
enum class Likeness {
    Same, ///< Birth or usage name, and a birth date that agrees.
    SoundsAlike, ///< A name that sounds the same, and a birth date that agrees.
    NearDate, ///< The name, at least by its sound, and a birth date with one other digit, or day and month swapped.
    SameYear, ///< The name and the first given name, at least by their sound, and the year of birth.
    SameChildren, ///< Two children of the same names: the two longest of those known.
};
