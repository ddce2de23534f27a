"""The data-protection officer's day: durations changed, old cases proposed to the archives, one taken back, a person answered."""
import os
import re
import stat
import subprocess
import sys
import tempfile
import time

from accessibility import unnamed
from desk import Desk, program

COMMAND_LINE = os.path.join(os.path.dirname(program()), "passfamille-cli")


def old_cases():
    """A data folder whose practice log holds families that nobody has seen for years."""
    data = tempfile.mkdtemp(prefix="passfamille-journey-")
    subprocess.run([COMMAND_LINE, "demo", "fill", "--log", os.path.join(data, "practice"), "--cases", "30", "--on", "2017-03-01"],
                   check=True, timeout=60, stdout=subprocess.DEVNULL)
    return data


def save_as(desk, name):
    """Answers the dialog that asks where a file goes; the file is for its owner alone."""
    path = os.path.join(desk.data, name)
    time.sleep(1)  # the dialog takes the keys once it is there
    desk.press("ctrl+a")
    desk.type(path)
    desk.press("Return")
    desk._wait(lambda: os.path.exists(path), f"the file {name}", 10)
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600, oct(os.stat(path).st_mode)
    subprocess.run(["xdotool", "windowfocus", "--sync", desk.window], check=True, timeout=20)  # nobody gives it back without a window manager


def change_durations(desk):
    desk.click("Modifier les durées…")
    desk.read("Par exemple : fiche 12")
    desk.type("48")  # cases with prices, which has the focus
    desk.picture("2-durees")
    desk.click("Enregistrer ces durées")
    desk.read("Dites pourquoi : le motif est gardé avec les durées.")
    desk.picture("2-motif")
    desk.type("fiche 12 du registre")
    desk.press("Return")
    desk.read("48 mois (4 ans)")
    desk.read("fiche 12 du registre")


def propose(desk):
    desk.read("peuvent partir aujourd’hui")
    desk.click("Proposer à l’élimination…")
    desk.read("quittent toutes les listes pour trente jours")
    desk.picture("3-question")
    desk.press("space")
    desk.read("Le bordereau est établi", seconds=10)
    desk.read("encore 30 jours", seconds=10)
    desk.read("Rien n’est arrivé à terme")
    desk.picture("4-bordereau")
    desk.press("space")  # its paper is next
    save_as(desk, "bordereau.pdf")
    desk.read("Le bordereau est enregistré.")
    desk.click("Détruire…")
    desk.read("Trente jours ne sont pas passés depuis ce bordereau")


def take_back(desk):
    desk.press("Tab", "Tab", "Tab", "Tab", "Down")  # from its paper past what else can be done, into the list
    desk.picture("5-choix")
    desk.click("Reprendre un dossier…")
    desk.read("Pourquoi il est encore utile")
    desk.type("la famille est revenue")
    desk.picture("5-reprise")
    desk.press("Return")
    desk.read("figure de nouveau dans les listes", seconds=10)
    return re.search(r"PF-\d{4}-\d{6}(?= figure de nouveau)", desk.texts()).group()


def answer(desk, number):
    desk.click("Droit d’accès", None)
    desk.click("Demandeur d’un dossier", "radio button")
    desk.find("Numéro de dossier", "text").queryComponent().grabFocus()
    desk.type(number)
    desk.press("Return")
    desk.type("courrier du 20 novembre")
    desk.press("Return", "Return")
    desk.read("Dites comment vous savez")
    desk.type("carte vue au guichet")
    desk.press("Return")
    desk.read("quelque chose sur cette personne", seconds=15)
    desk.read(f"{number} : demandeur")
    found = list(unnamed(desk))
    assert not found, f"without a name: {found}"
    desk.picture("6-droit-acces")
    desk.press("space")  # the paper has the focus
    save_as(desk, "reponse.pdf")
    desk.read("seule votre session sur cet ordinateur peut le lire")
    desk.click("Autre personne")
    desk.unread("quelque chose sur cette personne")


def keeping(pictures=None, theme="light", arguments=()):
    data = old_cases()
    with open(os.path.join(data, "settings.ini"), "w") as settings:
        settings.write(f"[General]\nlanguage=fr\ntheme={theme}\n[townHall]\nname=Ville de Morvallon\n")
    desk = Desk(program(), arguments, data=data, pictures=pictures)
    desk.read("FORMATION")
    desk.press("ctrl+5")
    desk.click("Conservation", None)
    desk.read("60 mois (5 ans)")
    desk.read("Durée habituelle, que personne n’a modifiée.")
    found = list(unnamed(desk))
    assert not found, f"without a name: {found}"
    desk.picture("1-durees")
    change_durations(desk)
    propose(desk)
    answer(desk, take_back(desk))
    desk.picture("7-fin")
    desk.close()


if __name__ == "__main__":
    keeping(*sys.argv[1:3], arguments=sys.argv[3:])
