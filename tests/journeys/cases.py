"""Two cases of one family, a protected case, an objection, a damaged log: what the case page and the desk say, and what is done about it, by keys."""
import os
import sqlite3
import sys
import tempfile

from desk import Desk, program


def record(desk, name, given, born, commune):
    """A family that is recorded at the counter, as the funds send it."""
    desk.press("ctrl+n")
    identity(desk, name, given, born, commune)
    desk.press("F5")
    desk.read("Réponse en", seconds=15)
    desk.press("F9", "ctrl+Return")
    desk.read("Enregistré : dossier", seconds=10)


def identity(desk, name, given, born, commune):
    desk.type(name)
    desk.press("Tab")
    desk.type(given)
    desk.press("Tab")
    desk.type(born)
    desk.press("Tab")
    desk.type("f")
    desk.press("Tab")
    letters, whole = commune
    desk.type(letters)
    desk.read(whole)
    desk.press("Return")


def open_case(desk, typed):
    desk.press("ctrl+k", "ctrl+a")
    desk.type(typed)
    desk.press("Return")


def say_why(desk, reason):
    """The cursor stands in the field already."""
    desk._wait(lambda: desk.focused() and desk.focused().name.startswith("Motif"), "the cursor in the field of the reason")
    desk.type(reason)
    desk.press("Return")


def known_before_created(desk):
    """The same person, heard a little differently: proposed before a second case is made."""
    desk.press("ctrl+n")
    desk.type("DUPOND")
    desk.press("Tab")
    desk.type("Sophie")
    desk.press("Tab")
    desk.type("03091982")
    desk.read("Déjà connu")
    desk.read("même nom à l’oreille")
    desk.picture("1-deja-connu")
    desk.click("Reprendre le dossier PF-")
    desk.read("repris")
    desk.press("ctrl+n")


def protect(desk):
    open_case(desk, "dupont soph")
    desk.read("Dossier ouvert")
    desk.picture("2-dossier")
    desk.click("Protéger ce dossier")
    say_why(desk, "demande ecrite")
    desk.read("Dossier protégé")
    desk.read("Motif : demande ecrite")
    desk.picture("3-protege")


def oppose(desk):
    desk.click("Noter une opposition")
    desk.picture("4-opposition-motif")
    say_why(desk, "courrier du 12 mai")
    desk.read("Opposition aux appels notée")
    desk.picture("4-oppose")
    desk.click("Voir qui a consulté")
    desk.read("a consulté le dossier")
    desk.picture("5-consultations")
    desk.press("ctrl+Return")
    desk.read("s’oppose aux appels", seconds=10)
    desk.press("F5")
    desk.read("ni la CAF/MSA ni l’administration fiscale")
    desk.picture("6-guichet-opposition")
    desk.press("ctrl+n")


def merge(desk):
    open_case(desk, "ouvrard")
    desk.read("Dossier ouvert")
    desk.click("C’est la même famille que")
    desk._wait(lambda: desk.focused() and desk.focused().name.startswith("L’autre dossier"), "the cursor in the field of the other case")
    desk.type("dupont")
    desk.press("Return")
    desk.read("continue")
    desk.picture("7-reunir")
    say_why(desk, "deux fois la meme famille")
    desk.read("a été réuni à celui-ci", seconds=10)
    desk.picture("8-reuni")
    desk.click("Défaire la réunion")
    say_why(desk, "deux familles")
    desk.unread("a été réuni à celui-ci", seconds=10)


def tampered(data, change):
    """The log of the practice families, as somebody without the key leaves it; append-only triggers stop honest programs only."""
    folder = next(folder for folder, _, names in os.walk(data) if "sealed.db" in names)
    log = sqlite3.connect(os.path.join(folder, "sealed.db"))
    for (trigger,) in log.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        log.execute(f"DROP TRIGGER {trigger}")
    log.execute(change)
    log.commit()
    log.close()


def damaged_case(data, pictures):
    """One record is damaged: its case says so, the other opens."""
    tampered(data, "UPDATE record_box SET box = zeroblob(length(box)) WHERE seq = (SELECT MAX(seq) FROM record WHERE kind = 2 AND version = 1)")
    desk = Desk(program(), data=data, pictures=pictures)
    open_case(desk, "ouvrard")
    desk.read("Ce dossier ne peut pas être affiché", seconds=10)
    assert not desk.find("Reprendre ce dossier"), "a damaged case is offered to be taken up again"
    desk.picture("9-abime")
    open_case(desk, "dupont")
    desk.read("Dossier ouvert", seconds=10)
    desk.close()


def cut_short(data, pictures):
    """The last records are gone: the window says so, and offers nothing to record."""
    tampered(data, "DELETE FROM record WHERE seq = (SELECT MAX(seq) FROM record)")
    desk = Desk(program(), data=data, pictures=pictures)
    desk.press("ctrl+2")
    desk.read("Le registre des dossiers a été tronqué", seconds=10)
    desk.picture("10-registre-tronque")
    desk.press("ctrl+1")
    desk.picture("11-guichet-tronque")
    assert not desk.find("Valider"), "a log that takes nothing is offered to be written"
    desk.close()


def cases(pictures=None, theme="light"):
    data = tempfile.mkdtemp(prefix="passfamille-journey-")
    with open(os.path.join(data, "settings.ini"), "w") as settings:
        settings.write(f"[General]\npractice=true\nlanguage=fr\ntheme={theme}\nagent=A. Mercier\n[townHall]\nname=Ville de Morvallon\n")
    desk = Desk(program(), data=data, pictures=pictures)
    desk.read("FORMATION")
    record(desk, "DUPONT", "Sophie", "03091982", ("mars", "Marseille 1er Arrondissement"))
    known_before_created(desk)
    protect(desk)
    oppose(desk)
    record(desk, "OUVRARD", "Clemence", "14051991", ("nant", "Nantes"))
    merge(desk)
    desk.close()
    damaged_case(data, pictures)
    cut_short(data, pictures)


if __name__ == "__main__":
    cases(*sys.argv[1:3])
