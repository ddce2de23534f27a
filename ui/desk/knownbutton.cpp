#include "ui/desk/knownbutton.h"

#include "core/base/frenchtext.h"
#include "ui/theme/theme.h"
#include "ui/words/casewords.h"

using namespace Qt::StringLiterals;

KnownButton::KnownButton(QWidget *parent) : QPushButton(parent)
{
    setProperty("role", u"pill-done"_s);
    setCursor(Qt::PointingHandCursor);
    hide();
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_number)
            Q_EMIT caseRequested(*m_number);
    });
}

/// « PF-2026-000123, Durant Sophie, 10/02/1985: same name, same birth date »
QString knownCaseText(const KnownCase &known)
{
    const CaseSummary &summary = known.summary;
    const QString text = KnownButton::tr("%1, %2, %3: %4").arg(summary.number.toString(), summary.applicant, summary.birthDate.toText(), describe(known.likeness));
    return summary.isSensitive ? KnownButton::tr("%1 (protected case)").arg(text) : text;
}

void KnownButton::showCases(const QList<KnownCase> &cases)
{
    setVisible(!cases.isEmpty());
    m_number.reset();
    if (cases.isEmpty())
        return;
    const CaseSummary &likeliest = cases.first().summary;
    const bool isSure = cases.first().likeness == Likeness::Same;
    m_number = likeliest.number;
    const QString until = likeliest.validUntil.isValid() ? tr(", valid until %1").arg(dateText(likeliest.validUntil)) : QString();
    const QString more = cases.size() > 1 ? tr(" (and %n other(s))", nullptr, static_cast<int>(cases.size()) - 1) : QString();
    setText(isSure ? tr("Already &known: case %1%2%3").arg(likeliest.number.toString(), until, more)
                   : tr("Perhaps &known: %1, case %2%3").arg(QString(likeliest.applicant).replace(u'&', u"&&"_s), likeliest.number.toString(), more));
    theme::setRole(this, isSure ? u"pill-done"_s : u"pill-look"_s);
    QStringList lines{tr("Take this case up again (Alt+K)")};
    for (const KnownCase &each : cases)
        lines << knownCaseText(each);
    setToolTip(lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s));
    setAccessibleDescription(isSure ? QString() : describe(cases.first().likeness));
}
