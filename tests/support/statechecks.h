#pragma once
#include <QDate>
#include <QStringList>
#include <QUrl>

#include <optional>

/// The query of one request as Rails reads it: « + » is a space, a name may stand several times, and a parameter that is
/// present without a value is not an absent one.
class StateQuery
{
public:
    explicit StateQuery(const QUrl &url);
    bool has(const QString &name) const { return !all(name).isEmpty(); }
    QStringList all(const QString &name) const;
    QString text(const QString &name) const { return all(name).value(0); }
    const QList<std::pair<QString, QString>> &pairs() const { return m_pairs; }

private:
    QList<std::pair<QString, QString>> m_pairs;
};

/// What the State answers before it looks for anyone. Written from the API contract alone, apart from the program's own
/// checks, so that one cannot hide the other's mistake.
struct StateRefusal {
    int status = 422;
    QStringList codes; ///< None for an answer that is not JSON.
};

/// In the State's order: token, recipient, then every parameter at once. Source: API contract §1.3, §1.7, §1.8, §2.2.
std::optional<StateRefusal> stateRefusal(const QByteArray &authorization, const QByteArray &requestId, const QUrl &url,
                                         QDate today);

/// What a case of the staging service is found by: the parameters in the order of their names, in lower case, whole
/// numbers without leading zeros. Source: API contract §9.
QString stateMatchKey(const QUrl &url);

bool isQuotientRoute(const QUrl &url);
