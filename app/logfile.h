#pragma once
#include <QLoggingCategory>

/// The technical log: when, which part, what kind of trouble. It holds no personal data by construction: only lines of
/// the program's own categories ("passfamille.…") keep their text; of a library's line, which may quote an address or a
/// file name, the category and the level alone. Standard error, which a desktop keeps in the system's journal, gets the
/// same lines and no others. technical.log is put aside when its month is over or it reaches 1 MiB, under its month
/// (technical-2026-11.log), and kept for twelve months (CNIL recommendation 2021-122).
///
/// One at a time, from here to the end of its life; a crash leaves its signal's number in the same file.
class LogFile
{
public:
    /// `folder` is made at once, for this account alone, so that a crash before the first line has where to be noted.
    explicit LogFile(const QString &folder);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    /// The line as it is written, or without its text as said above.
    static QString line(QtMsgType type, const QString &category, const QString &message, const QDateTime &at);

private:
    QtMessageHandler m_former;
};

Q_DECLARE_LOGGING_CATEGORY(appLog)
