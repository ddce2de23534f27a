#pragma once
#include "core/domain/passwordstrength.h"

/// What is asked of a new password, before anything is typed.
QString passwordRule();
/// What to do with a refused one, as checkNewPassword() says; the sentence of casewords for another trouble.
QString describeNewPassword(const Error &error);
/// One line for a meter: « Bon mot de passe. », or what helps most.
QString describe(const PasswordStrength &strength);
