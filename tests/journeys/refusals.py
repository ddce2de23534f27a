"""What goes wrong at a counter: a name left out, a person unknown, an answer that comes too late, a wiped screen."""
import time

from desk import Desk, program


def type_identity(desk, name, given, date, sex, letters):
    desk.press("ctrl+n")
    desk.type(name)
    desk.press("Tab")
    desk.type(given)
    desk.press("Tab")
    desk.type(date)
    desk.press("Tab")
    desk.type(sex)
    desk.press("Tab")
    desk.type(letters)
    desk.press("Return")


def missing_fields_are_said_beside_them(desk):
    desk.press("ctrl+n", "F5")
    desk.read("Indiquez le nom de naissance")
    assert desk.focused().name.startswith("Nom de naissance"), "the focus does not show what to mend"
    desk.type("D")
    desk.unread("Indiquez le nom de naissance")


def unknown_person_gets_a_way_on(desk):
    type_identity(desk, "INCONNUE", "Zoé", "01011990", "f", "mars")
    desk.press("F5")
    desk.read("autre parent", seconds=15)
    assert desk.find("Continuer avec un justificatif", "push button"), "no way on with a paper"


def a_paper_replaces_the_answer(desk):
    desk.click("Continuer avec un justificatif")
    desk.read("Quotient familial, en euros")
    desk.type("650")
    desk.press("Return")
    desk.read("650")
    desk.read("Résidence nécessaire")
    desk.press("Down", "F2", "Return")  # the line below the quotient: lives in the commune
    desk.read("par repas")


def a_cancelled_request_leaves_nothing(desk):
    desk.press("ctrl+n")
    type_identity(desk, "DUPONT", "Sophie", "03091982", "f", "mars")
    desk.press("F5", "Escape")
    desk.read("annulée")
    desk.press("F5", "ctrl+n")
    desk.read("Rien à valider")
    time.sleep(1.5)  # longer than the practice answer takes
    assert "Laura" not in desk.texts(), "a late answer reached a wiped screen"


if __name__ == "__main__":
    desk = Desk(program())
    missing_fields_are_said_beside_them(desk)
    unknown_person_gets_a_way_on(desk)
    a_paper_replaces_the_answer(desk)
    a_cancelled_request_leaves_nothing(desk)
    desk.close()
