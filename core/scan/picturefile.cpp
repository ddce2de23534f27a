#include "core/scan/picturefile.h"

#include "core/scan/pdfpages.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr qint64 largestFile = 40LL * 1024 * 1024;
static constexpr int mostPages = 12; // a notice has four

Result<QByteArray> readPictureBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::NotFound, u"picture: cannot be opened"_s};
    if (file.size() > largestFile)
        return refused(Problem::TooLong, u"picture file"_s);
    const QByteArray bytes = file.read(largestFile + 1); // a device may not know its size
    if (bytes.size() > largestFile)
        return refused(Problem::TooLong, u"picture file"_s);
    if (bytes.isEmpty())
        return refused(Problem::Missing, u"picture file"_s);
    return bytes;
}

namespace {

/// A reader over bytes in memory, for the kinds that scanners and telephones make.
class PictureReader
{
public:
    explicit PictureReader(const QByteArray &bytes)
    {
        m_buffer.setData(bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setDecideFormatFromContent(true);
        m_reader.setDevice(&m_buffer);
    }

    bool isKnownKind()
    {
        static const QByteArrayList kinds{"png", "jpeg", "tiff"};
        return kinds.contains(m_reader.format());
    }

    int pages() { return m_reader.format() == "tiff" ? std::max(1, m_reader.imageCount()) : 1; }

    Result<QImage> read(int page)
    {
        if (page > 0 && !m_reader.jumpToImage(page))
            return Error{Fault::Unreadable, u"picture: no such page"_s};
        // A few bytes may announce a picture of any size: it is believed, and refused, before room is made for it.
        const QSize size = m_reader.size();
        if (!size.isValid())
            return Error{Fault::Unreadable, u"picture: no size"_s};
        if (!isPictureSize(size))
            return refused(Problem::OutOfRange, u"picture size"_s);
        QImage image = m_reader.read();
        if (image.isNull())
            return Error{Fault::Unreadable, u"picture: cut or damaged"_s};
        return image;
    }

private:
    QBuffer m_buffer;
    QImageReader m_reader;
};

} // namespace

Result<PictureFile> parsePictureFile(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return refused(Problem::TooLong, u"picture file"_s);
    if (bytes.isEmpty())
        return refused(Problem::Missing, u"picture file"_s);
    if (bytes.left(1024).contains("%PDF-")) {
        const Result<int> pages = pdfPages(bytes);
        if (!pages)
            return pages.error();
        return PictureFile{bytes, true, *pages};
    }
    PictureReader reader(bytes);
    if (!reader.isKnownKind())
        return refused(Problem::UnknownCode, u"kind of picture"_s);
    return PictureFile{bytes, false, reader.pages()};
}

Result<QImage> readPage(const PictureFile &file, int page, const std::stop_token &stop)
{
    // Qt's own limit, 128 MB, would refuse a page of A4 at 600 dots an inch in colour; ours is in readPage's contract.
    static const bool isRoomMade = [] {
        QImageReader::setAllocationLimit(static_cast<int>(4 * largestPicture / (1024 * 1024)) + 1);
        return true;
    }();
    Q_UNUSED(isRoomMade)
    return file.isPdf ? drawPdfPage(file.bytes, page, stop) : PictureReader(file.bytes).read(page);
}

Result<QList<QByteArray>> symbolsOf(const QByteArray &fileBytes, const SymbolSearch &search)
{
    const Result<PictureFile> file = parsePictureFile(fileBytes);
    if (!file)
        return file.error();
    QList<QByteArray> messages;
    for (int page = 0; page < std::min(file->pages, mostPages) && !search.stop.stop_requested(); ++page) {
        const Result<QImage> picture = readPage(*file, page, search.stop);
        if (!picture && page == 0)
            return picture.error();
        if (!picture)
            break;
        const QList<QByteArray> here = findSymbols(*picture, search);
        messages += here;
        const auto isWanted = [&](const QByteArray &each) { return !search.isWanted || search.isWanted(each); };
        if (std::ranges::any_of(here, isWanted))
            break;
    }
    return messages;
}
