#include "ui/settings/noticecard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/background.h"
#include "ui/plainlabel.h"
#include "ui/settings/fieldbox.h"
#include "ui/settings/filechoice.h"
#include "ui/settings/noticesettingswords.h"
#include "ui/theme/roles.h"
#include "ui/theme/theme.h"
#include "ui/words/noticewords.h"

using namespace Qt::StringLiterals;

NoticeCard::NoticeCard(const NoticePort &port, const ScannerDoor &scanners, QWidget *parent)
    : SettingsCard(tr("Tax notices"), parent)
    , m_port(port)
    , m_scanners(scanners)
    , m_scanner(new QComboBox(this))
    , m_scan(new QLineEdit(this))
    , m_verdict(plainLabel({}, {}, this))
    , m_separators(plainLabel({}, u"hint"_s, this))
    , m_age(plainLabel({}, {}, this))
    , m_import(new QPushButton(tr("Import certificates…"), this))
    , m_imported(plainLabel({}, u"hint"_s, this))
{
    buildScanner();
    buildTrial();
    buildTrust();
}

void NoticeCard::buildScanner()
{
    m_scanner->addItem(tr("like a keyboard"), QString());
    addField(tr("Scanner"), m_scanner, Width::Whole)
        ->setHint(tr("Nothing to choose for a scanner that types like a keyboard. One set to « USB-COM » (virtual serial port) loses no "
                     "separator: choose its port."));
    connect(m_scanner, &QComboBox::activated, this, &SettingsCard::edited);
    if (m_scanners.ports)
        background(this, m_scanners.ports, [this](const QList<ScannerPort> &ports) { listPorts(ports); });
}

/// Beside the port that is set, which may be unplugged.
void NoticeCard::listPorts(const QList<ScannerPort> &ports)
{
    for (const ScannerPort &port : ports) {
        const QString text = port.description.isEmpty() ? port.name : u"%1 — %2"_s.arg(port.name, port.description);
        if (const int known = m_scanner->findData(port.name); known >= 0)
            m_scanner->setItemText(known, text);
        else
            m_scanner->addItem(text, port.name);
    }
}

void NoticeCard::writeTo(Settings &settings) const
{
    settings.scannerPort = m_scanner->currentData().toString();
}

void NoticeCard::buildTrial()
{
    m_scan->setReadOnly(true);
    m_scan->setPlaceholderText(tr("nothing read yet"));
    addField(tr("Trial of a scanner"), m_scan, Width::Whole)
        ->setHint(tr("Scan the 2D-Doc code of a notice: what comes through is shown here, and nothing is kept."));
    for (QLabel *label : {m_verdict, m_separators}) {
        label->hide();
        addWhole(label);
    }
}

void NoticeCard::buildTrust()
{
    addWhole(m_age);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Between);
    m_import->setIcon(theme::icon(u"folder-open"_s));
    m_import->setToolTip(
        tr("Certificates or revocation lists of the 2D-Doc authorities, as files; each is checked before it is taken"));
    connect(m_import, &QPushButton::clicked, this, &NoticeCard::chooseFile);
    layout->addWidget(m_import);
    layout->addWidget(m_imported, 1);
    addWhole(row);
}

void NoticeCard::show(const Settings &settings)
{
    m_practice = settings.practice;
    if (m_scanner->findData(settings.scannerPort) < 0)
        m_scanner->addItem(settings.scannerPort, settings.scannerPort);
    m_scanner->setCurrentIndex(m_scanner->findData(settings.scannerPort));
    showAge();
}

void NoticeCard::showAge()
{
    if (!m_port.age)
        return;
    background(this, m_port.age, [this](const TrustAge &age) { m_age->setText(describe(age)); });
}

/// The beginning says whether the scanner is well set; the rest is a family's. A code of the next generation has no header
/// before what it says.
static QString shownPart(const QByteArray &scanned)
{
    const bool isNextGeneration = scanned.left(6).toUpper().contains("KFR");
    QString text = QString::fromUtf8(scanned).left(isNextGeneration ? 6 : 26);
    text.replace(u'\x1D', u'␝').replace(u'\x1E', u'␞').replace(u'\x1F', u'␟');
    return text + u'…';
}

void NoticeCard::showScan(const QByteArray &reading)
{
    m_scan->setText(shownPart(reading));
    background(
        this, [read = m_port.tryText, reading] { return read(reading); },
        [this, reading](const NoticeReading &read) { showVerdict(read, reading); });
}

void NoticeCard::showVerdict(const NoticeReading &reading, const QByteArray &scanned)
{
    const bool isRead = reading.outcome == NoticeOutcome::Verified;
    theme::setRole(m_verdict, isRead ? u"done"_s : u"error"_s);
    m_verdict->setText(m_practice ? trialInPractice(reading) : ::describe(reading));
    m_separators->setText(separatorsIn(scanned));
    m_verdict->show();
    m_separators->show();
}

void NoticeCard::chooseFile()
{
    ::chooseFile(this, tr("Certificates or revocation lists"), {},
        tr("Certificates and lists (*.der *.cer *.crt *.pem *.crl);;All files (*)"),
        [this](const QString &path) { importFile(path); });
}

void NoticeCard::importFile(const QString &path)
{
    m_import->setEnabled(false);
    background(
        this, [import = m_port.import, path] { return import(path); },
        [this](const Result<TrustImport> &imported) {
            m_import->setEnabled(true);
            const bool isDone = imported && imported->refused == 0 && imported->unknownAuthority == 0;
            theme::setRole(m_imported, isDone ? u"done"_s : u"error"_s);
            m_imported->setText(imported ? describe(*imported) : describeImport(imported.error()));
            showAge();
        });
}
