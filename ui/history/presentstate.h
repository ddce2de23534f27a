#pragma once
#include "core/domain/casefile.h"

class QWidget;

/// The family as the latest revision keeps it, a line a fact: what, value, where it comes from. Ages are on `today`.
QWidget *presentState(const Revision &latest, QDate today, QWidget *parent);
