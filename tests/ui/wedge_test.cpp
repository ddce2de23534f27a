#include <catch2/catch.hpp>

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

#include "ui/desk/wedgeburst.h"
#include "ui/desk/wedgecatcher.h"

using namespace Qt::StringLiterals;

/// Types a text with the same gap between all keys; whether it was taken for a scan.
static bool isScan(const QString &text, int gapMs)
{
    WedgeBurst burst;
    qint64 at = 1000;
    for (const QChar key : text)
        burst.key(QString(key), at += gapMs);
    return burst.isCapturing();
}

TEST_CASE("Only what begins like a code and comes quicker than anybody types is a scan")
{
    struct Case {
        QString text;
        int gapMs;
        bool scan;
    };
    const auto [text, gapMs, scan] = GENERATE(values<Case>({
        {u"DC04FR06FPE6FFFF25DC2801FR"_s, 0, true},
        {u"DC04FR06FPE6FFFF25DC2801FR"_s, 8, true},
        {u"DC04FR06FPE6FFFF25DC2801FR"_s, 30, true},
        {u"DC04FR06FPE6FFFF25DC2801FR"_s, 31, false},
        {u"DC04FR06FPE6FFFF25DC2801FR"_s, 40, false}, // a very quick person
        {u"DC04F"_s, 5, false}, // too short to tell
        {u"DC04FR"_s, 5, true},
        {u"]d1DC04FR06FPE6"_s, 5, true},
        {u"dc04fr06fpe6"_s, 5, true}, // Caps Lock
        {u"DCà'FRà-FPE-"_s, 5, true}, // an American scanner on a French keyboard
        {u"$d&DCà'FRà-FPE-"_s, 5, true},
        {u"DUPONT SOPHIE"_s, 5, false}, // a test drives the window so
        {u"DCOSTA MARIE"_s, 5, false},
        {u"3760123456789"_s, 5, false}, // another barcode
        {u"DC05FR06FPE6"_s, 5, false}, // no such version
        {u"]d2DC"_s, 5, false},
        {u"KFRMI6-8.L5"_s, 5, true}, // the next generation: not read, and no field's business
        {u"]d1KFRMI6"_s, 5, true},
        {u"KFRMI6-8.L5"_s, 40, false},
        {u"KFAR MARIE"_s, 5, false},
    }));
    CAPTURE(text.toStdString(), gapMs);
    CHECK(isScan(text, gapMs) == scan);
}

TEST_CASE("A pause within the first keys gives them back, and a code may begin after it")
{
    WedgeBurst burst;
    using Step = WedgeBurst::Step;
    CHECK(burst.key(u"X"_s, 0) == Step::Pass);
    CHECK(burst.key(u"D"_s, 10) == Step::Hold);
    CHECK(burst.key(u"C"_s, 20) == Step::Hold);
    CHECK(burst.key(u"D"_s, 90) == Step::ReleaseThenHold);
    CHECK(burst.text() == u"D");
    CHECK(burst.key(u"U"_s, 95) == Step::ReleaseThenPass);
    CHECK_FALSE(burst.isHolding());
    CHECK(burst.key(u"P"_s, 99) == Step::Pass);
}

TEST_CASE("Within a scan a slow key belongs to it, and separators are kept")
{
    WedgeBurst burst;
    burst.separator(u'\x1D'); // nothing yet
    for (const QChar key : u"DC04FR"_s)
        burst.key(QString(key), 0);
    burst.separator(u'\x1D');
    CHECK(burst.key(u"4"_s, 120) == WedgeBurst::Step::Capture);
    CHECK(burst.text() == u"DC04FR\u001D4"_s);
    burst.reset();
    CHECK_FALSE(burst.isCapturing());
}

namespace {

/// A window with a field, a button and a shortcut on Ctrl+], as the separator is.
struct Window {
    QWidget widget;
    QLineEdit *field = new QLineEdit(&widget);
    QPushButton *button = new QPushButton(&widget);
    WedgeCatcher *catcher;
    QSignalSpy scans;
    QSignalSpy edits;
    ulong at = 5000;

    Window() : catcher(new WedgeCatcher(&widget)), scans(catcher, &WedgeCatcher::scanned), edits(field, &QLineEdit::textEdited)
    {
        auto *layout = new QVBoxLayout(&widget);
        layout->addWidget(field);
        layout->addWidget(button);
        widget.show();
        REQUIRE(QTest::qWaitForWindowExposed(&widget));
        widget.activateWindow();
        field->setFocus();
    }

    /// As the platform sends it: to the window, first as a possible shortcut.
    bool press(int key, const QString &text, Qt::KeyboardModifiers modifiers = {}, int gapMs = 8)
    {
        at += static_cast<ulong>(gapMs);
        QKeyEvent shortcut(QEvent::ShortcutOverride, key, modifiers, text);
        shortcut.setTimestamp(at);
        shortcut.ignore();
        QCoreApplication::sendEvent(widget.windowHandle(), &shortcut);
        QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
        press.setTimestamp(at);
        QCoreApplication::sendEvent(widget.windowHandle(), &press);
        return shortcut.isAccepted();
    }

    void type(const QString &text, int gapMs = 8)
    {
        for (const QChar c : text) {
            if (c == u'\x1D')
                press(Qt::Key_BracketRight, QString(c), Qt::ControlModifier, gapMs);
            else
                press(c.toUpper().unicode(), QString(c), {}, gapMs);
        }
    }
};

} // namespace

TEST_CASE("A scan reaches no field, and ends with Enter, whose second half presses nothing")
{
    Window window;
    window.field->setText(u"DUPONT"_s);
    QSignalSpy entered(window.field, &QLineEdit::returnPressed);
    window.type(u"DC04FR06FPE6\u001D43"_s);
    CHECK(window.scans.isEmpty());
    window.press(Qt::Key_Return, u"\r"_s);
    window.press(Qt::Key_J, u"\n"_s, Qt::ControlModifier);
    window.press(Qt::Key_Return, u"\r"_s);
    REQUIRE(window.scans.size() == 1);
    CHECK(window.scans.first().first().toByteArray() == "DC04FR06FPE6\x1D" "43");
    CHECK(window.field->text() == u"DUPONT");
    CHECK(window.edits.isEmpty()); // not even for a moment: a question to the fund would be cancelled
    CHECK(entered.isEmpty());
    window.press(Qt::Key_Return, u"\r"_s, {}, 500);
    CHECK(entered.size() == 1); // a person's
}

TEST_CASE("A scan without an end of line ends by silence")
{
    Window window;
    window.type(u"DC04FR06FPE6"_s);
    CHECK(QTest::qWaitFor([&] { return window.scans.size() == 1; }, 1000));
    CHECK(window.field->text().isEmpty());
}

TEST_CASE("No shortcut is triggered by what a scan holds")
{
    Window window;
    int triggered = 0;
    QObject::connect(new QShortcut(Qt::CTRL | Qt::Key_BracketRight, &window.widget), &QShortcut::activated, [&] { ++triggered; });
    window.type(u"DC04FR06"_s);
    CHECK(window.press(Qt::Key_BracketRight, u"\u001D"_s, Qt::ControlModifier)); // accepted: it is no shortcut
    CHECK(triggered == 0);
    window.press(Qt::Key_Return, u"\r"_s);
    CHECK(window.scans.size() == 1);
}

TEST_CASE("What a person types arrives whole and in order")
{
    const auto [text, gapMs] = GENERATE(table<QString, int>({{u"DC DUPONT"_s, 45}, {u"DUPONT"_s, 8}, {u"DCDC04 rue"_s, 45}, {u"]d"_s, 45}}));
    Window window;
    window.type(text, gapMs);
    CHECK(QTest::qWaitFor([&] { return window.field->text() == text; }, 1000));
    CHECK(window.scans.isEmpty());
}

TEST_CASE("A letter that is held is given back before the key that follows it")
{
    Window window;
    window.press('D', u"D"_s);
    CHECK(window.field->text().isEmpty());
    window.press(Qt::Key_Tab, u"\t"_s, {}, 200);
    CHECK(window.field->text() == u"D");
    CHECK(window.widget.focusWidget() == window.button);
}
