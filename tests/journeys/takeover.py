"""The families of another program are taken over: from the settings, through a dry run, into the list of cases."""
import os
import subprocess
import sys
import time

from accessibility import unnamed
from desk import Desk, program

FAMILIES = """Civilité;Nom;Prénom;Né(e) le;Lieu de naissance;QF;Activités;Prénom enfant 1;Téléphone
Mme;VALMONT;Héloïse;03/09/1982;Gennevilliers (92);622;cantine, garderie;Noé;0100000000
M.;TERRIER;Paul;31/01/1979;Amiens;1200;cantine;;
M.;PETIT;Jean;31/02/1980;Amiens;300;;;
"""


def take_over(pictures=None):
    desk = Desk(program(), pictures=pictures)
    desk.read("FORMATION")
    file = os.path.join(desk.data, "familles.csv")
    with open(file, "w", encoding="cp1252") as table:
        table.write(FAMILIES)
    desk.press("ctrl+comma")
    desk.click("Importer…")
    desk.read("Reprise d’un autre outil")
    desk.click("Choisir le fichier…")
    time.sleep(1)  # the dialog takes the keys once it is there
    desk.press("ctrl+a")
    desk.type(file)
    desk.press("Return")
    desk.read("familles.csv : 3 lignes")
    desk.click("Essai à blanc")
    desk.read("Familles : 2")
    desk.read("ligne 4, colonne « Né(e) le »")
    found = list(unnamed(desk))
    assert not found, f"without a name: {found}"
    desk.picture("import")
    desk.click("Importer")
    desk.read("2 dossiers écrits")
    subprocess.run(["xdotool", "windowfocus", "--sync", desk.window], check=True, timeout=20)  # nobody gives it back without a window manager
    desk.press("ctrl+2")
    desk.read("VALMONT")
    desk.read("TERRIER")
    return desk


if __name__ == "__main__":
    take_over(sys.argv[1] if len(sys.argv) > 1 else None).close()
