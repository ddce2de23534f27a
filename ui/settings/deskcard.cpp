#include "ui/settings/deskcard.h"

#include "core/base/text.h"
#include "ui/background.h"
#include "ui/settings/fieldbox.h"
#include "ui/settings/filechoice.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

DeskCard::DeskCard(QWidget *parent)
    : SettingsCard(tr("This desk"), parent), m_agent(new QLineEdit(this)), m_language(new QComboBox(this)),
      m_theme(new QComboBox(this)), m_folder(new QLineEdit(this)), m_lock(new QComboBox(this))
{
    m_agentBox = addLine(tr("Na&me of the agent"), m_agent);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    addField(tr("Lan&guage"), m_language)->setHint(tr("Takes effect at the next start."));
    m_theme->addItem(tr("As the system"), u"system"_s);
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    addField(tr("Colo&urs"), m_theme)->setHint(tr("Shown at once; the system's high contrast always wins."));
    connect(m_language, &QComboBox::activated, this, &SettingsCard::edited);
    connect(m_theme, &QComboBox::activated, this, [this] {
        Q_EMIT themeChosen(m_theme->currentData().toString());
        Q_EMIT edited();
    });
    buildLock();
    buildFolder();
}

void DeskCard::buildLock()
{
    for (const int minutes : {1, 2, 3, 5, 10, 15, 20, 30, 45, longestLockMinutes})
        m_lock->addItem(tr("%n minute(s)", nullptr, minutes), minutes);
    connect(m_lock, &QComboBox::activated, this, &SettingsCard::edited);
    addField(tr("Lock &without a key or the mouse for"), m_lock)->setHint(tr("Ctrl+L locks at once. Practice never locks."));
}

void DeskCard::buildFolder()
{
    m_folderBox = addLine(tr("&Folder of the schedules"), m_folder);
    m_folderBox->setHint(tr("Empty for the one beside the cases."));
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setIcon(theme::icon(u"folder-open"_s));
    choose->setToolTip(tr("Choose the folder that holds the schedules"));
    choose->setAccessibleName(tr("Choose the folder of the schedules"));
    m_folderBox->addBeside(choose);
    connect(m_folder, &QLineEdit::textChanged, this, &DeskCard::checkFolder);
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFolder(this, tr("Folder of the schedules"), m_folder->text(), [this](const QString &folder) {
            m_folder->setText(folder);
            Q_EMIT edited();
        });
    });
}

void DeskCard::checkFolder()
{
    const QString path = m_folder->text().trimmed();
    background(
        this, [path] { return path.isEmpty() || QFileInfo(path).isDir(); },
        [this, path](bool there) {
            if (path == m_folder->text().trimmed()) // else a later check is on its way
                m_folderBox->setProblem(there ? QString() : tr("There is no such folder: correct the path or choose it."));
        });
}

static void select(QComboBox *box, const QString &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

void DeskCard::show(const Settings &settings)
{
    m_agent->setText(settings.agent);
    m_agent->setReadOnly(!settings.practice);
    m_agentBox->setHint(settings.practice ? tr("Written on papers and in the journal.")
                                          : tr("The name of your account: written on papers and in the journal."));
    if (m_lock->findData(settings.lockMinutes) < 0) // set by hand
        m_lock->addItem(tr("%n minute(s)", nullptr, settings.lockMinutes), settings.lockMinutes);
    m_lock->setCurrentIndex(m_lock->findData(settings.lockMinutes));
    select(m_language, settings.language);
    select(m_theme, settings.theme);
    m_folder->setText(settings.scheduleFolder);
}

void DeskCard::writeTo(Settings &settings) const
{
    settings.agent = tidied(m_agent->text());
    settings.lockMinutes = m_lock->currentData().toInt();
    settings.language = m_language->currentData().toString();
    settings.theme = m_theme->currentData().toString();
    settings.scheduleFolder = m_folder->text().trimmed();
}
