#include <QCoreApplication>

#include <cstdio>
#include <memory>

#include "tests/core/formats/randomcase.h"
#include "tests/core/store/samplelog.h"

/// Appends revisions to the log of a folder until it is killed, and says each one on standard output once it is
/// durable: "id case version". Half of the cases get a second revision.
/// Arguments: the folder, a seed (an even one keeps one connection, an odd one opens one a revision).
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().at(1);
    const quint32 seed = QCoreApplication::arguments().at(2).toUInt();
    RandomCase random(seed);
    const auto acknowledge = [](const Result<Revision> &written) {
        std::printf("%s %s %d\n", qPrintable(written->id.toString(QUuid::WithoutBraces)),
                    qPrintable(written->number.toString()), written->version);
        std::fflush(stdout);
    };
    std::unique_ptr<SampleLog> log;
    for (;;) {
        if (!log || seed % 2 == 1) {
            log.reset(); // one writer at a time, itself included
            log = std::make_unique<SampleLog>(folder);
        }
        Revision revision = random.revision();
        const Result<Revision> first = log->cases.create(revision, 2026);
        acknowledge(first);
        if (random.coin()) {
            revision.id = QUuid::createUuid();
            revision.number = first->number;
            revision.version = 2;
            acknowledge(log->cases.append(revision));
        }
    }
}
