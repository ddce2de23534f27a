#pragma once
#include <QToolButton>
#include <QWidget>

class QVBoxLayout;

/// One entry of the side bar: an icon over a word, or the icon alone when the bar is folded.
class SideButton : public QToolButton
{
    Q_OBJECT
public:
    SideButton(const QString &icon, const QString &word, QWidget *parent);
    void setFolded(bool folded);
    QSize sizeHint() const override;
    /// Without its word: a low window is not held open by the words.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    bool m_folded = false;
};

/// The places of the program, one under the other; the last ones stand at the bottom.
class SideBar : public QWidget
{
    Q_OBJECT
public:
    explicit SideBar(QWidget *parent);

    /// `keys` leads to the place from anywhere. Entries added after addStretch() stand at the bottom.
    void addEntry(int place, const QString &icon, const QString &word, const QKeySequence &keys);
    void addStretch();
    /// Marks the entry of `place`; none is marked when no entry leads there.
    void select(int place);

    /// Icons without words.
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    /// The width with words, at the user's size of text.
    int wholeWidth() const;
    /// The height that the entries take with words.
    int wholeHeight() const;

Q_SIGNALS:
    void chosen(int place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QHash<int, SideButton *> m_entries;
    bool m_folded = false;
};
