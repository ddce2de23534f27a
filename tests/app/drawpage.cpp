#include "tests/support/scannedpage.h"

#include <QFile>
#include <QGuiApplication>

/// drawpage OUT.png [DPI [ANGLE]]: a scanned page of A4 that bears the code given on standard input, for the tests of
/// the command line.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    QFile input;
    if (words.size() < 2 || !input.open(stdin, QIODevice::ReadOnly))
        return 2;
    Scan scan;
    scan.dpi = words.value(2, QStringLiteral("300")).toDouble();
    scan.angle = words.value(3, QStringLiteral("0")).toDouble();
    const QByteArray code = input.readAll();
    return scannedPage(code.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{code}, scan).save(words[1]) ? 0 : 1;
}
