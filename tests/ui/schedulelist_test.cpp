#include <catch2/catch.hpp>

#include "tests/ui/historyworkplace.h"
#include "ui/flowlayout.h"
#include "ui/schedules/draftwords.h"
#include "ui/schedules/schedulelist.h"

#include <QComboBox>
#include <QListWidget>
#include <QSet>

using namespace Qt::StringLiterals;

TEST_CASE("The schedules are those of one service when it is asked for")
{
    Schedule pool{.id = u"a"_s, .title = u"Piscine"_s};
    pool.services = {Service{.id = u"piscine"_s, .name = u"Piscine"_s}};
    Schedule school{.id = u"b"_s, .title = u"École"_s};
    school.services = {Service{.id = u"cantine"_s, .name = u"Cantine"_s}, Service{.id = u"soir"_s, .name = u"Soir"_s}};
    ScheduleList list(nullptr);
    list.show({{.schedule = pool}, {.schedule = school}}, {}, historyDay);
    auto *filter = list.findChild<QComboBox *>();
    const QList<QListWidget *> lists = list.findChildren<QListWidget *>();
    CHECK(lists[0]->count() == 2);
    filter->setCurrentText(u"Soir"_s);
    REQUIRE(lists[0]->count() == 1);
    CHECK(list.current()->schedule.id == u"b");
    CHECK(list.currentService() == 1);
    filter->setCurrentIndex(0);
    CHECK(lists[0]->count() == 2);
}

TEST_CASE("Every refusal of a cell has its own sentence")
{
    QSet<QString> sentences;
    constexpr int last = static_cast<int>(CellTrouble::Nothing);
    for (int trouble = 0; trouble <= last; ++trouble)
        sentences.insert(describe(static_cast<CellTrouble>(trouble), u"x"_s));
    CHECK(sentences.size() == last + 1);
    CHECK_FALSE(sentences.contains(QString()));
    CHECK(describe(GridPaste::Refusal{CellTrouble::RaggedRow, 3}).contains(u"Row 3: "));
}

TEST_CASE("A row breaks where it is narrow")
{
    QWidget widget;
    auto *layout = new FlowLayout(8);
    widget.setLayout(layout);
    for (int i = 0; i < 3; ++i) {
        auto *part = new QWidget(&widget);
        part->setFixedSize(100, 30);
        layout->addWidget(part);
    }
    CHECK(layout->heightForWidth(400) == 30);
    CHECK(layout->heightForWidth(220) == 68);
    CHECK(layout->heightForWidth(100) == 106);
    CHECK(layout->minimumSize().width() == 100);
}
