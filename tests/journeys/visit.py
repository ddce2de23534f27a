"""The whole visit of a CAF family, by keys alone: identity, answer, family, price and why, paper; then the case again."""
import os
import subprocess
import sys

from desk import Desk, program

KEYS_ALLOWED = 40


def visit(pictures=None, arguments=()):
    desk = Desk(program(), arguments, pictures=pictures)
    desk.read("FORMATION")
    desk.picture("1-accueil")

    desk.keys = 0
    desk.press("ctrl+n")
    desk.type("DUPONT")
    desk.press("Tab")
    desk.type("Sophie")
    desk.press("Tab")
    desk.type("03091982")
    desk.press("Tab")
    desk.type("f")
    desk.press("Tab")
    desk.type("mars")
    desk.read("Marseille 1er Arrondissement")
    desk.press("Return")
    desk.picture("2-identite")
    desk.press("F5")
    desk.read("Réponse en", seconds=15)
    assert desk.focused() and desk.focused().name.startswith("Commune"), "the answer stole the focus"
    desk.picture("3-reponse")
    desk.press("F9")
    desk.read("3,30 € par repas")
    desk.picture("4-tarif")
    desk.press("ctrl+p")
    desk.read("Attestation enregistrée", seconds=10)
    keys = desk.keys
    print(f"keys of the visit: {keys} (at most {KEYS_ALLOWED})")
    assert keys <= KEYS_ALLOWED, f"{keys} keys"
    desk.picture("5-attestation")

    pdf = [os.path.join(folder, name) for folder, _, names in os.walk(desk.data) for name in names if name.endswith(".pdf")]
    assert len(pdf) == 1, f"one PDF expected: {pdf}"
    text = subprocess.check_output(["pdftotext", "-layout", pdf[0], "-"], text=True)
    assert "DUPONT" in text and "3,30" in text and "FORMATION" in text, "the attestation does not say what it should"
    assert " 900 " not in text.split("\f")[0], "the quotient stands on page one"

    desk.click("Pourquoi", None)
    desk.read("quotient familial")
    desk.picture("6-pourquoi")

    desk.press("ctrl+n")
    desk.read("Rien à valider")
    desk.press("ctrl+k")
    desk.type("dupon laur")  # a part of the name, and the child
    desk.read("1 dossier")
    desk.press("Return")
    desk.read("Attestation établie")
    desk.picture("7-dossier")
    desk.close()


if __name__ == "__main__":
    visit(pictures=sys.argv[1] if len(sys.argv) > 1 else None, arguments=sys.argv[2:])
