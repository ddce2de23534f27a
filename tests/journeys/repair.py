"""A family that the fund knows under another form of its identity: one key a try, what was typed stays, and another month."""
import sys

from desk import Desk, program


def type_identity(desk):
    desk.press("ctrl+n")
    desk.type("CHANTELOUVE")
    desk.press("Tab")
    desk.type("Maëlle,Jeanne,Louise")
    desk.press("Tab")
    desk.type("17031988")
    desk.press("Tab")
    desk.type("f")
    desk.press("Tab")
    desk.type("renn")
    desk.read("Rennes")
    desk.press("Return")


def nobody_is_found_and_the_next_try_is_proposed(desk):
    type_identity(desk)
    desk.press("F5")
    desk.read("autre parent", seconds=15)
    desk.read("Continuer avec un justificatif")
    desk.read("Autres essais")
    desk.picture("1-essais-proposes")


def tries_until_found(desk):
    """At most three tries: the month before comes first in the first days of a month."""
    for _ in range(3):
        desk.press("F7")
        desk.read("Interrogation de la CAF")
        desk.unread("Interrogation de la CAF", seconds=15)
        if "Réponse en" in desk.texts():
            return
    raise AssertionError("four questions did not find the family")


def the_form_is_said_and_the_identity_stays(desk):
    desk.read("premier prénom seul")
    desk.read("telle que saisie")
    desk.read("Quotient familial pour")
    desk.picture("2-trouve-sous-une-autre-forme")
    assert "Jeanne" in desk.texts(), "what was typed is gone"
    desk.press("F9")
    desk.read("705")


def another_month_by_keys(desk):
    desk.press("shift+F5")
    desk.press("Down", "Down", "Return")
    desk.read("Le mois demandé est", seconds=15)
    desk.picture("3-autre-mois")


if __name__ == "__main__":
    desk = Desk(program(), sys.argv[2:], pictures=sys.argv[1] if len(sys.argv) > 1 else None)
    nobody_is_found_and_the_next_try_is_proposed(desk)
    tries_until_found(desk)
    the_form_is_said_and_the_identity_stays(desk)
    another_month_by_keys(desk)
    desk.close()
