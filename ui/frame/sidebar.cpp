#include "ui/frame/sidebar.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SideButton::SideButton(const QString &icon, const QString &word, QWidget *parent) : QToolButton(parent), m_icon(icon)
{
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void SideButton::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
    update();
}

static QSize sizeWithoutWord()
{
    return {theme::scaled(48), theme::scaled(24) + 2 * theme::scaled(10)};
}

static QSize sizeWithWord(const QFontMetrics &metrics)
{
    return sizeWithoutWord() + QSize(0, metrics.height() + theme::Hair);
}

QSize SideButton::sizeHint() const
{
    return m_folded ? sizeWithoutWord() : sizeWithWord(fontMetrics());
}

QSize SideButton::minimumSizeHint() const
{
    return sizeWithoutWord();
}

void SideButton::paintEvent(QPaintEvent *)
{
    const theme::Tokens t = theme::tokens();
    QPainter painter(this);
    if (isChecked() || underMouse())
        painter.fillRect(rect(), isChecked() ? t.sideSelected : theme::mixed(t.sideBar, t.sideSelected, 0.5));
    if (isChecked())
        painter.fillRect(0, 0, theme::Hair, height(), t.sideMark);
    if (hasFocus())
        theme::drawRing(painter, rect().adjusted(2, 2, -2, -2), t.sideMark);

    const int side = theme::scaled(24);
    const int top = m_folded ? (height() - side) / 2 : theme::scaled(10);
    painter.drawPixmap((width() - side) / 2, top, theme::tinted(m_icon, side, devicePixelRatioF(), t.onSideBar));
    if (m_folded)
        return;
    QFont word = font();
    word.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(word);
    painter.setPen(t.onSideBar);
    painter.drawText(QRect(0, top + side + theme::Hair, width(), fontMetrics().height()), Qt::AlignCenter, text());
}

SideBar::SideBar(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Places"));
    m_layout->setContentsMargins(0, theme::Inside, 0, theme::Inside);
    m_layout->setSpacing(0);
    setFolded(false);
}

void SideBar::addEntry(int place, const QString &icon, const QString &word, const QKeySequence &keys)
{
    auto *entry = new SideButton(icon, word, this);
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setWhatsThis(word);
    connect(shortcut, &QShortcut::activated, this, [this, place] { Q_EMIT chosen(place); });
    entry->setToolTip(u"%1 (%2)"_s.arg(word, keys.toString(QKeySequence::NativeText)));
    entry->setFolded(m_folded);
    connect(entry, &QToolButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
    m_layout->addWidget(entry);
    m_entries.insert(place, entry);
}

void SideBar::addStretch()
{
    m_layout->addStretch(1);
}

void SideBar::select(int place)
{
    for (auto [key, entry] : m_entries.asKeyValueRange())
        entry->setChecked(key == place);
}

void SideBar::setFolded(bool folded)
{
    m_folded = folded;
    for (SideButton *entry : std::as_const(m_entries))
        entry->setFolded(folded);
    setFixedWidth(folded ? theme::scaled(56) : wholeWidth());
}

int SideBar::wholeWidth() const
{
    return theme::scaled(104);
}

int SideBar::wholeHeight() const
{
    return static_cast<int>(m_entries.size()) * sizeWithWord(fontMetrics()).height() + 2 * theme::Inside;
}

void SideBar::paintEvent(QPaintEvent *)
{
    const theme::Tokens t = theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.sideBar);
    if (t.sideBar == t.page) // high contrast: only a line tells the bar from the page
        painter.fillRect(width() - 1, 0, 1, height(), t.line);
}
