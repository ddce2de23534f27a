#include <QApplication>

#include <cstdio>

#include "tests/bench/answer_bench.h"
#include "tests/bench/attestation_bench.h"
#include "tests/bench/communes_bench.h"
#include "tests/bench/tariff_bench.h"
#include "ui/theme/theme.h"

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    theme::apply(theme::Choice::Light);
    std::puts("measure, beside its floor in the same run");
    benchCommunes();
    benchTariff();
    benchAnswer();
    benchAttestation();
    return 0;
}
