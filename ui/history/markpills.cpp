#include "ui/history/markpills.h"

#include "ui/flowlayout.h"
#include "ui/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/words/markwords.h"

#include <QFrame>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

QString iconOf(CaseMark::Kind kind)
{
    switch (kind) {
    case CaseMark::Kind::Sensitive:
        return u"lock"_s;
    case CaseMark::Kind::Opposed:
        return u"wifi-off"_s;
    case CaseMark::Kind::Disputed:
        return u"scale"_s;
    case CaseMark::Kind::Merged:
        return u"users"_s;
    case CaseMark::Kind::Quarantined:
        return u"trash"_s;
    }
    return {};
}

MarkPills::MarkPills(QWidget *parent) : QWidget(parent), m_row(new FlowLayout)
{
    setLayout(m_row);
    setAccessibleName(tr("Marks of the case"));
    hide();
}

void MarkPills::showMarks(const CaseMarks &marks)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (marks.isSensitive)
        add(CaseMark::Kind::Sensitive, tr("Whoever is not a supervisor says why they open it"));
    if (marks.isOpposed)
        add(CaseMark::Kind::Opposed, tr("Neither the CAF/MSA nor the tax office is asked"));
    if (marks.isDisputed)
        add(CaseMark::Kind::Disputed, tr("Nothing of it is purged before that ends"));
    if (marks.quarantinedSince)
        add(CaseMark::Kind::Quarantined, tr("Hidden for thirty days, then destroyed"));
    setVisible(m_row->count() > 0);
}

void MarkPills::add(CaseMark::Kind kind, const QString &meaning)
{
    auto *pill = new QFrame(this);
    theme::setRole(pill, u"pill-look"_s);
    pill->setToolTip(meaning);
    pill->setAccessibleName(describe(kind));
    pill->setAccessibleDescription(meaning);
    auto *icon = new QLabel(pill);
    icon->setPixmap(theme::tinted(iconOf(kind), theme::scaled(16), devicePixelRatioF(), theme::tokens().lookText));
    auto *word = plainLabel(describe(kind), {}, pill);
    word->setWordWrap(false);
    QPalette ink = word->palette();
    ink.setColor(QPalette::WindowText, theme::tokens().lookText);
    word->setPalette(ink);
    auto *layout = new QHBoxLayout(pill);
    layout->setContentsMargins(theme::Inside, theme::Hair, theme::Inside, theme::Hair);
    layout->setSpacing(theme::Hair);
    layout->addWidget(icon);
    layout->addWidget(word);
    m_row->addWidget(pill);
    pill->show();
}
