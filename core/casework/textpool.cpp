#include "core/casework/textpool.h"

#include <QHashFunctions>

#include <bit>

QByteArrayView TextPool::at(Id id) const
{
    const quint32 begin = id == 0 ? 0 : m_ends[id - 1U];
    return {m_bytes.data() + begin, static_cast<qsizetype>(m_ends[id] - begin)};
}

/// Where `text` is, or where it goes.
std::size_t TextPool::slotOf(QByteArrayView text) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = qHashBits(text.data(), static_cast<std::size_t>(text.size())) & mask;
    while (m_slots[slot] != 0 && at(static_cast<Id>(m_slots[slot] - 1)) != text)
        slot = (slot + 1) & mask;
    return slot;
}

/// Half of the slots stay free, so that a search for a new text is short.
void TextPool::widen()
{
    m_slots.assign(std::bit_ceil(std::max<std::size_t>(16, 4 * m_ends.size())), 0);
    for (qsizetype id = 0; id < size(); ++id)
        m_slots[slotOf(at(static_cast<Id>(id)))] = static_cast<quint32>(id + 1);
}

TextPool::Id TextPool::idOf(QByteArrayView text)
{
    if (2 * m_ends.size() >= m_slots.size())
        widen();
    quint32 &slot = m_slots[slotOf(text)];
    if (slot == 0) {
        m_bytes.insert(m_bytes.end(), text.begin(), text.end());
        m_ends.push_back(static_cast<quint32>(m_bytes.size()));
        slot = static_cast<quint32>(m_ends.size());
    }
    return static_cast<Id>(slot - 1);
}

void TextPool::finish()
{
    m_bytes.shrink_to_fit();
    m_ends.shrink_to_fit();
    m_slots = {};
}

qsizetype TextPool::memory() const
{
    return static_cast<qsizetype>(m_bytes.capacity() + (m_ends.capacity() + m_slots.capacity()) * sizeof(quint32));
}
