"""Who watches over the cases: a visit leaves its lines in the journal, the digest carries a mark, and the log is verified with it."""
import os
import re
import subprocess
import sys
import tempfile
import time

from accessibility import unnamed
from desk import Desk, flat, program


def one_visit(desk):
    """A family, from its identity to its paper."""
    desk.press("ctrl+n")
    for typed in ("DUPONT", "Sophie", "03091982", "f"):
        desk.type(typed)
        desk.press("Tab")
    desk.type("mars")
    desk.read("Marseille 1er Arrondissement")
    desk.press("Return", "F5")
    desk.read("Réponse en", seconds=15)
    desk.press("F9")
    desk.read("3,30 € par repas")
    desk.press("ctrl+p")
    desk.read("Attestation enregistrée", seconds=10)


def read_journal(desk):
    desk.press("ctrl+5")
    desk.read("Qui a consulté quel dossier")
    desk.read("CAF/MSA : question posée")
    desk.read("pas encore de dossier")
    desk.read("Attestation imprimée ou enregistrée")
    found = list(unnamed(desk))
    assert not found, f"without a name: {found}"
    desk.picture("1-consultations")


def narrow_and_open(desk):
    field = desk.find("Dossier\u00a0: numéro", "text")
    field.queryComponent().grabFocus()
    desk.type("dupon")
    desk.read("DUPONT Sophie")
    desk.picture("2-choix-du-dossier")
    desk.press("Down", "Return")
    desk.unread("question posée")  # of no case yet
    desk.picture("3-un-dossier")
    desk.press("Tab", "Tab", "Tab", "Return")  # by whom, which days, then the journal
    desk.read("Reprendre ce dossier")
    desk.press("ctrl+5")
    desk.read("Consulté")  # what has just been opened
    desk.picture("4-ouverture-notee")


def digest(desk):
    desk.click("État du jour", None)
    desk.read("la marque du registre")
    desk.read("Attestations établies")
    desk.picture("5-etat-du-jour")
    return mark_on_paper(desk)


def mark_on_paper(desk):
    """The mark as it is printed."""
    paper = os.path.join(desk.data, "etat.pdf")
    desk.press("ctrl+s")
    time.sleep(1)  # the dialog takes the keys once it is there
    desk.press("ctrl+a")
    desk.type(paper)
    desk.press("Return")
    desk._wait(lambda: os.path.exists(paper), "the PDF of the digest")
    text = subprocess.check_output(["pdftotext", "-layout", paper, "-"], text=True)
    assert "État du jour du registre" in text and "DUPONT" not in text, "the digest does not say what it should"
    subprocess.run(["xdotool", "windowfocus", "--sync", desk.window], check=True, timeout=20)  # nobody gives it back without a window manager
    return re.search(r"La marque du registre : (\d+-[0-9A-F]{8})", flat(text)).group(1)


def verify(desk, mark):
    desk.click("Vérifier le registre", None)
    desk.read("Tous les enregistrements sont relus")
    desk.find("Marque d’un papier", "text").queryComponent().grabFocus()
    desk.type(mark.lower())
    desk.press("Return")
    desk.read("Le registre est entier", seconds=10)
    desk.read("la marque du papier y est")
    desk.picture("6-registre-entier")
    desk.press("ctrl+a")
    desk.type("3-00000000")
    desk.press("Return")
    desk.read("relisez le papier", seconds=10)
    desk.picture("7-marque-inconnue")


def control(pictures=None, theme="light", arguments=()):
    data = tempfile.mkdtemp(prefix="passfamille-journey-")
    with open(os.path.join(data, "settings.ini"), "w") as settings:
        settings.write(f"[General]\nlanguage=fr\ntheme={theme}\n[townHall]\nname=Ville de Morvallon\n")
    desk = Desk(program(), arguments, data=data, pictures=pictures)
    desk.read("FORMATION")
    one_visit(desk)
    read_journal(desk)
    narrow_and_open(desk)
    mark = digest(desk)
    verify(desk, mark)
    desk.close()


if __name__ == "__main__":
    control(*sys.argv[1:3], arguments=sys.argv[3:])
