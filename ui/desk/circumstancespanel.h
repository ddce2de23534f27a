#pragma once
#include "core/casework/circumstances.h"

#include <QFrame>

class FactFields;
class QLabel;
class QVBoxLayout;

/// « Précisions »: what the voted rules ask beyond the household's lines, first of the family, then service by service.
/// Hidden where nothing more is asked.
class CircumstancesPanel : public QFrame
{
    Q_OBJECT
public:
    explicit CircumstancesPanel(QWidget *parent);

    /// The fields stay as they stand while the same is asked.
    void show(const QList<CircumstancesAsked> &asked);
    using QFrame::show;

Q_SIGNALS:
    /// What the fields of one part now say.
    void stated(const CircumstancesAsked &asked, const Situation &facts);

private:
    struct Part {
        CircumstancesAsked asked;
        FactFields *fields;
    };
    void rebuild(const QList<CircumstancesAsked> &asked);
    void read(const Part &part);

    QList<Part> m_parts;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_layout;
    QLabel *m_refusal;
};
