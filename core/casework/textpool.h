#pragma once
#include "core/base/wiped.h"

#include <QByteArrayView>

/// Texts that many cases share, each kept once: at most 65,535 of them.
class TextPool
{
public:
    using Id = quint16;
    static constexpr qsizetype mostTexts = 0xFFFF;

    /// The id of `text`, which is taken in when it is new. Ids count from 0.
    Id idOf(QByteArrayView text);
    QByteArrayView at(Id id) const;
    qsizetype size() const { return static_cast<qsizetype>(m_ends.size()); }
    /// Gives spare memory back, after the last idOf() for a while.
    void finish();
    qsizetype memory() const;

private:
    void widen();
    std::size_t slotOf(QByteArrayView text) const;

    WipedVector<char> m_bytes;
    std::vector<quint32> m_ends;
    std::vector<quint32> m_slots; ///< Open addressing: 0 for a free slot, an id and one otherwise. A power of two of them.
};
