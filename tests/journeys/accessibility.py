"""Every widget that can take the focus has a name and a role, on every screen; no key trap."""
import pyatspi

from desk import Desk, program

SCREENS = {"ctrl+1": "Guichet", "ctrl+2": "Dossiers", "ctrl+3": "Barèmes", "ctrl+5": "Contrôle", "ctrl+comma": "Réglages"}


def unnamed(desk):
    for node in desk.nodes():
        if node.getRoleName() == "label":
            continue  # one that says nothing yet is no stop
        if node.getState().contains(pyatspi.STATE_FOCUSABLE) and not (node.name or "").strip():
            yield f"{node.getRoleName()} in {node.parent.getRoleName()} « {node.parent.name} »"


def tabs_round(desk):
    """Names met by Tab until the first comes again."""
    met = []
    for _ in range(120):
        desk.press("Tab")
        node = desk.focused()
        name = f"{node.getRoleName()}:{node.name}" if node else "nothing"
        if met and name == met[0]:
            return met
        met.append(name)
    raise AssertionError("Tab never comes back: " + " ".join(met[-6:]))


if __name__ == "__main__":
    desk = Desk(program())
    desk.read("FORMATION")
    for keys, screen in SCREENS.items():
        desk.press(keys)
        desk.read(screen)
        found = list(unnamed(desk))
        assert not found, f"{screen}: without a name: {found}"
    desk.press("ctrl+1")
    met = tabs_round(desk)
    assert len(met) > 5, met
    print(f"{len(met)} stops of Tab on the counter's screen")
    desk.close()
