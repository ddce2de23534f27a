#pragma once
#include "ui/frame/pages.h"

/// The pages of the program, tied to the window's slots.
PageMakers standardPages();
