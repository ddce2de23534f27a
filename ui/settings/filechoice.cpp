#include "ui/settings/filechoice.h"

#include <QFileDialog>

static void open(QFileDialog *dialog, const QString &start, std::function<void(const QString &)> chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!start.isEmpty())
        dialog->selectFile(start);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

void chooseFile(QWidget *parent, const QString &title, const QString &start, const QString &filter,
                std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    open(dialog, start, std::move(chosen));
}

void chooseFolder(QWidget *parent, const QString &title, const QString &start,
                  std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    open(dialog, start, std::move(chosen));
}

void chooseNewFile(QWidget *parent, const QString &title, const QString &name, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    open(dialog, name, std::move(chosen));
}
