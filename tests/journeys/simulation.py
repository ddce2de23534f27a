"""A schedule is looked at, tried and simulated, by keys alone: the picture and its table, a test family with the price that
is expected of her, two schedules over made-up families, and the report for the council."""
import contextlib
import json
import os
import subprocess
import sys
import time

import pyatspi

from accessibility import unnamed
from desk import Desk, program


def has_focus(desk, name):
    """A list says that its current row has the focus even when the list has not: all that say so are looked at."""
    for node in desk.nodes():
        with contextlib.suppress(Exception):
            if node.getState().contains(pyatspi.STATE_FOCUSED) and node.name.startswith(name):
                return True
    return False


def focus(desk, name):
    """Tabs until something of this name has the focus."""
    for _ in range(60):
        if has_focus(desk, name):
            return
        desk.press("Tab")
    raise AssertionError(f"Tab never comes to « {name} »")


def written(path, seconds=10):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if os.path.exists(path) and os.path.getsize(path) > 0:
            return path
        time.sleep(0.05)
    raise AssertionError(f"not written within {seconds} s: {os.path.basename(path)}")


def save_as(desk, keys, path):
    # Without a window manager nobody gives the focus back when a dialog closes.
    subprocess.run(["xdotool", "windowfocus", "--sync", desk.window], check=True, timeout=20)
    desk.press(keys)
    time.sleep(1)  # the dialog takes the keys once it is there
    desk.press("ctrl+a")
    desk.type(path)
    desk.press("Return")
    return written(path)


def simulate(pictures=None):
    desk = Desk(program(), pictures=pictures)
    desk.read("FORMATION")
    desk.press("ctrl+3")
    desk.read("Prix selon le quotient")
    focus(desk, "Image du prix selon le quotient")
    desk.press("Home", "Page_Up", "Page_Up", "Page_Up", "Page_Up", "Page_Up", "Page_Up", "Page_Up", "Page_Up", "Right", "ctrl+Right", "ctrl+Right")
    desk.read("QF 812 € : 3,30 € (T4)")
    desk.picture("1-image")
    desk.press("ctrl+t")
    desk.read("plus de 800 € et jusqu’à 1 000 €")
    desk.press("ctrl+t")

    focus(desk, "Familles d’essai")
    desk.press("alt+Return")
    desk.read("conforme")
    desk.press("ctrl+Insert")
    desk.type("Famille du parcours")
    desk.read("Famille du parcours")
    families = written(os.path.join(desk.data, "test-families.json"))
    time.sleep(1)  # what is typed is kept a moment later
    with open(families, encoding="utf-8") as file:
        kept = json.load(file)["families"]
    assert kept[-1]["name"] == "Famille du parcours", kept[-1]
    assert kept[0]["expected"], kept[0]
    desk.picture("2-familles")

    desk.press("ctrl+m")
    desk.read("Des familles inventées")
    found = list(unnamed(desk))
    assert not found, f"without a name: {found}"
    desk.press("alt+i")
    desk.read("Numéro du tirage")
    desk.press("ctrl+Return")
    desk.read("1 000 familles inventées", seconds=30)
    desk.read("Familles qui paient moins")
    found = list(unnamed(desk))
    assert not found, f"without a name: {found}"
    desk.picture("3-simulation")
    report = save_as(desk, "ctrl+e", os.path.join(desk.data, "rapport.pdf"))
    text = subprocess.check_output(["pdftotext", "-layout", report, "-"], text=True)
    assert "Simulation d’un barème" in text and "délibération" in text and "1 000 familles" in text.replace(" ", " ").replace(" ", " "), text[:800]
    table = save_as(desk, "ctrl+shift+e", os.path.join(desk.data, "tableau.csv"))
    with open(table, encoding="utf-8-sig") as file:
        assert "Paient moins" in file.read()
    subprocess.run(["xdotool", "windowfocus", "--sync", desk.window], check=True, timeout=20)
    desk.press("Escape")
    desk.read("Simuler un changement")
    desk.close()


if __name__ == "__main__":
    simulate(pictures=sys.argv[1] if len(sys.argv) > 1 else None)
