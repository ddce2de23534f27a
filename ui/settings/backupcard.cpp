#include "ui/settings/backupcard.h"

#include "core/base/frenchtext.h"
#include "ui/background.h"
#include "ui/plainlabel.h"
#include "ui/settings/fieldbox.h"
#include "ui/settings/filechoice.h"
#include "ui/theme/theme.h"
#include "ui/words/backupwords.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

static constexpr int hoursOfADay = 24;

BackupCard::BackupCard(const BackupsPort &port, Clock now, QWidget *parent)
    : SettingsCard(tr("Backups"), parent)
    , m_port(port)
    , m_now(std::move(now))
    , m_folder(new QLineEdit(this))
    , m_every(new QComboBox(this))
    , m_keep(new QComboBox(this))
    , m_latest(plainLabel({}, {}, this))
    , m_message(plainLabel({}, u"hint"_s, this))
    , m_copyNow(new QPushButton(tr("Copy now"), this))
    , m_copyElsewhere(new QPushButton(tr("Save a copy as…"), this))
{
    addWhole(plainLabel(tr("Copies are as encrypted as the case log: they open with the passwords of the day when they "
                           "were made. Keep them on another disk."),
                        u"hint"_s, this));
    buildFolder();
    for (const int hours : {1, 2, 4, 8, 12})
        m_every->addItem(tr("%n hour(s)", nullptr, hours), hours);
    for (const int days : {1, 2, 7})
        m_every->addItem(tr("%n day(s)", nullptr, days), days * hoursOfADay);
    addField(tr("A copy every"), m_every);
    for (const int copies : {7, 14, 30, 60, 90, 180, 365})
        m_keep->addItem(tr("%n copies", nullptr, copies), copies);
    addField(tr("Keep the last"), m_keep);
    for (const QComboBox *choice : {m_every, m_keep})
        connect(choice, &QComboBox::activated, this, &SettingsCard::edited);
    addWhole(buildCopies());
}

void BackupCard::buildFolder()
{
    m_folderBox = addLine(tr("Folder of the copies"), m_folder, Width::Whole);
    auto *choose = new QPushButton(theme::icon(u"folder-open"_s), tr("Choose…"), this);
    choose->setAccessibleName(tr("Choose the folder of the copies"));
    m_folderBox->addBeside(choose);
    connect(m_folder, &QLineEdit::textChanged, this, &BackupCard::checkFolder);
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFolder(this, tr("Folder of the copies"), m_folder->text(), [this](const QString &folder) {
            m_folder->setText(QDir::toNativeSeparators(folder));
            Q_EMIT edited();
        });
    });
}

QWidget *BackupCard::buildCopies()
{
    auto *part = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::Between);
    m_copyNow->setIcon(theme::icon(u"shield-check"_s));
    m_copyElsewhere->setIcon(theme::icon(u"save"_s));
    connect(m_copyNow, &QPushButton::clicked, this, &BackupCard::copyNow);
    connect(m_copyElsewhere, &QPushButton::clicked, this, &BackupCard::copyElsewhere);
    buttons->addWidget(m_copyNow);
    buttons->addWidget(m_copyElsewhere);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Inside);
    layout->addWidget(m_latest);
    layout->addLayout(buttons);
    layout->addWidget(m_message);
    m_message->hide();
    return part;
}

/// A number that was set by hand has its place too.
static void choose(QComboBox *box, int number, const QString &words)
{
    if (box->findData(number) < 0)
        box->addItem(words, number);
    box->setCurrentIndex(box->findData(number));
}

void BackupCard::show(const Settings &settings)
{
    m_folder->setText(QDir::toNativeSeparators(settings.backups.folder));
    choose(m_every, settings.backups.everyHours, tr("%n hour(s)", nullptr, settings.backups.everyHours));
    choose(m_keep, settings.backups.keep, tr("%n copies", nullptr, settings.backups.keep));
    checkFolder(); // the disk may have come or gone
    for (QPushButton *button : {m_copyNow, m_copyElsewhere})
        button->setVisible(bool(m_port.backUp));
    m_port.latest ? readLatest() : m_latest->setText(tr("Nothing is copied in practice: copies begin with real work."));
}

BackupPlan BackupCard::plan() const
{
    return {.folder = QDir::fromNativeSeparators(m_folder->text().trimmed()),
            .everyHours = m_every->currentData().toInt(),
            .keep = m_keep->currentData().toInt()};
}

void BackupCard::writeTo(Settings &settings) const
{
    settings.backups = plan();
}

/// A folder that is not there may be on a disk that is unplugged: it keeps nothing from being saved.
void BackupCard::checkFolder()
{
    const QString folder = plan().folder;
    if (folder.isEmpty() || !m_port.place)
        return showPlace(folder.isEmpty() ? BackupPlace::NotSet : BackupPlace::Good);
    background(
        this, [place = m_port.place, folder] { return place(folder); },
        [this, folder](BackupPlace place) {
            if (folder == plan().folder) // else a later check is on its way
                showPlace(place);
        });
}

static QString describe(BackupPlace place)
{
    switch (place) {
    case BackupPlace::Good:
        return {};
    case BackupPlace::NotSet:
        return BackupCard::tr("Without a folder no copy is made by itself: a broken disk then loses every case. "
                              "Another disk, or a share of the town hall.");
    case BackupPlace::Missing:
        return BackupCard::tr("This folder is not there: plug its disk in, or choose another one.");
    case BackupPlace::ReadOnly:
        return BackupCard::tr("You may not write into this folder: choose another one.");
    case BackupPlace::SameDisk:
        return BackupCard::tr(
            "The same disk as the cases: if it breaks, both are lost. Choose another disk if you can.");
    }
    return {};
}

void BackupCard::showPlace(BackupPlace place)
{
    m_folderBox->setHint(describe(place));
    m_folderBox->setAttention(place != BackupPlace::Good && place != BackupPlace::NotSet);
}

void BackupCard::readLatest()
{
    background(
        this, [latest = m_port.latest, plan = plan()] { return latest(plan); },
        [this](const std::optional<Backup> &latest) { showLatest(latest); });
}

void BackupCard::showLatest(const std::optional<Backup> &latest)
{
    if (!latest)
        return m_latest->setText(backupAge({}, m_now()));
    const QDateTime at = latest->at.toLocalTime();
    QStringList words{tr("Last copy: %1 at %2.").arg(dateText(at.date()), at.time().toString(u"HH:mm"_s))};
    if (!latest->file.isEmpty())
        words += tr("File: %1").arg(QDir::toNativeSeparators(latest->file));
    if (!latest->head.link.isEmpty())
        words += tr("Mark: %1").arg(headText(latest->head));
    m_latest->setText(words.join(u'\n'));
}

void BackupCard::say(const QString &sentence, const QString &role)
{
    theme::setRole(m_message, role);
    m_message->setText(sentence);
    m_message->setAccessibleName(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void BackupCard::copyNow()
{
    const BackupPlan wanted = plan();
    if (wanted.folder.isEmpty())
        return say(tr("Choose the folder of the copies first, or save one copy where you wish."), u"error"_s);
    run([copy = m_port.asPlanned, wanted] { return copy(wanted); });
}

void BackupCard::copyElsewhere()
{
    const QString name = u"registre-%1.pfam"_s.arg(m_now().date().toString(u"yyyyMMdd"_s));
    chooseNewFile(this, tr("Save a copy of the case log"), name, [this](const QString &file) { copyTo(file); });
}

void BackupCard::copyTo(const QString &file)
{
    run([copy = m_port.backUp, file] { return copy(file); });
}

void BackupCard::run(const std::function<Result<Backup>()> &copy)
{
    for (QPushButton *button : {m_copyNow, m_copyElsewhere})
        button->setEnabled(false);
    say(tr("Copying; you can go on working…"), u"hint"_s);
    background(this, copy, [this](const Result<Backup> &made) {
        for (QPushButton *button : {m_copyNow, m_copyElsewhere})
            button->setEnabled(true);
        if (made)
            say(tr("Copied, and read back whole."), u"done"_s);
        else
            say(describeBackup(made.error()), u"error"_s);
        made ? showLatest(*made) : readLatest();
        checkFolder();
        Q_EMIT tried();
    });
}
