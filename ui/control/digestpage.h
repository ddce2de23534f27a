#pragma once
#include "core/domain/dailydigest.h"
#include "ui/workplace.h"

#include <QWidget>

class FieldBox;
class NoticeBar;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// The digest of a day: figures, acts, and the mark of the chain, to be printed and filed, so that it proves later that
/// nothing was cut off.
class DigestPage : public QWidget
{
    Q_OBJECT
public:
    DigestPage(Workplace &workplace, QWidget *parent);

    /// Reads the log for the day that is typed, beside the window.
    void read();
    const std::optional<DailyDigest> &digest() const { return m_digest; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildQuestion();
    void buildCard();
    QWidget *figures(const DailyDigest &digest) const;
    void receive(const Result<DailyDigest> &digest);
    void cancel();
    void showDigest(const DailyDigest &digest);
    void print();
    void save();

    Workplace &m_workplace;
    QLineEdit *m_day;
    FieldBox *m_dayBox;
    NoticeBar *m_notice;
    QPushButton *m_show;
    QPushButton *m_print;
    QPushButton *m_save;
    QFrame *m_card;
    QLabel *m_title = nullptr;
    QLabel *m_mark = nullptr;
    QLabel *m_records = nullptr;
    QVBoxLayout *m_body = nullptr;
    QWidget *m_figures = nullptr;
    std::optional<DailyDigest> m_digest;
    QDateTime m_madeAt; ///< When it was read.
    int m_turn = 0; ///< Counts questions: an earlier answer is dropped.
};
