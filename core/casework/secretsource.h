#pragma once
#include "core/base/result.h"
#include "core/base/wiped.h"

#include <QByteArray>

#include <functional>
#include <optional>

/// Hands out a secret at the moment when it is needed, so that no copy outlives the exchange; empty where there is
/// none. Blocking, some milliseconds; called in any thread.
using ReadSecret = std::function<Result<QByteArray>()>;

/// What a file holds, 16 KB at most; an empty path is no secret. Fault::NotFound where it cannot be read.
ReadSecret secretInFile(const QString &file);

/// The first where there is one, the second otherwise: a desk that has not yet taken its file over goes on with it.
ReadSecret firstOf(const ReadSecret &first, const ReadSecret &second);

/// A secret that was read, and is wiped when it is let go.
class HeldSecret
{
    Q_DISABLE_COPY(HeldSecret)
public:
    explicit HeldSecret(const ReadSecret &read);
    ~HeldSecret() { wipe(m_value); }

    const QByteArray &value() const { return m_value; } ///< Empty where there is none.
    const std::optional<Error> &trouble() const { return m_trouble; }

private:
    QByteArray m_value;
    std::optional<Error> m_trouble;
};
