#include <QApplication>
#include <QFile>

#include "tests/bench/answer_bench.h"
#include "tests/bench/attestation_bench.h"
#include "tests/bench/communes_bench.h"
#include "tests/bench/index_bench.h"
#include "tests/bench/log_bench.h"
#include "tests/bench/network_bench.h"
#include "tests/bench/notice_bench.h"
#include "tests/bench/scan_bench.h"
#include "tests/bench/tariff_bench.h"
#include "ui/theme/theme.h"

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    theme::apply(theme::Choice::Light);
    if (argc == 3 && QByteArrayView(argv[1]) == "unlock") {
        unlockAlone(QFile::decodeName(argv[2]));
        return 0;
    }
    benchCommunes();
    benchTariff();
    benchAnswer();
    benchNetwork();
    benchAttestation();
    benchNotice();
    benchScan();
    benchIndex();
    benchLog();
    return 0;
}
