#include "ui/schedules/pricecard.h"

#include "core/attestation/officepaper.h"
#include "core/attestation/pages.h"
#include "ui/flowlayout.h"
#include "ui/keys.h"
#include "ui/plainlabel.h"
#include "ui/printing.h"
#include "ui/schedules/gridview.h"
#include "ui/schedules/pricepicture.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

PriceCard::PriceCard(QWidget *parent)
    : QFrame(parent)
    , m_picture(new PricePicture(this))
    , m_forWhom(plainLabel({}, u"hint"_s, this))
    , m_place(new QVBoxLayout)
{
    theme::setRole(this, u"card"_s);
    setAccessibleName(tr("Price against the quotient"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    layout->setSpacing(theme::Inside);
    layout->addWidget(plainLabel(tr("Price against the quotient"), u"title"_s, this));
    layout->addWidget(m_forWhom);
    m_place->addWidget(m_picture);
    layout->addLayout(m_place);
    buildButtons(layout);
}

void PriceCard::buildButtons(QVBoxLayout *layout)
{
    auto *line = new FlowLayout;
    const auto add = [this, line](const QString &verb, const QKeySequence &keys, auto act) {
        auto *button = new QPushButton(verb, this);
        theme::setRole(button, u"secondary"_s);
        showKeys(button, keys);
        button->setMinimumWidth(theme::scaled(120)); // the key gives way to the verb
        connect(button, &QPushButton::clicked, this, act);
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
        line->addWidget(button);
        return button;
    };
    m_toggle = add(tr("As a table"), Qt::CTRL | Qt::Key_T, &PriceCard::toggleTable);
    add(tr("Print"), Qt::CTRL | Qt::Key_P, &PriceCard::print);
    add(tr("Save as PDF"), Qt::CTRL | Qt::Key_E, &PriceCard::savePdf);
    add(tr("Save as a picture"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, &PriceCard::savePng);
    layout->addLayout(line);
}

static QString forWhom(const PricePictureContent &content)
{
    if (content.curves.isEmpty())
        return {};
    const QString facts = describeFacts(content.curves.first().service, content.curves.first().facts);
    return facts.isEmpty() ? PriceCard::tr("For every family.") : PriceCard::tr("For this family: %1.").arg(facts);
}

void PriceCard::show(const PricePictureContent &content, const attestation::Content &head, const QString &fileName)
{
    m_head = head;
    m_fileName = fileName;
    m_picture->setContent(content);
    m_forWhom->setText(forWhom(content));
    fillTable();
}

void PriceCard::setCursorAt(const std::optional<Exact> &quotient)
{
    m_picture->setCursorAt(quotient);
}

void PriceCard::toggleTable()
{
    const bool hadFocus = m_picture->hasFocus() || (m_table && m_table->hasFocus());
    m_showsTable = !m_showsTable;
    m_toggle->setText(m_showsTable ? tr("As a picture") : tr("As a table"));
    showKeys(m_toggle, Qt::CTRL | Qt::Key_T);
    fillTable();
    if (hadFocus)
        (m_showsTable ? m_table : m_picture)->setFocus();
}

/// The table is made only when it is looked at.
void PriceCard::fillTable()
{
    delete m_table;
    m_table = nullptr;
    m_picture->setVisible(!m_showsTable);
    if (!m_showsTable)
        return;
    m_table = new GridView(tableOf(m_picture->content()), tr("Price against the quotient, as a table"), this);
    m_place->addWidget(m_table);
}

static attestation::PaperTable paperTable(const PricePictureContent &content)
{
    const Grid grid = tableOf(content);
    const bool areTwo = grid.columns.size() > 3;
    return {grid.columns, grid.rows, areTwo ? QList<qreal>{0.28, 0.3, 0.26, 0.16} : QList<qreal>{0.42, 0.38, 0.2}};
}

QList<attestation::Marks> picturePages(const PricePictureContent &content, const attestation::Content &head)
{
    attestation::OfficePaper paper(head);
    paper.addPicture(
        PriceCard::tr("Price against the quotient"), 300,
        [content](QPainter &painter, const QRectF &area) { drawPrices(painter, area, content, paperLook(10)); });
    paper.addHint(forWhom(content));
    paper.addTable(paperTable(content));
    return paper.pages();
}

/// The cursor is somebody's reading, not the council's.
static PricePictureContent withoutCursor(PricePictureContent content)
{
    content.cursor = std::nullopt;
    return content;
}

QByteArray picturePng(const PricePictureContent &content, const attestation::Content &head)
{
    static constexpr qreal perPoint = 200.0 / 72.0;
    QImage image((QSizeF(500, 340) * perPoint).toSize(), QImage::Format_RGB32);
    PictureLook look = paperLook(perPoint);
    image.fill(look.ground);
    QPainter painter(&image);
    QRectF area = QRectF(image.rect()).adjusted(40, 40, -40, -40);
    painter.setFont(look.font);
    const double line = sizeOf(head.title, look).height();
    for (const QString &words : {head.title, head.introduction, forWhom(content)}) {
        painter.setPen(words == head.title ? look.first : look.hint);
        drawWords(painter, {area.left(), area.top(), area.width(), line}, Qt::AlignLeft | Qt::AlignTop, words);
        area.setTop(area.top() + line * 1.25);
    }
    area.setTop(area.top() + line * 0.5);
    drawPrices(painter, area, withoutCursor(content), look);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void PriceCard::savePdf()
{
    const auto make = [content = withoutCursor(m_picture->content()), head = m_head] {
        return attestation::pdfOf(picturePages(content, head), head.title, head.on);
    };
    savePaper(window(), {tr("Save the picture and its table"), m_fileName + u".pdf"_s, tr("PDF document (*.pdf)")},
              make, [this] { Q_EMIT statusMessage(tr("The picture was saved.")); });
}

void PriceCard::savePng()
{
    const auto make = [content = m_picture->content(), head = m_head] { return picturePng(content, head); };
    savePaper(window(), {tr("Save the picture"), m_fileName + u".png"_s, tr("Picture (*.png)")}, make,
              [this] { Q_EMIT statusMessage(tr("The picture was saved.")); });
}

void PriceCard::print()
{
    printPages(window(), m_head.title, picturePages(withoutCursor(m_picture->content()), m_head));
}
