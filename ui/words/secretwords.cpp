#include "ui/words/secretwords.h"

#include "core/base/frenchtext.h"
#include "ui/words/casewords.h"

#include <QCoreApplication>

static QString words(const char *english)
{
    return QCoreApplication::translate("Secret", english);
}

/// What both have in common.
static QString describeOther(const Error &error)
{
    if (error.fault == Fault::NotFound)
        return words(QT_TRANSLATE_NOOP("Secret", "This file cannot be read: check its path and who may read it."));
    if (error.fault == Fault::Unreadable && error.problem == Problem::None)
        return words(QT_TRANSLATE_NOOP(
            "Secret", "What was sealed cannot be read back: type it again; if this lasts, call your IT service."));
    return describe(error);
}

QString describeRefusedToken(const Error &error)
{
    if (error.fault != Fault::Invalid)
        return describeOther(error);
    switch (error.problem) {
    case Problem::Missing:
        return words(QT_TRANSLATE_NOOP(
            "Secret", "There is nothing here: paste the token received from the State, or read its file."));
    case Problem::WrongLength:
        return words(
            QT_TRANSLATE_NOOP("Secret", "The token is cut: copy it again whole, its three parts between points."));
    case Problem::TooLong:
        return words(QT_TRANSLATE_NOOP("Secret", "This is too long for a token: copy the token and nothing else."));
    default:
        return words(QT_TRANSLATE_NOOP(
            "Secret", "This is something other than a token: copy the token again, and nothing else."));
    }
}

QString describeRefusedSecret(const Error &error)
{
    if (error.fault != Fault::Invalid)
        return describeOther(error);
    if (error.problem == Problem::Missing)
        return words(QT_TRANSLATE_NOOP(
            "Secret", "There is nothing here: paste the secret received from the tax office, or read its file."));
    return words(QT_TRANSLATE_NOOP(
        "Secret",
        "This is something other than a secret: copy it again on one line, without accents, and nothing else."));
}

QString sealedText(const QDateTime &at, const QString &agent)
{
    return words(QT_TRANSLATE_NOOP("Secret", "Sealed on %1 by %2.")).arg(dateText(at.toLocalTime().date()), agent);
}

QString expiryText(const QDateTime &expiry, const QDateTime &now)
{
    if (!expiry.isValid())
        return {};
    const QString day = dateText(expiry.toLocalTime().date());
    if (expiry <= now)
        return words(QT_TRANSLATE_NOOP("Secret", "It ended on %1: ask the State for a new one and put it here."))
            .arg(day);
    return words(QT_TRANSLATE_NOOP("Secret", "Valid until %1.")).arg(day);
}
