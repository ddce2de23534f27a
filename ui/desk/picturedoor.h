#pragma once
#include <QImage>
#include <QObject>

#include <variant>

class QMimeData;
class QWidget;

/// A picture or a file of one, in what was dropped or pasted; nothing where there is text, which is for a field.
std::variant<std::monostate, QImage, QString> pictureIn(const QMimeData &data);

/// The filter of file names for the kinds of picture that may hold a code.
QString pictureFiles();

/// Takes pictures that are dropped on a page, or pasted while it is shown, whatever has the focus: a field would make
/// nothing of them.
class PictureDoor : public QObject
{
    Q_OBJECT
public:
    explicit PictureDoor(QWidget *page);

Q_SIGNALS:
    void pictureGiven(const QImage &picture);
    void fileGiven(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(const QMimeData *data);
    bool isOnPage(QObject *watched) const;
    bool isPasteHere(QObject *watched, QEvent *event) const;

    QWidget *m_page;
};
