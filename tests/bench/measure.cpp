#include "tests/bench/measure.h"

#include <QStringList>

#include <cstdio>

using namespace Qt::StringLiterals;

void print(const Measure &measure)
{
    const QString promised = measure.promised ? QString::number(*measure.promised) : QString();
    const QStringList fields{measure.name, QString::number(measure.figure, 'f', 2), measure.unit, promised, measure.beside};
    std::puts(qUtf8Printable(fields.join(u'\t')));
}
