"""A tax notice at the counter: a scan typed at a scanner's speed into whatever has the focus, read as a screen reader gets it."""
import os
import pathlib
import pty
import subprocess
import tempfile

from desk import Desk, program

# A practice notice, as a scanner that writes the separators out sends it (core/casework/practicenotices.cpp).
SCAN = ("DC04ZZ00FORMFFFF25DC2801FR433<GS>44261300000000145202546DUPONT SOPHIE<GS>4A310720264Y4 RUE DES TILLEULS/13999 MORVALLON<GS>"
        "47300100000122348RAVENEL JULIEN<GS>4930010000022244128350<GS><US>"
        "H76JSGQCQTOYB62MY26RRL3F3EX3Y2BRE4MZ3WDZYOSW3H6H3OOY76DJIY577YT43QRLCV4O7QGFAFCJM5VLXOVF7PPBR3PBUAIFGFY")


def scan(desk, text):
    """One burst, two milliseconds a key, with an end of line."""
    subprocess.run(["xdotool", "type", "--delay", "2", text + "\n"], check=True, timeout=30)


def type_applicant(desk, name, given):
    desk.press("ctrl+n")
    desk.type(name)
    desk.press("Tab")
    desk.type(given)
    desk.press("Tab")
    desk.type("03091982")
    desk.press("Tab")
    desk.type("f")
    desk.press("Tab")
    desk.type("mars")
    desk.press("Return")


def a_scan_is_read_wherever_the_focus_is(desk):
    type_applicant(desk, "DUPONT", "Sophie")
    field = desk.focused().name
    scan(desk, SCAN)
    desk.read("Avis d’exercice, bien lu", seconds=10)
    desk.read("787,50")
    desk.read("RAVENEL JULIEN")
    assert "DC04" not in desk.texts(), f"the scan leaked into « {field} »"
    assert "TILLEULS" not in desk.texts(), "the home is not needed"
    desk.picture("avis-1-lu")


def enter_keeps_it(desk):
    desk.press("Return")
    desk.read("spécimen, sans valeur")
    desk.picture("avis-2-retenu")


def an_altered_one_is_not_kept(desk):
    type_applicant(desk, "DUPONT", "Sophie")
    scan(desk, SCAN.replace("4128350", "4118350"))
    desk.read("Saisir d’après le papier", seconds=10)
    assert desk.find("Retenir cet avis", "push button") is None
    assert "18 350" not in desk.texts().replace("\u202f", " "), "figures of a code that proves nothing"
    desk.picture("avis-3-altere")
    desk.press("Escape")
    desk.unread("Saisir d’après le papier")


def somebody_elses_is_asked_about(desk):
    type_applicant(desk, "OUVRARD", "Clémence")
    scan(desk, SCAN)
    desk.read("Retenir cet avis", seconds=10)
    desk.press("Return")
    desk.read("Le retenir quand même")
    assert "spécimen, sans valeur" not in desk.texts().replace("\u00a0", " "), "kept before the answer"


def the_tax_office_answers_too(desk):
    type_applicant(desk, "DUPONT", "Sophie")
    desk.press("F6")
    desk.type("123")
    desk.press("Return")
    desk.read("13 chiffres")
    desk.press("ctrl+a")
    desk.type("3001000001223")
    desk.picture("avis-4-question")
    desk.press("Return", "Return")  # the second by habit: it neither asks again nor drops the question
    desk.read("Réponse d’exercice", seconds=10)
    desk.read("Personnes à charge : 2")
    desk.picture("avis-5-impots")
    desk.press("Return")
    desk.read("spécimen, sans valeur")


def a_scanner_on_a_port_is_heard(pictures):
    """A terminal of our own stands for the port."""
    ours, theirs = pty.openpty()
    data = tempfile.mkdtemp(prefix="passfamille-journey-")
    pathlib.Path(data, "settings.ini").write_text(f"[scanner]\nport={os.ttyname(theirs)}\n")
    desk = Desk(program(), data=data, pictures=pictures)
    desk.read("Lecteur : prêt")
    desk.press("ctrl+2")
    code = SCAN.replace("<GS>", "\x1d").replace("<US>", "\x1f")
    os.write(ours, code.encode() + b"\r\n")
    desk.read("Avis d’exercice, bien lu", seconds=10)
    desk.press("ctrl+comma")
    os.write(ours, code.encode() + b"\r\n")
    desk.read("Le lecteur est bien réglé", seconds=10)
    desk.picture("avis-6-port")
    os.close(theirs)
    os.close(ours)
    desk.read("Lecteur : absent")
    desk.close()


def a_health_certificate_reaches_no_field(desk):
    """Its code may hold a social-security number."""
    desk.press("ctrl+n")
    scan(desk, "KFRMI6-8.L5 T9ABCDEF0123456789XYZ")
    desk.read("nouvelle génération", seconds=10)
    assert "KFRMI6" not in desk.texts(), "a field got the code"
    desk.press("Escape")


def names_are_typed_as_ever(desk):
    desk.press("ctrl+n")
    desk.type("DC DUPONT")
    desk.press("Tab")
    desk.read("DC DUPONT")


if __name__ == "__main__":
    import sys

    pictures = sys.argv[1] if len(sys.argv) > 1 else None
    desk = Desk(program(), pictures=pictures)
    a_scan_is_read_wherever_the_focus_is(desk)
    enter_keeps_it(desk)
    an_altered_one_is_not_kept(desk)
    somebody_elses_is_asked_about(desk)
    the_tax_office_answers_too(desk)
    a_health_certificate_reaches_no_field(desk)
    names_are_typed_as_ever(desk)
    desk.close()
    a_scanner_on_a_port_is_heard(pictures)
