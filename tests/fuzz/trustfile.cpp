// Any file, as if it were certificates. Nobody can make one that the shipped authorities signed: one is a defect.
#include "core/trust/trustfile.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const trust::TrustData shipped = trust::shippedTrust();
    trust::TrustData trusted = shipped;
    const QList<QByteArray> objects = trust::objectsIn(QByteArrayView(data, static_cast<qsizetype>(size)));
    for (const QByteArray &object : objects)
        if (trust::importObject(object, trusted).result == trust::Import::Added)
            std::abort();
    return 0;
}
