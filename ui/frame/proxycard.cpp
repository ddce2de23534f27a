#include "ui/frame/proxycard.h"

#include "ui/plainlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int mostAskings = 2;
static constexpr int neverAgain = 1'000;

ProxyCard::ProxyCard(QWidget *parent)
    : QFrame(parent)
    , m_words(plainLabel({}, {}, this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_use(new QPushButton(tr("Use it"), this))
{
    theme::setRole(this, u"inset"_s);
    setAccessibleName(tr("The town hall’s proxy"));
    m_user->setPlaceholderText(tr("Name at the proxy"));
    m_user->setAccessibleName(tr("Name at the proxy"));
    m_password->setPlaceholderText(tr("Password at the proxy"));
    m_password->setAccessibleName(tr("Password at the proxy"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                    | Qt::ImhNoAutoUppercase);
    auto *later = new QPushButton(tr("Not now"), this);
    connect(m_use, &QPushButton::clicked, this, &ProxyCard::give);
    connect(m_password, &QLineEdit::returnPressed, this, &ProxyCard::give);
    connect(later, &QPushButton::clicked, this, [this] {
        m_asked = neverAgain;
        m_password->clear();
        hide();
    });
    auto *fields = new QHBoxLayout;
    fields->setSpacing(theme::Inside);
    for (QWidget *part : std::initializer_list<QWidget *>{m_user, m_password, m_use, later})
        fields->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Between, theme::Inside, theme::Between, theme::Inside);
    layout->setSpacing(theme::Inside);
    layout->addWidget(m_words);
    layout->addLayout(fields);
    hide();
}

void ProxyCard::ask(const QString &proxy, bool wasRefused)
{
    if (isVisibleTo(parentWidget()) || m_asked >= mostAskings)
        return;
    ++m_asked;
    const QString words = wasRefused ? tr("The proxy %1 did not accept this name and this password. Check them: a "
                                          "password that is refused again and again is blocked.")
                                     : tr("The proxy %1 asks who is there before it lets a question through. The "
                                          "answer is kept in memory until the program ends.");
    m_words->setText(words.arg(proxy));
    m_words->setAccessibleName(m_words->text());
    show();
}

void ProxyCard::give()
{
    const QString user = m_user->text().trimmed();
    if (user.isEmpty())
        return m_user->setFocus();
    const QString password = m_password->text();
    m_password->clear();
    hide();
    Q_EMIT given(user, password);
}
