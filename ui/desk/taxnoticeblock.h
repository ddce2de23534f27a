#pragma once
#include <QFrame>

#include "ui/desk/taxofficesheet.h"
#include "ui/workplace.h"

#include <variant>

class NoticeBar;
class NoticeView;
class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class TaxOfficeForm;

/// The tax notice in the applicant's block: how to give one or to ask the tax office for it, and what came of it.
/// Reading runs in the background; a reading for a form that was wiped is dropped.
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
    /// The case that is worked on, if any.
    void setCase(const std::optional<CaseNumber> &number);
    /// The applicant objects to the calls: the tax office is not asked, and F6 says so.
    void setObjects(bool objects);
    void setRoom(int width);

    void readScan(const QByteArray &reading);
    void readPicture(const QImage &picture);
    void readFile(const QString &path);

Q_SIGNALS:
    void kept(const TaxNotice &notice, const Provenance &provenance);
    void typeRequested();
    /// The tax office was asked, and how it ended: "found" …, "cancelled"; nothing personal.
    void taxOfficeAsked(const QString &requestId, const QString &outcome);
    /// Something was read, and should be in sight.
    void lookHere(QWidget *part);

private:
    void build();
    void buildQuestion();
    void chooseFile();
    int begin(bool isPicture);
    void receive(const NoticeReading &reading);
    void openQuestion();
    void sayObjection();
    void receiveReply(const TaxOfficeReply &reply);
    void refuse(const Error &error);
    void learnAge();
    void keep();
    void putAside();
    NoticeSetting setting() const;
    NoticeSheet sheet() const;
    void showSheet();

    const Workplace &m_workplace;
    std::optional<CivilIdentity> m_applicant;
    std::optional<CaseNumber> m_case;
    bool m_objects = false;
    bool m_saysObjection = false; ///< The bar does, and should be silent once it no longer holds.
    std::variant<std::monostate, NoticeReading, TaxOfficeReply> m_found;
    bool m_isPicture = false; ///< What is read, against what a scanner sent.
    QString m_trustAge;
    int m_turn = 0; ///< Counts readings: an earlier one that comes late is dropped.
    QLabel *m_invitation;
    QPushButton *m_open;
    QPushButton *m_type;
    QPushButton *m_ask;
    QToolButton *m_practice;
    QBoxLayout *m_row;
    TaxOfficeForm *m_question;
    NoticeBar *m_bar;
    NoticeView *m_view;
};
