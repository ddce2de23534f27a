#include "ui/schedules/draftheader.h"

#include "core/base/frenchtext.h"
#include "core/base/text.h"
#include "core/tariff/councilact.h"
#include "ui/schedules/stepfield.h"
#include "ui/settings/fieldbox.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

DraftHeader::DraftHeader(QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
    , m_title(addField(tr("T&itle")))
    , m_act(addField(tr("A&ct")))
    , m_from(addField(tr("First &day")))
    , m_until(addField(tr("&Last day")))
    , m_postcodes(addField(tr("Postal codes of the c&ommune")))
{
    theme::setRole(this, u"card"_s);
    setAccessibleName(tr("Head of the draft"));
    m_grid->setContentsMargins(theme::Between, theme::Inside, theme::Between, theme::Inside);
    m_grid->setHorizontalSpacing(theme::Between);
    m_grid->setVerticalSpacing(theme::Inside);
    connectText(m_title, u"title"_s, tr("Title"));
    connectText(m_act, u"act"_s, tr("Act"));
    connectDate(m_from, u"valid_from"_s, tr("First day"));
    connectDate(m_until, u"valid_until"_s, tr("Last day"));
    connect(m_postcodes.field, &StepField::stepped, this, &DraftHeader::takePostcodes);
    arrange(false);
}

DraftHeader::Entry DraftHeader::addField(const QString &label)
{
    auto *field = new StepField(this);
    return {field, new FieldBox(label, field, this)};
}

void DraftHeader::connectText(const Entry &entry, const QString &key, const QString &step)
{
    connect(entry.field, &StepField::stepped, this, [this, key, step](const QString &typed) {
        Q_EMIT edited({HeaderEdit{key, tidied(typed)}}, step);
    });
}

void DraftHeader::connectDate(const Entry &entry, const QString &key, const QString &step)
{
    connect(entry.field, &StepField::stepped, this, [this, entry, key, step](const QString &typed) {
        const QDate date = typedDate(typed);
        entry.box->setProblem(date.isValid() ? QString() : tr("Type a date, such as 01/09/2027."));
        if (date.isValid())
            Q_EMIT edited({HeaderEdit{key, date.toString(Qt::ISODate)}}, step);
    });
}

void DraftHeader::takePostcodes(const QString &typed)
{
    static const QRegularExpression separator(u"[\\s,;]+"_s);
    static const QRegularExpression postcode(u"^\\d{5}$"_s);
    const QStringList codes = typed.split(separator, Qt::SkipEmptyParts);
    const bool good = std::ranges::all_of(codes, [](const QString &code) { return postcode.match(code).hasMatch(); });
    m_postcodes.box->setProblem(good ? QString() : tr("A postal code has five figures: 13999, 13998."));
    if (good)
        Q_EMIT edited({HeaderListEdit{u"resident_postcodes"_s, codes}}, tr("Postal codes"));
}

void DraftHeader::show(const EditableSchedule &draft)
{
    m_title.field->show(draft.title);
    m_act.field->show(draft.act);
    m_postcodes.field->show(draft.postcodes.join(u", "_s));
    const auto showDate = [](const Entry &entry, QDate date) {
        entry.field->show(dateText(date));
        entry.box->setProblem(date.isValid() ? QString() : tr("To be given, such as 01/09/2027."));
    };
    showDate(m_from, draft.validFrom);
    showDate(m_until, draft.validUntil);
    m_title.box->setProblem(draft.title.isEmpty() ? tr("To be given.") : QString());
    const bool ready = parseAct(draft.act) && !draft.act.contains(u"à remplacer"_s);
    m_act.box->setHint(ready ? QString() : tr("Its number and its date are asked for when it is published."));
}

void DraftHeader::commit()
{
    for (const Entry &entry : {m_title, m_act, m_from, m_until, m_postcodes})
        entry.field->commit();
}

QSize DraftHeader::minimumSizeHint() const
{
    return {theme::scaled(240), QFrame::minimumSizeHint().height()};
}

/// Six columns side by side, or two where it is narrow.
void DraftHeader::arrange(bool narrow)
{
    const int columns = narrow ? 2 : 6;
    if (std::exchange(m_columns, columns) == columns)
        return;
    const std::initializer_list<std::pair<FieldBox *, int>> wide{
        {m_title.box, 3}, {m_act.box, 3}, {m_from.box, 2}, {m_until.box, 2}, {m_postcodes.box, 2}};
    int place = 0;
    for (const auto &[box, span] : wide) {
        const bool date = box == m_from.box || box == m_until.box;
        const int width = narrow ? (date ? 1 : 2) : span;
        m_grid->addWidget(box, place / columns, place % columns, 1, width);
        place += width;
    }
    for (int column = 0; column < 6; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void DraftHeader::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange(width() < theme::scaled(640));
}
