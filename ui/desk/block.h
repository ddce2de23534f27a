#pragma once
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

/// One numbered block of the desk: a card with a title, room for pills and buttons beside it, and a body.
class Block : public QFrame
{
    Q_OBJECT
public:
    Block(int number, const QString &title, QWidget *parent);

    QVBoxLayout *body() { return m_body; }
    QHBoxLayout *header() { return m_header; } ///< What is added stands at the right.

private:
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
};
