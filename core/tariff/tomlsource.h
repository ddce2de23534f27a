#pragma once
#include <QByteArray>
#include <QString>

/// The text of a TOML file, and where its values begin and end in it: what an edit needs to leave all the rest as it
/// is. Places count code points from 1, as those of a TomlNode.
class TomlSource
{
public:
    explicit TomlSource(const QByteArray &toml);

    const QString &text() const { return m_text; }
    /// The file with another text between two offsets.
    QByteArray with(qsizetype from, qsizetype to, const QString &replacement) const;
    qsizetype offsetOf(int line, int column) const;
    /// Just after the value that begins there: a string, a group in brackets, or a plain word.
    qsizetype endOfValue(qsizetype from) const;

private:
    qsizetype endOfString(qsizetype from) const;
    qsizetype endOfGroup(qsizetype from) const;

    QString m_text;
    bool m_mark; ///< The file begins with a byte order mark.
};
