/* firstpaint COMMAND [ARGUMENT…]: starts a program and prints the milliseconds until its first big window has something
 * drawn in it, and its resident memory (KiB) a second and a half later. */
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { SMALLEST_SIDE = 200, GRID = 9, ENOUGH_POINTS = 60, GIVE_UP_MS = 20000, SETTLE_US = 1500000 };

static double milliseconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static int ignore(Display *display, XErrorEvent *event)
{
    (void)display, (void)event; /* a window may go between two questions about it */
    return 0;
}

/* The biggest mapped child of the root, or 0. */
static Window big_window(Display *display, XWindowAttributes *found)
{
    Window root, parent, *children = NULL, best = 0;
    unsigned count = 0;
    if (!XQueryTree(display, DefaultRootWindow(display), &root, &parent, &children, &count))
        return 0;
    for (unsigned i = 0; i < count; ++i) {
        XWindowAttributes a;
        if (XGetWindowAttributes(display, children[i], &a) && a.map_state == IsViewable && a.width > SMALLEST_SIDE
            && a.height > SMALLEST_SIDE) {
            best = children[i];
            *found = a;
        }
    }
    XFree(children);
    return best;
}

/* Whether enough points of a grid are not black, what an unpainted window is here. */
static int is_painted(Display *display, Window window, const XWindowAttributes *a)
{
    XImage *image = XGetImage(display, window, 0, 0, (unsigned)a->width, (unsigned)a->height, AllPlanes, ZPixmap);
    int points = 0;
    if (!image)
        return 0;
    for (int y = 1; y < a->height; y += GRID)
        for (int x = 1; x < a->width; x += GRID)
            points += (XGetPixel(image, x, y) & 0xffffff) != 0;
    XDestroyImage(image);
    return points >= ENOUGH_POINTS;
}

static long resident_kib(pid_t process)
{
    char path[64], line[256];
    long kib = 0;
    snprintf(path, sizeof path, "/proc/%d/smaps_rollup", (int)process);
    FILE *file = fopen(path, "r");
    while (file && fgets(line, sizeof line, file))
        sscanf(line, "Rss: %ld", &kib);
    if (file)
        fclose(file);
    return kib;
}

int main(int argc, char **argv)
{
    Display *display = XOpenDisplay(NULL);
    if (!display || argc < 2)
        return 2;
    XSetErrorHandler(ignore);
    const double start = milliseconds();
    const pid_t process = fork();
    if (process == 0) {
        if (!freopen("/dev/null", "w", stdout) || !freopen("/dev/null", "w", stderr))
            _exit(126);
        execvp(argv[1], argv + 1);
        _exit(127);
    }
    double painted = 0;
    while (painted == 0 && milliseconds() - start < GIVE_UP_MS) {
        XWindowAttributes a;
        const Window window = big_window(display, &a);
        if (window && is_painted(display, window, &a))
            painted = milliseconds() - start;
        else
            poll(NULL, 0, 1);
    }
    usleep(SETTLE_US);
    printf("%.1f %ld\n", painted, resident_kib(process));
    kill(process, SIGKILL);
    waitpid(process, NULL, 0);
    return painted == 0;
}
