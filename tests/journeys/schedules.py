"""A schedule from its template to its publication, by keys: a price, its undoing, rows from a spreadsheet, the act."""
import json
import os
import subprocess
import sys

from desk import Desk, program

ROWS = "Tranche\tQF\tTarif\nA\tde 0 à 500\t1,10 €\nB\t> 500\t2,90 €\n"


def drafted(desk):
    folder = os.path.join(desk.data, "practice-schedules", "drafts")
    names = [name for name in os.listdir(folder) if name.endswith(".toml")] if os.path.isdir(folder) else []
    return open(os.path.join(folder, names[0]), encoding="utf-8").read() if names else ""


def saved(desk, text):
    """Every step is on the disk by itself."""
    desk._wait(lambda: text in drafted(desk), f"« {text} » in the draft's file")


def copy(text):
    """As a spreadsheet does; the journey ends long before the clipboard's owner."""
    owner = subprocess.Popen(["xclip", "-selection", "clipboard"], stdin=subprocess.PIPE)
    owner.communicate(text.encode("utf-8"))


def schedules(pictures=None, arguments=()):
    desk = Desk(program(), arguments, pictures=pictures)
    desk.read("FORMATION")
    desk.press("ctrl+3")
    desk.read("Barème 2026-2027")
    desk.press("ctrl+shift+n")
    desk.read("Nouveau barème")
    desk.press("Down", "Down")
    desk.picture("1-modeles")
    desk.press("Return")
    desk.read("brouillon enregistré")
    saved(desk, 'id = "cantine-tranches"')
    desk.picture("2-brouillon")

    # The price of T1, then back.
    desk.press("Right", "Right", "Right", "F2")
    desk.type("1,35")
    desk.press("Return")
    saved(desk, "price = 1.35")
    desk.press("ctrl+z")
    saved(desk, "price = 1.00")
    desk.press("ctrl+y")
    saved(desk, "price = 1.35")

    # What is no price is refused in words, and nothing is changed.
    desk.press("F2")
    desk.type("gratuit")
    desk.press("Return")
    desk.read("n’est pas un nombre")
    desk.picture("3-refus")

    # A bound that leaves a hole is told beside its row.
    desk.press("Down", "Left", "Left", "F2")
    desk.type("> 450")
    desk.press("Return")
    desk.read("1 erreur")
    desk.picture("4-trou")
    desk.press("ctrl+z")

    copy(ROWS)
    desk.press("ctrl+v")
    desk.read("2 lignes collées")
    saved(desk, '{ name = "B", above = 500, price = 2.90 }')
    desk.picture("5-colle")

    # Publishing asks for the act.
    desk.press("ctrl+shift+p")
    desk.read("L’acte est encore celui du modèle")
    desk.picture("6-publier")
    desk.type("2026-077")
    desk.press("Tab")
    desk.type("02072026")
    desk.press("Tab")
    desk.read("ne peut plus être modifié")
    desk.picture("7-pret")
    desk.press("ctrl+Return")
    desk.read("Publié : délibération n° 2026-077 du 2 juillet 2026", seconds=10)
    desk.read("Cantine par tranches — en vigueur")
    desk.picture("8-publie")

    folder = os.path.join(desk.data, "practice-schedules")
    register = json.load(open(os.path.join(folder, "published.json"), encoding="utf-8"))
    assert [line["file"] for line in register["published"]] == ["cantine-tranches.toml"], register
    assert not os.listdir(os.path.join(folder, "drafts")), "the draft is still there"

    # A new version is a draft with neither act nor dates; it can be removed, and put back.
    desk.press("ctrl+d")
    desk.read("À donner")
    desk.press("Escape")
    desk.read("brouillon")
    desk.press("ctrl+Delete")
    desk.read("Brouillon supprimé")
    desk.click("Le remettre")
    desk.read("Le brouillon est de retour")
    desk.picture("9-version")
    desk.close()


if __name__ == "__main__":
    schedules(pictures=sys.argv[1] if len(sys.argv) > 1 else None, arguments=sys.argv[2:])
