#pragma once
#include <QLineEdit>

#include "core/domain/identity.h"

class QListView;
class QStandardItemModel;

/// Where someone was born: four letters of a commune or a country give a list; Enter takes the first line. The list
/// shows names, département and years, never codes: the code is the one of the birth date.
class BirthPlaceField : public QLineEdit
{
    Q_OBJECT
public:
    explicit BirthPlaceField(QWidget *parent = nullptr);
    ~BirthPlaceField() override;

    const std::optional<BirthPlace> &place() const { return m_place; }
    void setPlace(const std::optional<BirthPlace> &place);
    /// Communes are offered as they were on this date; a chosen place that did not exist then is let go.
    void setBirthDate(const PartialDate &date);

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search(const QString &typed);
    void sayNothingFound();
    void showList();
    void choose(int row);
    void moveInList(int by);

    PartialDate m_birthDate;
    std::optional<BirthPlace> m_place;
    QStandardItemModel *m_found;
    QListView *m_list;
};

/// « Marseille 1er Arrondissement — Bouches-du-Rhône », « Algérie — pays »; empty when the code is unknown.
QString placeText(const BirthPlace &place, const PartialDate &birthDate);
