#pragma once
#include <sodium.h>

#include <QtGlobal>

namespace seal {

/// To be called before libsodium's random numbers, locked memory or Argon2id; more calls cost nothing.
inline void readySodium()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start");
}

inline const unsigned char *bytesOf(const char *text)
{
    return reinterpret_cast<const unsigned char *>(text);
}

inline unsigned char *bytesOf(char *text)
{
    return reinterpret_cast<unsigned char *>(text);
}

} // namespace seal
