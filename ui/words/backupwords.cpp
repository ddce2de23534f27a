#include "ui/words/backupwords.h"

#include "ui/words/accountwords.h"
#include "ui/words/casewords.h"

#include <QCoreApplication>

static QString words(const char *english)
{
    return QCoreApplication::translate("Backup", english);
}

QString describeBackup(const Error &error)
{
    switch (error.fault) {
    case Fault::NotFound:
        return words(QT_TRANSLATE_NOOP(
            "Backup", "The folder of the copies is not there: plug its disk in, or choose another folder."));
    case Fault::Overflow:
        return words(
            QT_TRANSLATE_NOOP("Backup", "The disk of the copies is full: make room on it, or choose another folder."));
    case Fault::Conflict:
        return words(QT_TRANSLATE_NOOP("Backup", "There is a file of this name already: choose another name."));
    case Fault::Refused:
        if (error.problem == Problem::None)
            return words(QT_TRANSLATE_NOOP(
                "Backup", "The copy cannot be written: check that the disk has room and that you may write there."));
        return describe(error);
    case Fault::Unreadable:
        if (error.problem == Problem::None)
            return words(QT_TRANSLATE_NOOP("Backup",
                                           "The copy does not hold, and was not kept: the case log or the disk is "
                                           "damaged. Call your IT service."));
        return describe(error);
    default:
        return describe(error);
    }
}

QString describeRestore(const Error &error)
{
    switch (error.fault) {
    case Fault::NotFound:
        return words(QT_TRANSLATE_NOOP("Backup", "There is no such file: choose the copy again."));
    case Fault::Forbidden:
        return words(QT_TRANSLATE_NOOP("Backup",
                                       "This login and this password do not open the copy, or are not those of an administrator or a "
                                       "supervisor: it opens with the passwords and the roles of the day when it was made."));
    case Fault::Unreadable:
        return words(
            QT_TRANSLATE_NOOP("Backup", "This copy is damaged: nothing was changed here. Choose an older one."));
    case Fault::Refused:
        if (error.problem == Problem::ForeignFile)
            return words(QT_TRANSLATE_NOOP("Backup", "This file is no copy of a case log: choose another one."));
        if (error.problem == Problem::None)
            return words(QT_TRANSLATE_NOOP("Backup",
                                           "The copy cannot be put in place: check that the disk has room and that no "
                                           "other program holds the folder of the cases."));
        return describe(error);
    case Fault::Conflict:
        return words(
            QT_TRANSLATE_NOOP("Backup", "There is a case log in the folder already: start the program again."));
    default:
        return describeRefusedEntry(error);
    }
}

QString backupAge(const QDateTime &last, const QDateTime &now)
{
    if (!last.isValid())
        return words(QT_TRANSLATE_NOOP("Backup", "No backup has been made yet."));
    const int days = static_cast<int>(last.toLocalTime().date().daysTo(now.toLocalTime().date()));
    if (days <= 0)
        return words(QT_TRANSLATE_NOOP("Backup", "The last backup is of today."));
    return QCoreApplication::translate("Backup", "The last backup is %n day(s) old.", nullptr, days);
}
