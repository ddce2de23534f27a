#include "ui/settings/paperscard.h"

#include "core/base/text.h"
#include "ui/settings/fieldbox.h"
#include "ui/settings/logo.h"
#include "ui/theme/theme.h"

#include <QColorDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>

using namespace Qt::StringLiterals;

PapersCard::PapersCard(QWidget *parent)
    : SettingsCard(tr("The town hall on its papers"), parent), m_name(new QLineEdit(this)),
      m_service(new QLineEdit(this)), m_address(new QLineEdit(this)), m_contact(new QLineEdit(this)),
      m_signatoryTitle(new QPlainTextEdit(this)), m_signatoryName(new QLineEdit(this)), m_accent(new QLineEdit(this)),
      m_logo(new LogoField(this))
{
    addLine(tr("&Name of the town hall"), m_name);
    addLine(tr("&Department in charge"), m_service);
    addLine(tr("Addr&ess"), m_address, Width::Whole)->setHint(tr("One line."));
    addLine(tr("Signat&ory"), m_signatoryName);
    addLine(tr("&Where to ask about a computation"), m_contact)->setHint(tr("May stay empty."));
    m_signatoryTitle->setTabChangesFocus(true);
    m_signatoryTitle->document()->setDocumentMargin(theme::Inside - 1); // as far from the frame as in a line edit
    m_signatoryTitle->setFixedHeight(2 * fontMetrics().lineSpacing() + theme::Between + theme::Hair);
    connect(m_signatoryTitle, &QPlainTextEdit::textChanged, this, [this] {
        if (m_signatoryTitle->hasFocus())
            Q_EMIT edited();
    });
    addField(tr("T&itle of the signatory"), m_signatoryTitle)->setHint(tr("As printed above the name, on two lines if needed."));
    FieldBox *logo = addField(tr("&Logo"), m_logo);
    connect(m_logo, &LogoField::edited, this, &SettingsCard::edited);
    connect(m_logo, &LogoField::problemFound, logo, &FieldBox::setProblem);
    buildAccent();
}

void PapersCard::buildAccent()
{
    m_accentBox = addLine(tr("&Colour"), m_accent);
    m_accent->setMaxLength(7);
    m_swatch = new QPushButton(this);
    m_swatch->setToolTip(tr("Choose the colour of titles and lines"));
    m_swatch->setAccessibleName(tr("Choose the colour"));
    m_accentBox->addBeside(m_swatch);
    connect(m_accent, &QLineEdit::textChanged, this, &PapersCard::checkAccent);
    connect(m_swatch, &QPushButton::clicked, this, &PapersCard::chooseAccent);
}

void PapersCard::show(const Settings &settings)
{
    const attestation::TownHall &townHall = settings.townHall;
    m_name->setText(townHall.name);
    m_service->setText(townHall.service);
    m_address->setText(townHall.address);
    m_contact->setText(townHall.contact);
    m_signatoryTitle->setPlainText(townHall.signatoryTitle);
    m_signatoryName->setText(townHall.signatoryName);
    m_accent->setText(townHall.accent);
    m_logo->setPng(townHall.logo);
}

void PapersCard::writeTo(Settings &settings) const
{
    settings.townHall = {.name = tidied(m_name->text()),
                         .service = tidied(m_service->text()),
                         .address = tidied(m_address->text()),
                         .logo = m_logo->png(),
                         .accent = m_accent->text().trimmed(),
                         .signatoryTitle = m_signatoryTitle->toPlainText().trimmed(),
                         .signatoryName = tidied(m_signatoryName->text()),
                         .contact = tidied(m_contact->text())};
}

static QColor colourOf(const QString &typed)
{
    const QString text = typed.trimmed();
    return text.size() == 7 && text.startsWith(u'#') ? QColor(text) : QColor();
}

/// On paper the colour carries white words and titles: it must be read on white.
void PapersCard::checkAccent()
{
    const QColor colour = colourOf(m_accent->text());
    if (colour.isValid()) {
        QPixmap sample(theme::scaled(16), theme::scaled(16));
        sample.fill(colour);
        m_swatch->setIcon(sample);
    }
    if (!colour.isValid())
        m_accentBox->setProblem(tr("Write the colour as # and six figures or letters, as #1F4E79."));
    else if (theme::contrast(colour, Qt::white) < 4.5)
        m_accentBox->setProblem(tr("This colour is too pale to be read on paper: choose a darker one."));
    else
        m_accentBox->setProblem({});
}

void PapersCard::chooseAccent()
{
    auto *dialog = new QColorDialog(colourOf(m_accent->text()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        m_accent->setText(colour.name().toUpper());
        Q_EMIT edited();
    });
    dialog->open();
}
