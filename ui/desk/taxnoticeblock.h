#pragma once
#include <QFrame>

#include "ui/desk/noticesheet.h"
#include "ui/workplace.h"

class NoticeBar;
class NoticeView;
class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

/// The tax notice in the applicant's block: how to give one, and what was read of it. Reading runs in the background; a
/// reading for a form that was wiped is dropped.
class TaxNoticeBlock : public QFrame
{
    Q_OBJECT
public:
    TaxNoticeBlock(const Workplace &workplace, QWidget *parent);

    void clear();
    /// Practice or not, as the workplace is now.
    void offerPractice();
    /// Whom the notice should be about.
    void setApplicant(const std::optional<CivilIdentity> &applicant);
    void setRoom(int width);

    void readScan(const QByteArray &reading);
    void readPicture(const QImage &picture);
    void readFile(const QString &path);

Q_SIGNALS:
    void kept(const TaxNotice &notice, const Provenance &provenance);
    void typeRequested();
    /// Something was read, and should be in sight.
    void lookHere(QWidget *part);

private:
    void build();
    void chooseFile();
    int begin(bool isPicture);
    void receive(const NoticeReading &reading);
    void refuse(const Error &error);
    void learnAge();
    void keep();
    void putAside();
    NoticeSetting setting() const;

    const Workplace &m_workplace;
    std::optional<CivilIdentity> m_applicant;
    std::optional<NoticeReading> m_reading;
    bool m_isPicture = false; ///< What is read, against what a scanner sent.
    QString m_trustAge;
    int m_turn = 0; ///< Counts readings: an earlier one that comes late is dropped.
    QLabel *m_invitation;
    QPushButton *m_open;
    QPushButton *m_type;
    QToolButton *m_practice;
    QBoxLayout *m_row;
    NoticeBar *m_bar;
    NoticeView *m_view;
};
