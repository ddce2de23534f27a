#pragma once

class QScrollArea;
class QVBoxLayout;
class QWidget;

/// The blocks of a page one below the other, with a page's margins.
QVBoxLayout *blocksOf(QWidget *content);

/// Lets `content` be higher than its window, without a frame and without a place of its own among the keys.
void letScroll(QScrollArea *area, QWidget *content);

/// `part` fills the whole of `page`.
void fillWith(QWidget *page, QWidget *part);
