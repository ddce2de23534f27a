#include "tests/ui/keepingdesk.h"

#include "core/casework/purging.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

KeepingDesk::~KeepingDesk()
{
    QThreadPool::globalInstance()->waitForDone();
}

CaseNumber KeepingDesk::caseOn(QDate day, const QString &name, QDate until)
{
    const QDateTime today = std::exchange(*now, QDateTime(day, QTime(11, 0)));
    Draft draft = historyDraft(name, u"Sophie"_s, 820, u"T2"_s);
    draft.household.resident.reset();
    for (Decision &decision : draft.decisions)
        decision.validUntil = until;
    if (!until.isValid())
        draft.decisions.clear();
    const auto revision = workplace.caseload.decide(draft);
    *now = today;
    if (!revision)
        throw std::runtime_error("the case log of the test refused: " + revision.error().detail.toStdString());
    return revision->number;
}

void KeepingDesk::workAs(Roles roles)
{
    const Session &session = workplace.caseload.session();
    Account account = session.account();
    account.roles = roles;
    workplace.caseload = Caseload(Session(session.folder(), account, session.keys()), {.now = workplace.now});
}

bool KeepingDesk::lists(const CaseNumber &number) const
{
    const auto cases = workplace.caseload.list();
    return cases && std::ranges::any_of(*cases, [&](const CaseSummary &line) { return line.number == number; });
}

EliminationSlip KeepingDesk::proposed() const
{
    const auto slip = Purging(workplace.caseload.session(), {.now = workplace.now}).propose(now->toUTC().date());
    if (!slip)
        throw std::runtime_error("no slip: " + slip.error().detail.toStdString());
    return *slip;
}

LargeText::LargeText() : usual(QApplication::font())
{
    QFont twice = usual;
    twice.setPointSizeF(20);
    QApplication::setFont(twice);
}

LargeText::~LargeText()
{
    QApplication::setFont(usual);
}

static bool isCut(const QWidget &part)
{
    const int needed = part.hasHeightForWidth() ? part.heightForWidth(part.width()) : part.sizeHint().height();
    const auto *label = qobject_cast<const QLabel *>(&part);
    const bool wraps = label && label->wordWrap();
    return part.height() < needed || (!wraps && part.width() < part.minimumSizeHint().width());
}

QStringList cutWords(const QWidget &widget)
{
    QStringList cut;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisible() && !label->text().isEmpty() && isCut(*label))
            cut << label->text();
    for (const QPushButton *button : widget.findChildren<QPushButton *>())
        if (button->isVisible() && isCut(*button))
            cut << button->text();
    return cut;
}

static QList<QWidget *> tabbed(const QWidget &widget)
{
    QList<QWidget *> all;
    for (QWidget *next = widget.nextInFocusChain(); next != &widget; next = next->nextInFocusChain()) {
        const bool stops =
            (next->focusPolicy() & Qt::TabFocus) && next->isVisible() && next->isEnabled() && !next->focusProxy();
        if (stops && widget.isAncestorOf(next))
            all.append(next);
    }
    return all;
}

static QString nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button ? button->text() : widget->accessibleName();
}

QStringList jumps(const QWidget &widget)
{
    QStringList found;
    const QList<QWidget *> all = tabbed(widget);
    for (qsizetype i = 1; i < all.size(); ++i) {
        const QRect from(all[i - 1]->mapTo(&widget, QPoint()), all[i - 1]->size());
        const QRect to(all[i]->mapTo(&widget, QPoint()), all[i]->size());
        const bool isBelow = to.top() > from.bottom();
        const bool isBeside = to.bottom() >= from.top() && to.left() > from.right();
        if (!isBelow && !isBeside)
            found << u"%1 → %2"_s.arg(nameOf(all[i - 1]), nameOf(all[i]));
    }
    return found;
}

void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("PASSFAMILLE_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    for (const auto &[choice, ending] :
         {std::pair(theme::Choice::Dark, u"dark"_s), std::pair(theme::Choice::Light, u"light"_s)}) {
        theme::apply(choice);
        QTest::qWait(50);
        widget.grab().save(u"%1/%2-%3.png"_s.arg(folder, name, ending));
    }
}

void saveTo(QWidget &parent, const QString &path)
{
    QFileDialog *dialog = nullptr;
    if (!QTest::qWaitFor([&] { return (dialog = parent.findChild<QFileDialog *>()) && dialog->isVisible(); }, 3000))
        throw std::runtime_error("no dialog asks for a file");
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
    if (!QTest::qWaitFor([&] { return QFile::exists(path); }, 5000))
        throw std::runtime_error("the file was not written");
}
