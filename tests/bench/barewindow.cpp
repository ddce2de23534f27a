// The floor of first paint: a main window with nothing in it.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1000, 700);
    window.show();
    return QApplication::exec();
}
