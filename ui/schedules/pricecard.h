#pragma once
#include "core/attestation/content.h"
#include "core/attestation/marks.h"
#include "ui/picture/pricedrawing.h"

#include <QFrame>

class PricePicture;
class QLabel;
class QPushButton;
class QVBoxLayout;
struct Grid;

/// The picture of a service's price with its table, of which one is shown, and the ways to take it along: PDF, PNG,
/// paper.
class PriceCard : public QFrame
{
    Q_OBJECT
public:
    explicit PriceCard(QWidget *parent);

    /// `head` is what a paper says of town hall, schedule and act; `fileName` begins the names proposed.
    void show(const PricePictureContent &content, const attestation::Content &head, const QString &fileName);
    void setCursorAt(const std::optional<Exact> &quotient);
    /// The table in the picture's place, or the picture again.
    void toggleTable();
    PricePicture *picture() const { return m_picture; }

    void savePdf();
    void savePng();
    void print();

Q_SIGNALS:
    void statusMessage(const QString &sentence);

private:
    void buildButtons(QVBoxLayout *layout);
    void fillTable();

    PricePicture *m_picture;
    QLabel *m_forWhom;
    QPushButton *m_toggle = nullptr;
    QWidget *m_table = nullptr;
    QVBoxLayout *m_place;
    attestation::Content m_head;
    QString m_fileName;
    bool m_showsTable = false;
};

/// The pieces of the curves in words: from the quotient to the price and the row.
Grid tableOf(const PricePictureContent &content);
/// « For one child living in the commune »: the facts that the service looks at, as far as they are known.
QString describeFacts(const Service &service, const Situation &facts);
/// The paper of the picture with its table, ready for a printer or a PDF.
QList<attestation::Marks> picturePages(const PricePictureContent &content, const attestation::Content &head);
/// The picture alone at 200 dots an inch, with title, act and day.
QByteArray picturePng(const PricePictureContent &content, const attestation::Content &head);
