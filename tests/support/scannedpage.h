#pragma once
#include <QImage>
#include <QList>

/// What happened to a page between the printer and us. Lengths in mm, angles in degrees.
struct Scan {
    double dpi = 300;
    double angle = 0; ///< Of the whole sheet.
    double module = 0.4; ///< Side of a module, as the 2D-Doc's specification recommends.
    double blur = 0; ///< Standard deviation, in mm on the paper.
    double noise = 0; ///< Standard deviation, in shades of 255.
    double specks = 0; ///< Part of the pixels turned black or white.
    double contrast = 1; ///< 1: black on white; 0.2: nearly grey.
    double shadow = 0; ///< How much darker the right edge is, 0 to 1.
    double tilt = 0; ///< Part of the width that the far side loses, as a camera that leans.
    int threshold = 0; ///< Of a black-and-white copy; 0 for none.
    unsigned seed = 1;
};

/// The symbol alone, one pixel a module, without margin, made by libdmtx in the C40 encoding.
QImage symbolOf(const QByteArray &message);

/// A page of A4 with text, rules and a table, and the symbols at places of their own, as a scanner gives it.
QImage scannedPage(const QList<QByteArray> &messages, const Scan &scan);
/// The symbols alone with a little paper around them: a close-up, or a cut from a page.
QImage scannedSymbol(const QByteArray &message, const Scan &scan);

/// A made-up message of the length of a notice's: header, fields, a separator, 103 characters of nothing.
QByteArray sampleMessage(unsigned seed);
