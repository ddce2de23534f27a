#include "ui/signin/strengthmeter.h"

#include "ui/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/words/passwordwords.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int barHeight = 6;

StrengthMeter::StrengthMeter(QWidget *parent) : QWidget(parent), m_words(plainLabel({}, u"hint"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, barHeight + theme::Hair, 0, 0);
    layout->addWidget(m_words);
    setAccessibleName(tr("Strength of the password"));
    show({}, true);
}

void StrengthMeter::show(const PasswordStrength &strength, bool isEmpty)
{
    m_strength = strength;
    const QString sentence = isEmpty ? passwordRule() : describe(strength);
    theme::setRole(m_words, isEmpty ? u"hint"_s : strength.isEnough ? u"done"_s : u"error"_s);
    m_words->setText(sentence);
    setAccessibleDescription(sentence);
    update();
}

void StrengthMeter::paintEvent(QPaintEvent *)
{
    const theme::Tokens tokens = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF whole(0, 0, width(), barHeight);
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(whole, barHeight / 2.0, barHeight / 2.0);
    const qreal part = std::min(1.0, qreal(m_strength.bits) / wantedBits);
    painter.setBrush(m_strength.isEnough ? tokens.doneText : tokens.lookText);
    if (part > 0)
        painter.drawRoundedRect(QRectF(0, 0, std::max<qreal>(barHeight, part * whole.width()), barHeight), barHeight / 2.0, barHeight / 2.0);
}
