#include "ui/desk/facteditor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "core/base/text.h"
#include "ui/desk/factforms.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

FactEditor::FactEditor(QWidget *parent)
    : QFrame(parent), m_columns(new QHBoxLayout), m_place(new QVBoxLayout), m_title(new QLabel(this)), m_source(new QComboBox(this)),
      m_reason(new QLineEdit(this)), m_problem(new QLabel(this)), m_leave(new QPushButton(tr("Leave as it was"), this)),
      m_keep(new QPushButton(tr("Keep this value"), this))
{
    setProperty("role", u"inset"_s);
    m_title->setProperty("role", u"subtitle"_s);
    m_problem->setProperty("role", u"error"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);

    m_source->addItem(tr("Paper shown by the family"), static_cast<int>(Source::Typed));
    m_source->addItem(tr("The family’s word"), static_cast<int>(Source::Declared));
    m_source->setAccessibleName(tr("Where it comes from"));
    m_reason->setAccessibleName(tr("Reason"));

    auto *why = new QFormLayout;
    why->setSpacing(theme::Inside);
    why->addRow(tr("Where it comes from"), m_source);
    why->addRow(tr("Reason"), m_reason);

    m_keep->setProperty("role", u"primary"_s);
    m_keep->setToolTip(tr("Enter"));
    connect(m_keep, &QPushButton::clicked, this, &FactEditor::accept);
    m_leave->setToolTip(tr("Esc"));
    connect(m_leave, &QPushButton::clicked, this, &FactEditor::dismiss);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_keep);

    m_columns->setSpacing(theme::Apart);
    m_columns->addLayout(m_place, 1);
    m_columns->addLayout(why, 1);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(m_columns);
    layout->addLayout(buttons);
    hide();
}

void FactEditor::edit(const QString &title, FactForm *form, bool reasonNeeded)
{
    delete m_form;
    m_form = form;
    m_place->addWidget(form);
    m_reasonNeeded = reasonNeeded;
    m_title->setText(title);
    setAccessibleName(title);
    m_source->setCurrentIndex(0);
    m_reason->clear();
    m_reason->setPlaceholderText(reasonNeeded ? QString() : tr("if useful"));
    m_problem->clear();
    orderTabs();
    show();
    (form->focusProxy() ? form->focusProxy() : m_reason)->setFocus(Qt::OtherFocusReason);
}

/// The form is made after all else: without this, Tab would meet it last in the window.
void FactEditor::orderTabs()
{
    QWidget *last = this;
    const auto next = [&last](QWidget *widget) {
        if (widget->focusPolicy() & Qt::TabFocus) {
            setTabOrder(last, widget);
            last = widget;
        }
    };
    std::ranges::for_each(m_form->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly), next);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_source, m_reason, m_leave, m_keep})
        next(widget);
}

void FactEditor::setNarrow(bool narrow)
{
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FactEditor::dismiss()
{
    if (!m_form)
        return;
    m_form->deleteLater();
    m_form = nullptr;
    hide();
    Q_EMIT closed();
}

void FactEditor::accept()
{
    if (m_reasonNeeded && !m_form->isTouched())
        return dismiss(); // what a provider sent stands as it was
    QString problem = m_form->problem();
    if (problem.isEmpty() && m_reasonNeeded && tidied(m_reason->text()).isEmpty()) {
        problem = tr("Say why this differs from what the fund sent.");
        m_reason->setFocus(Qt::OtherFocusReason);
    }
    m_problem->setText(problem);
    if (!problem.isEmpty()) {
        Q_EMIT refused();
        return;
    }
    Q_EMIT accepted(m_form, static_cast<Source>(m_source->currentData().toInt()), tidied(m_reason->text()));
    dismiss();
}

void FactEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return dismiss();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_leave->hasFocus() ? dismiss() : accept();
    default:
        QFrame::keyPressEvent(event);
    }
}
