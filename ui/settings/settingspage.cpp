#include "ui/settings/settingspage.h"

#include "ui/background.h"
#include "ui/plainlabel.h"
#include "ui/scrolling.h"
#include "ui/settings/backupcard.h"
#include "ui/settings/connectioncard.h"
#include "ui/settings/deskcard.h"
#include "ui/settings/diagnosiscard.h"
#include "ui/settings/networkcard.h"
#include "ui/settings/noticecard.h"
#include "ui/settings/paperscard.h"
#include "ui/settings/takeovercard.h"
#include "ui/settings/taxofficecard.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static Settings storedSettings(const Workplace &workplace)
{
    return workplace.practiceOnly ? loadSettings(workplace.settingsFile) : workplace.settings;
}

SettingsPage::SettingsPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_stored(storedSettings(workplace))
    , m_connection(new ConnectionCard(workplace.now, workplace.secrets, workplace.service, this))
    , m_network(new NetworkCard(workplace.now, workplace.secrets, this))
    , m_diagnosis(new DiagnosisCard(workplace.now, workplace.service, this))
    , m_desk(new DeskCard(this))
    , m_papers(new PapersCard(this))
    , m_notices(new NoticeCard(workplace.notices, workplace.scanners, this))
    , m_taxOffice(new TaxOfficeCard(workplace.now, workplace.secrets, this))
    , m_backups(new BackupCard(workplace.backups, workplace.now, this))
    , m_takeOver(new TakeOverCard(this))
    , m_message(plainLabel({}, u"hint"_s, this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_save(new QPushButton(tr("Save"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildCards(), 1);
    layout->addWidget(buildBar());
    for (SettingsCard *card : cards())
        connect(card, &SettingsCard::edited, this, [this] { setChanged(true); });
    connect(m_desk, &DeskCard::themeChosen, this, [](const QString &setting) { theme::apply(theme::choiceOf(setting)); });
    connect(m_takeOver, &TakeOverCard::importRequested, this, &SettingsPage::importRequested);
    connect(m_backups, &BackupCard::tried, this, &SettingsPage::backupTried);
    watchSecrets();
    auto *keys = new QShortcut(QKeySequence::Save, this);
    connect(keys, &QShortcut::activated, this, &SettingsPage::save);
    discard();
}

QList<SettingsCard *> SettingsPage::cards() const
{
    return {m_connection, m_network, m_diagnosis, m_desk, m_papers, m_notices, m_taxOffice, m_backups, m_takeOver};
}

/// What is the town hall's is for whoever manages the settings; what is this desk's for everybody.
void SettingsPage::offerCards()
{
    const bool manages = m_workplace.settings.practice || may(m_workplace.account().roles, Right::ManageSettings);
    for (QWidget *card : std::initializer_list<QWidget *>{m_connection, m_network, m_papers, m_taxOffice})
        card->setVisible(manages);
    m_diagnosis->setVisible(bool(m_workplace.service.diagnose));
    m_backups->setVisible(m_workplace.settings.practice || may(m_workplace.account().roles, Right::Backup));
    m_takeOver->setVisible(m_workplace.settings.practice || may(m_workplace.account().roles, Right::Import));
}

/// A secret that was taken over into the log needs no file: what is saved names it no more, whatever else stands unsaved on
/// the screen.
void SettingsPage::watchSecrets()
{
    connect(m_connection, &ConnectionCard::formerFileTaken, this, [this] {
        forget([](Settings &settings) { settings.connection.tokenFile.clear(); });
    });
    connect(m_taxOffice, &TaxOfficeCard::formerFileTaken, this, [this] {
        forget([](Settings &settings) { settings.taxOffice.secretFile.clear(); });
    });
}

void SettingsPage::forget(const std::function<void(Settings &)> &former)
{
    former(m_stored);
    former(m_workplace.settings);
    background(
        this, [file = m_workplace.settingsFile, stored = m_stored] { return saveSettings(file, stored); },
        [this](const Result<Done> &written) {
            if (!written)
                say(tr("The file of the settings cannot be written: it still names the file of the secret. Check the disk, then save."), u"error"_s);
        });
}

QWidget *SettingsPage::buildCards()
{
    auto *content = new QWidget;
    auto *layout = blocksOf(content);
    for (SettingsCard *card : cards())
        layout->addWidget(card);
    layout->addStretch(1);
    offerCards();

    m_area = new QScrollArea(this);
    m_area->setAccessibleName(tr("Settings of this desk"));
    letScroll(m_area, content);
    setFocusProxy(content->nextInFocusChain());
    return m_area;
}

QWidget *SettingsPage::buildBar()
{
    auto *bar = new QFrame(this);
    theme::setRole(bar, u"bar"_s);
    theme::setRole(m_save, u"primary"_s);
    m_save->setIcon(theme::icon(u"save"_s, QPalette::HighlightedText));
    m_save->setProperty("keys", QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    m_save->setToolTip(tr("Save the settings of this desk (Ctrl+S)"));
    m_discard->setIcon(theme::icon(u"undo"_s));
    m_discard->setToolTip(tr("Go back to what was saved last"));
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    connect(m_discard, &QPushButton::clicked, this, &SettingsPage::discard);

    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(theme::Apart, theme::Inside, theme::Apart, theme::Inside);
    layout->setSpacing(theme::Between);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_save);
    return bar;
}

void SettingsPage::setChanged(bool changed)
{
    m_changed = changed;
    m_save->setEnabled(changed);
    m_discard->setEnabled(changed);
    say(changed ? tr("Not saved yet.") : QString(), u"hint"_s);
}

void SettingsPage::say(const QString &sentence, const QString &role)
{
    theme::setRole(m_message, role);
    m_message->setText(sentence);
}

void SettingsPage::discard()
{
    for (SettingsCard *card : cards())
        card->show(m_stored);
    if (m_changed)
        theme::apply(theme::choiceOf(m_stored.theme));
    setChanged(false);
}

void SettingsPage::showScan(const QByteArray &reading)
{
    m_notices->showScan(reading);
    m_area->ensureWidgetVisible(m_notices, 0, theme::Apart);
}

void SettingsPage::save()
{
    m_connection->seal();
    m_network->seal();
    m_taxOffice->seal();
    if (!m_changed)
        return;
    if (!std::ranges::all_of(cards(), &SettingsCard::isValid))
        return say(tr("Not saved: correct first the fields that are marked."), u"error"_s);
    Settings wanted = m_stored;
    for (const SettingsCard *card : cards())
        card->writeTo(wanted);
    m_save->setEnabled(false);
    // Read back, since what a mode has by default is not the other's.
    const auto write = [file = m_workplace.settingsFile, wanted]() -> Result<Settings> {
        const Result<Done> written = saveSettings(file, wanted);
        if (!written)
            return written.error();
        return loadSettings(file);
    };
    background(this, write, [this](const Result<Settings> &settings) { takeOver(settings); });
}

void SettingsPage::takeOver(const Result<Settings> &settings)
{
    if (!settings) {
        m_save->setEnabled(true);
        return say(tr("Not saved: the file of the settings cannot be written. Check the disk and try again."), u"error"_s);
    }
    m_stored = *settings;
    m_workplace.practiceOnly = m_workplace.practiceOnly && !settings->practice;
    const bool practiceOnly = m_workplace.practiceOnly;
    const Settings before = std::exchange(m_workplace.settings, practiceOnly ? practising(*settings) : *settings);
    discard();
    setChanged(false);
    say(practiceOnly ? tr("Saved. This start was for practice: real work begins at the next one.") : tr("Saved."), u"done"_s);
    Q_EMIT saved(before);
}
