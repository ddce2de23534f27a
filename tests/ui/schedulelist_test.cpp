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

TEST_CASE("Drafts with one title are told apart, and a title of its own stands alone")
{
    const Schedule canteen{.id = u"a"_s, .title = u"Cantine"_s};
    ScheduleList list(nullptr);
    list.show({{canteen, u"cantine"_s}, {canteen, u"cantine-2"_s}, {canteen, {}}, {{.title = u"Soir"_s}, u"soir"_s}}, {},
              historyDay);
    const auto *shown = list.findChildren<QListWidget *>().first();
    CHECK(shown->item(0)->text().startsWith(u"Cantine (cantine) — draft"));
    CHECK(shown->item(1)->text().startsWith(u"Cantine (cantine-2) — draft"));
    CHECK_FALSE(shown->item(2)->text().contains(u'('));
    CHECK(shown->item(3)->text().startsWith(u"Soir — draft"));
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
