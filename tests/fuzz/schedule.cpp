#include "core/tariff/facts.h"
#include "core/tariff/schedulefile.h"
#include "core/tariff/schedulewriter.h"

#include <cstdint>

using namespace Qt::StringLiterals;

/// One input: a file that may be a schedule. What it loads is also priced and edited, since both trust the reader.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ScheduleReading reading = readSchedule(bytes);
    (void)readFacts(bytes);
    if (!reading.schedule)
        return 0;
    const Situation family{.quotient = Exact(650), .children = 2, .resident = true, .on = QDate(2026, 10, 1)};
    for (const Service &service : reading.schedule->services) {
        if (price(service, family).amount < Exact(0))
            __builtin_trap(); // a price is never negative
        (void)applyEdit(bytes, FigureEdit{{service.id}, u"price"_s, u"3.30"_s});
    }
    return 0;
}
