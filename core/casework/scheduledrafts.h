#pragma once
#include "core/base/result.h"

#include <QDateTime>
#include <QStringList>

/// A schedule that is being written: it prices nothing yet.
struct ScheduleDraft {
    QString name; ///< Of its file, without ".toml".
    QByteArray text;
    QDateTime changed;
};

/// The drafts of schedules, in a folder of their own beside the published ones. Every function is blocking.
class ScheduleDrafts
{
public:
    /// `folder` is that of the schedules; the drafts lie in its sub-folder "drafts".
    explicit ScheduleDrafts(const QString &folder);

    /// By name. What cannot be read is left out.
    QList<ScheduleDraft> list() const;
    Result<QByteArray> read(const QString &name) const;
    /// Whole or not at all, over what was there. Fault::Refused when the disk does not take it.
    Result<Done> save(const QString &name, const QByteArray &text) const;
    /// What was in it, to save it again where the removal was a slip.
    Result<QByteArray> remove(const QString &name) const;
    /// A further draft under a name that no other has; the name.
    Result<QString> add(const QString &wanted, const QByteArray &text) const;

private:
    QString fileOf(const QString &name) const;

    QString m_folder;
};

// What a draft begins with. Pure.

/// « morvallon-2027 » after « morvallon-2026 », otherwise with a figure behind it: an id that is not in use.
QString freshId(const QString &id, const QStringList &idsInUse);
/// A template with an id and a commune of its own; the act and the dates remain to be replaced.
QByteArray draftFromTemplate(const QByteArray &toml, const QString &commune, const QStringList &idsInUse);
/// A schedule to be voted anew: another id, and neither act nor dates, since those of before must not be published
/// again. What is no TOML stays as it is.
QByteArray draftOfNewVersion(const QByteArray &toml, const QStringList &idsInUse);
