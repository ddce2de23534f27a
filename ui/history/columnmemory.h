#pragma once
#include <QString>

class QHeaderView;

// The order and widths of a table's columns, kept in a small file of their own from one day to the next. A file that
// is missing or from another program leaves the table as it is; one that cannot be written is no trouble for anyone.

void restoreColumns(QHeaderView *header, const QString &file);
void rememberColumns(const QHeaderView *header, const QString &file);
