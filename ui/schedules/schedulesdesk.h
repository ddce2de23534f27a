#pragma once
#include "core/casework/scheduledrafts.h"
#include "core/casework/schedulepublishing.h"
#include "ui/workplace.h"

#include <QWidget>

class DraftEditor;
class QStackedLayout;
class SchedulesPage;
class TemplateChoice;

/// « Barèmes », whole: the schedules to be read, the templates to begin with, and the draft being written, one at a
/// time. All that touches the disk runs in the background.
class SchedulesDesk : public QWidget
{
    Q_OBJECT
public:
    explicit SchedulesDesk(Workplace &workplace, QWidget *parent = nullptr);

    SchedulesPage &page() { return *m_page; }

public Q_SLOTS:
    /// Reads the drafts anew and lists them.
    void refresh();

Q_SIGNALS:
    /// A schedule was published: the shelf of the workplace is another one.
    void shelfChanged();

private:
    void connectPage();
    void begin(const QString &wantedName, const QByteArray &text, bool publishing = false);
    void beginTemplate(const QString &name);
    void beginFile(const QString &path);
    void beginVersion(const QString &id);
    void edit(const QString &draft, bool publishing);
    void opened(const ScheduleDraft &draft, bool publishing);
    void remove(const QString &draft);
    void restore(const QString &draft, const QByteArray &text);
    void publish();
    void published(const PublishingOutcome &outcome, const ScheduleShelf &shelf);
    void showPage(const QString &wanted = {});
    QStringList idsInUse() const;

    Workplace &m_workplace;
    ScheduleDrafts m_store;
    QList<ScheduleDraft> m_drafts; ///< As listed last.
    QStackedLayout *m_stack;
    SchedulesPage *m_page;
    TemplateChoice *m_templates;
    DraftEditor *m_editor;
};
