#pragma once
#include "core/tariff/editablegrid.h"

#include <QFrame>

class FieldBox;
class QGridLayout;
class StepField;

/// What stands at the head of a draft: title, act, dates, postal codes; each with what is wrong with it.
class DraftHeader : public QFrame
{
    Q_OBJECT
public:
    explicit DraftHeader(QWidget *parent);

    using QFrame::show;
    void show(const EditableSchedule &draft);
    void commit();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const QList<ScheduleEdit> &edits, const QString &step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry {
        StepField *field;
        FieldBox *box;
    };
    Entry addField(const QString &label);
    void connectText(const Entry &entry, const QString &key, const QString &step);
    void connectDate(const Entry &entry, const QString &key, const QString &step);
    void takePostcodes(const QString &typed);
    void arrange(bool narrow);

    QGridLayout *m_grid;
    Entry m_title;
    Entry m_act;
    Entry m_from;
    Entry m_until;
    Entry m_postcodes;
    int m_columns = 0;
};
