#include "tests/ui/formtools.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace form {

QString words(const QWidget &form)
{
    QStringList texts;
    for (const QLabel *label : form.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&form))
            texts << label->text();
    }
    return texts.join(u'\n');
}

static QLineEdit *fieldOf(const QWidget &form, const QString &name)
{
    for (QLineEdit *field : form.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == name)
            return field;
    }
    throw std::runtime_error("no field " + name.toStdString());
}

static QAbstractButton *buttonOf(const QWidget &form, const QString &verb)
{
    for (QAbstractButton *button : form.findChildren<QAbstractButton *>()) {
        if (QString(button->text()).remove(u'&') == verb || button->accessibleName() == verb)
            return button;
    }
    throw std::runtime_error("no button " + verb.toStdString());
}

void type(QWidget &form, const QString &field, const QString &text)
{
    QLineEdit *editor = fieldOf(form, field);
    editor->setFocus();
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_Delete);
    QTest::keyClicks(editor, text);
}

QString note(const QWidget &form, const QString &field)
{
    return fieldOf(form, field)->accessibleDescription();
}

void press(QWidget &form, const QString &button)
{
    buttonOf(form, button)->click();
}

bool isEnabled(const QWidget &form, const QString &button)
{
    return buttonOf(form, button)->isEnabled();
}

bool reads(const QWidget &form, const QString &text)
{
    return QTest::qWaitFor([&] { return words(form).contains(text); }, 3000);
}

} // namespace form
