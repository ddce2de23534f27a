#pragma once
#include "core/attestation/content.h"
#include "core/domain/eliminationslip.h"

#include <functional>

class QWidget;

/// A slip, and what its paper says besides.
struct SlipPaper {
    EliminationSlip slip;
    attestation::TownHall townHall;
    bool practice = false;
};

// The slip leaves the program; `made` is called once it did. File names say the day, and nothing else.
void saveSlipPdf(QWidget *parent, const SlipPaper &paper, const std::function<void()> &made);
/// For another computer's command line, and for the archives' own programs.
void saveSlipData(QWidget *parent, const SlipPaper &paper, const std::function<void()> &made);
void printSlip(QWidget *parent, const SlipPaper &paper, const std::function<void()> &made);
