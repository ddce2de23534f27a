#include <QApplication>

#include "tests/bench/answer_bench.h"
#include "tests/bench/attestation_bench.h"
#include "tests/bench/communes_bench.h"
#include "tests/bench/index_bench.h"
#include "tests/bench/notice_bench.h"
#include "tests/bench/scan_bench.h"
#include "tests/bench/tariff_bench.h"
#include "ui/theme/theme.h"

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    theme::apply(theme::Choice::Light);
    benchCommunes();
    benchTariff();
    benchAnswer();
    benchAttestation();
    benchNotice();
    benchScan();
    benchIndex();
    return 0;
}
