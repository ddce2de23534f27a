#pragma once
#include "core/tariff/schedule.h"
#include "core/tariff/testfamilies.h"

#include <QFrame>
#include <QTimer>

class FamiliesModel;
class QLabel;
class QLayout;
class QLineEdit;
class QTableView;
class QPushButton;

/// The test families, kept in a file beside the settings: which pay what under the chosen service, and which otherwise
/// than expected. What is typed about the chosen one is hers.
class FamiliesPanel : public QFrame
{
    Q_OBJECT
public:
    /// Nothing is kept where `file` is empty.
    FamiliesPanel(QString file, QWidget *parent);
    ~FamiliesPanel() override;

    void setService(const Service &service, const std::optional<Service> &inForce, QDate on);
    /// The facts of the chosen family are now these.
    void setFacts(const Situation &facts);
    std::optional<TestFamily> chosen() const;

    void addFamily();
    void removeFamily();
    void expectPrice();
    void putBack();

Q_SIGNALS:
    void familyChosen(const TestFamily &family);

private:
    void build();
    QLayout *buildActions();
    void load();
    void choose(int row);
    void rename(const QString &name);
    void changed();
    void save();
    int row() const;
    void tellState();

    QString m_file;
    FamiliesModel *m_model;
    QTableView *m_table;
    QLineEdit *m_name;
    QLabel *m_state;
    QLabel *m_trouble;
    QPushButton *m_expect = nullptr;
    QPushButton *m_putBack = nullptr;
    std::optional<TestFamily> m_removed; ///< The last one.
    QTimer m_saving; ///< A word typed is not a file written for each letter.
    bool m_mayWrite = true; ///< Not over a file that could not be read.
};
