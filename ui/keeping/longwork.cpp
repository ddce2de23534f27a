#include "ui/keeping/longwork.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct LongWork::State {
    std::atomic<int> thousandths = 0;
    std::atomic<bool> isStopped = false;
};

LongWork::LongWork(const QString &name, QWidget *parent)
    : QWidget(parent), m_state(std::make_shared<State>()), m_bar(new QProgressBar(this))
{
    m_bar->setRange(0, 1000);
    m_bar->setFormat(u"%p %"_s);
    m_bar->setAccessibleName(name);
    auto *stop = new QPushButton(theme::icon(u"x"_s), tr("&Stop"), this);
    connect(stop, &QPushButton::clicked, this, &LongWork::stop);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Inside);
    layout->addWidget(m_bar, 1);
    layout->addWidget(stop);
    setFocusProxy(stop);
    m_look.setInterval(100ms);
    connect(&m_look, &QTimer::timeout, this, [this] { m_bar->setValue(m_state->thousandths); });
    hide();
}

LongWork::~LongWork()
{
    stop();
}

std::function<bool(double)> LongWork::begin()
{
    m_state = std::make_shared<State>();
    m_bar->setValue(0);
    m_look.start();
    show();
    return [state = m_state](double done) {
        state->thousandths = static_cast<int>(done * 1000);
        return !state->isStopped;
    };
}

void LongWork::end()
{
    m_look.stop();
    hide();
}

void LongWork::stop()
{
    m_state->isStopped = true;
}

bool LongWork::wasStopped() const
{
    return m_state->isStopped;
}
