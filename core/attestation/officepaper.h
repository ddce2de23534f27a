#pragma once
#include "core/attestation/content.h"
#include "core/attestation/flow.h"

namespace attestation {

/// A table for a paper: the first column is words, the others are figures.
struct PaperTable {
    QStringList columns;
    QList<QStringList> rows; ///< Each as long as `columns`.
    QList<qreal> parts; ///< The widths, 1 together.
};

/// Draws into an area whose units are a tenth of a point.
using DrawOnPaper = std::function<void(QPainter &, const QRectF &area)>;

/// A paper of the town hall that is no attestation, for the council, the archives, a person: A4, its letterhead, then
/// parts in the order they are added.
class OfficePaper
{
public:
    /// Of the content only the town hall, the titles, the introduction, the reference, the agent, the footer and
    /// practice.
    explicit OfficePaper(Content head);

    void addHeading(const QString &words);
    void addWords(const QString &words);
    void addHint(const QString &words);
    void addTable(const PaperTable &table);
    /// `height` in points; on a page whole, with its heading.
    void addPicture(const QString &heading, qreal height, const DrawOnPaper &draw);
    /// Room to sign in, side by side, each under its words; never parted.
    void addSignatures(const QStringList &titles);

    QList<Marks> pages() const;

private:
    Content m_head;
    Flow m_flow;
};

} // namespace attestation
