#pragma once
#include "core/reference/communes.h"
#include "core/reference/placenames.h"

#include <span>

/// A day as yyyymmdd, which sorts and compares as a number.
using DayNumber = int;

/// The days that a birth date can be, both ends included.
struct BirthDays {
    DayNumber first;
    DayNumber last;
    static BirthDays of(const PartialDate &birth);
};

/// The five characters of a code as one number, which sorts as they do; 0 for none.
using PackedCode = quint64;

/// A commune as the resource has it. The views are into the table's text.
struct CommuneRow {
    QByteArrayView name;
    PackedCode code = 0;
    PackedCode successor = 0; ///< The code it went on under; 0 when none or its own.
    quint8 size = 0; ///< 0 to 9, for the order of lists; 9 is an arrondissement of Paris, Lyon or Marseille.
    DayNumber from = 0;
    DayNumber until = 0; ///< First day without.
    QByteArrayView postcodes; ///< Apart by spaces.

    bool existsAt(const BirthDays &birth) const { return from <= birth.last && until > birth.first; }
    bool isArrondissement() const { return size == 9; }
    QString department() const;
};

/// All communes since 1943, in memory (about 5 MiB). Only read once built.
class CommuneTable
{
public:
    /// `text` as make-reference.py wrote it, decompressed.
    explicit CommuneTable(const QByteArray &text);
    Q_DISABLE_COPY_MOVE(CommuneTable)

    const CommuneRow &operator[](quint32 row) const { return m_rows[row]; }
    const PlaceNames &names() const { return m_names; }
    /// The stretches of a code, oldest first.
    std::span<const quint32> withCode(const PackedCode &code) const;
    /// What the place was or became under another name or code: same code, successor or predecessor.
    std::vector<quint32> kin(quint32 row) const;
    Commune commune(quint32 row) const;

private:
    void readRows();
    void sortByCode();
    void addNames();

    const QByteArray m_text;
    std::vector<CommuneRow> m_rows; ///< Sorted by name.
    std::vector<quint32> m_byCode;
    std::vector<quint32> m_bySuccessor;
    PlaceNames m_names;
};

/// The embedded table, read on the first call.
const CommuneTable &communeTable();

PackedCode packed(const CommuneCode &code);
