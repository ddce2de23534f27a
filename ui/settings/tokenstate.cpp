#include "ui/settings/tokenstate.h"

#include "core/base/frenchtext.h"
#include "ui/words/fieldwords.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

static constexpr qint64 longestFile = 10'000; // no token of the State comes near

TokenState readTokenState(const QString &file)
{
    if (file.isEmpty())
        return {};
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {.kind = TokenState::Kind::NoFile, .problem = {}, .expiry = {}};
    const Result<ApiToken> token = ApiToken::parse(source.read(longestFile));
    if (!token)
        return {.kind = TokenState::Kind::Refused, .problem = token.error().problem, .expiry = {}};
    return {.kind = TokenState::Kind::Readable, .problem = {}, .expiry = token->expiry()};
}

bool isUsable(const TokenState &state, const QDateTime &now)
{
    return state.kind == TokenState::Kind::Readable && (!state.expiry.isValid() || state.expiry > now);
}

static QString words(const char *english)
{
    return QCoreApplication::translate("TokenState", english);
}

static QString describeReadable(const TokenState &state, const QDateTime &now)
{
    if (!state.expiry.isValid())
        return words(QT_TRANSLATE_NOOP("TokenState", "Token readable; it does not say until when it is valid."));
    const QString day = dateText(state.expiry.toLocalTime().date());
    if (state.expiry <= now)
        return words(QT_TRANSLATE_NOOP("TokenState", "This token ended on %1: ask the State for a new one and put it in the file."))
            .arg(day);
    return words(QT_TRANSLATE_NOOP("TokenState", "Token readable, valid until %1.")).arg(day);
}

QString describe(const TokenState &state, const QDateTime &now)
{
    switch (state.kind) {
    case TokenState::Kind::NotSet: return describeToken(Problem::None);
    case TokenState::Kind::NoFile:
        return words(QT_TRANSLATE_NOOP("TokenState", "This file cannot be read: check its path and who may read it."));
    case TokenState::Kind::Refused: return describeToken(state.problem);
    case TokenState::Kind::Readable: break;
    }
    return describeReadable(state, now);
}
