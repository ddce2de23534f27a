#include "core/attestation/fonts.h"

#include <QFontDatabase>
#include <QResource>

using namespace Qt::StringLiterals;

namespace attestation {

static QString loaded(const QString &file)
{
    const QResource resource(u":/attestation/"_s + file);
    Q_ASSERT(resource.isValid());
    // Stored uncompressed in the program: no copy is made.
    const QByteArray bytes
        = QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size());
    return QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFontFromData(bytes)).value(0);
}

static QString familyOfBothWeights()
{
    const QString family = loaded(u"OpenSans-Regular.ttf"_s);
    loaded(u"OpenSans-Semibold.ttf"_s);
    return family;
}

QFont paperFont(Weight weight, int pixels)
{
    static const QString family = familyOfBothWeights();
    QFont font(family);
    font.setPixelSize(pixels);
    font.setWeight(weight == Weight::Semibold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting); // letters stand where the printer can put them
    return font;
}

} // namespace attestation
