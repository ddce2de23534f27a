#pragma once
#include <QByteArray>

#include <cstddef>
#include <cstring>
#include <memory>
#include <vector>

/// Overwrites memory in a way that no compiler leaves out as without effect.
inline void wipe(void *memory, std::size_t size)
{
    std::memset(memory, 0, size);
    asm volatile("" : : "r"(memory) : "memory"); // what was written counts as read
}

/// Wipes bytes that nobody else shares, and lets them go.
inline void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

/// Wipes what it gives back, also what a growing container leaves behind.
template <typename T>
struct WipingAllocator {
    using value_type = T;
    WipingAllocator() = default;
    template <typename Other>
    WipingAllocator(const WipingAllocator<Other> &)
    {
    }
    T *allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T *memory, std::size_t count) noexcept
    {
        wipe(memory, count * sizeof(T));
        std::allocator<T>().deallocate(memory, count);
    }
    friend bool operator==(const WipingAllocator &, const WipingAllocator &) { return true; }
};

/// Personal data in clear, which must not stay in memory once it is let go.
template <typename T>
using WipedVector = std::vector<T, WipingAllocator<T>>;
