"""Passes the measures on and adds one: our key in the search box against DB Browser for SQLite's, on a plain table of a million
cases, in the same run. What is compared is the processor's time until the program rests: its own delay before it begins
to look counts for nothing. Runs under an X server: sqlitebrowser, xdotool."""
import os
import pathlib
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

OURS = "index of 1,000,000: key to list, median"
ROWS = 1_000_000
FILTER = (254, 175)  # above the applicants, in the window's first size
BUSY = (747, 440)  # « No » of the question that asks whether to stop reading rows; beside it, the click does nothing
TICK = os.sysconf("SC_CLK_TCK")
NAMES = ["Martin", "Durand", "Petit", "Lefebvre", "Dubois", "Moreau", "Traoré", "Nguyen", "Kowalski", "Lœuillet"]
GIVEN = ["Sophie", "Julien", "Zoé", "Karim", "Anne-Laure", "Noé"]


def fill(path):
    chance = random.Random(20261123)
    table = sqlite3.connect(path)
    table.execute("CREATE TABLE cases (number TEXT, applicant TEXT, birth TEXT, children TEXT, town TEXT)")
    table.executemany("INSERT INTO cases VALUES (?,?,?,?,?)", (
        (f"PF-2026-{row:06d}", f"{chance.choice(NAMES)} {chance.choice(GIVEN)}", f"{1960 + row % 45}-03-09",
         f"{chance.choice(NAMES)} {chance.choice(GIVEN)}", "MORVALLON") for row in range(ROWS)))
    table.commit()
    table.close()


def processor(process):
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def rest(process, quiet=0.6, longest=30.0):
    """Waits until the program has used no time for a while."""
    end = time.monotonic() + longest
    used, since = processor(process), time.monotonic()
    while time.monotonic() < end and time.monotonic() - since < quiet:
        time.sleep(0.02)
        if (now := processor(process)) != used:
            used, since = now, time.monotonic()
    return used


def click(place):
    subprocess.run(["xdotool", "mousemove", *map(str, place), "click", "1"], check=True, timeout=20)


def keystrokes(process):
    times = []
    for key in ["d", "u", "r", "BackSpace", "BackSpace", "BackSpace", "r", "t", "i"]:
        click(FILTER)
        before = rest(process)
        subprocess.run(["xdotool", "key", "End", key], check=True, timeout=20)
        times.append((rest(process) - before) * 1e3)
        click(BUSY)
        rest(process)
    return times


def measured():
    home = tempfile.mkdtemp(prefix="dbbrowser-")
    environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home + "/config", XDG_RUNTIME_DIR=home, LANG="C.UTF-8", QT_QPA_PLATFORM="xcb")
    fill(home + "/cases.db")
    process = subprocess.Popen(["sqlitebrowser", "-t", "cases", home + "/cases.db"], env=environment,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(2)
        rest(process)
        click(BUSY)
        rest(process)
        return keystrokes(process)
    finally:
        process.terminate()
        process.wait(timeout=20)
        shutil.rmtree(home, ignore_errors=True)


ours = None
for line in sys.stdin:
    print(line, end="", flush=True)
    fields = line.rstrip("\n").split("\t")
    if fields[0] == OURS:
        ours = float(fields[1])

if ours is None:
    sys.exit("key to list against DB Browser: our own figure is missing")
missing = [program for program in ("sqlitebrowser", "xdotool") if not shutil.which(program)]
if missing:
    print(f"key to list against DB Browser: not measured, {' and '.join(missing)} missing", file=sys.stderr)
    sys.exit(0)
times = measured()
theirs = statistics.median(times)
if theirs < 5:
    sys.exit(f"key to list against DB Browser: its filter was not reached ({times})")
print("index of 1,000,000: key to list, to DB Browser", f"{ours / theirs:.3f}", "times", "0.2",
      f"{ours:.1f} ms to {theirs:.0f} ms of its processor time ({min(times):.0f} to {max(times):.0f})", sep="\t")
