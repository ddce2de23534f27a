#pragma once
#include <QByteArray>
#include <QList>
#include <QStringView>

/// Which cases a list shows. Those that were merged into another, or wait for their purge, only when they are asked for.
struct CaseFilter {
    QString typed = {};
    bool withMerged = false;
    bool withQuarantined = false;
    friend bool operator==(const CaseFilter &, const CaseFilter &) = default;
};

/// What is typed in a search box, as byte strings to be found in the searched text of a case (casechunk.h), the longest
/// first: each must be there. Words are found anywhere within words; where the text begins with a space, at their
/// beginning. Dates may have their strokes (03/09/1982, 3/9/1982, 09/1982) or not (03091982). « 2026-123 » and
/// « PF-2026-000123 » are a case number, a number alone is part of any.
QList<QByteArray> searchedWords(QStringView typed);
