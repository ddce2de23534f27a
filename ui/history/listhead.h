#pragma once
#include "core/casework/casequery.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class FlowLayout;

/// Above the list of the cases: how many there are and were found, the reading of the log while it lasts, names that sound
/// like what was typed where little was found, and whether cases that are merged or leaving are shown too.
class ListHead : public QWidget
{
    Q_OBJECT
public:
    explicit ListHead(QWidget *parent);

    struct Counts {
        qsizetype found = 0;
        qsizetype total = 0;
        qsizetype hidden = 0; ///< Merged, or waiting for their purge.
        qsizetype toRead = 0; ///< While the log is read: how many it holds.
        bool isSearching = false;
    };
    void showCounts(const Counts &counts, const QString &typed);
    /// « Voulait-on dire : Durand ? »; hidden when there is none.
    void suggest(const QStringList &names);
    void setHiddenShown(bool shown);

Q_SIGNALS:
    void chosen(const QString &name);
    void hiddenWanted(bool wanted);

private:
    QLabel *m_count;
    QCheckBox *m_hidden;
    QWidget *m_suggestions;
    FlowLayout *m_row;
};

/// « 1 dossier », « 12 345 dossiers ».
QString caseCount(qsizetype count);
