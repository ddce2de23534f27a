#pragma once
#include "core/domain/casemark.h"

#include <QWidget>

class FlowLayout;

/// What is said of a case, at its head: an icon and a word for each mark; nothing for a case without one.
class MarkPills : public QWidget
{
    Q_OBJECT
public:
    explicit MarkPills(QWidget *parent);
    void showMarks(const CaseMarks &marks);

private:
    void add(CaseMark::Kind kind, const QString &meaning);

    FlowLayout *m_row;
};

/// One of resources/icons.
QString iconOf(CaseMark::Kind kind);
