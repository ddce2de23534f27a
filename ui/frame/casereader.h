#pragma once
#include "core/casework/caseloading.h"

#include <QObject>

/// Reads the cases of a log on a worker into the index of the window, chunk after chunk; the window stays free meanwhile.
/// Deleting it ends the reading. Emits finished() once.
class CaseReader : public QObject
{
    Q_OBJECT
public:
    /// The index outlives the reader.
    CaseReader(CaseIndex &index, QObject *parent);
    void read(const Caseload &caseload);

Q_SIGNALS:
    /// The index has more cases; the log holds so many in all.
    void grew(qsizetype total);
    void finished(const Result<Done> &read);

private:
    CaseIndex &m_index;
};
