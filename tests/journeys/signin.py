"""A town hall begins for real: first account, recovery sheet, a family, the lock and back, a second account that may not see the accounts."""
import os
import subprocess
import sys
import tempfile

from desk import Desk, flat, program

ADMINISTRATOR = "tracteur ivoire galop sureau virgule plinthe moufle"
AGENT = "girafe encre boulon torrent pivot mousse lanterne"


class Office(Desk):
    """A desk that works for real: the window changes at sign-in, and its program at each lock."""

    def follow(self, gone=None, seconds=20.0):
        """Waits for the window that comes after this one."""
        if gone:
            self._wait(lambda: gone.poll() is not None, "the end of the program that was locked", seconds)
        self.window = self._wait(self._newest, "the next window", seconds)
        subprocess.run(["xdotool", "windowfocus", "--sync", self.window], check=True, timeout=20)
        self.pid = int(subprocess.check_output(["xdotool", "getwindowpid", self.window], text=True))
        self.application = self._wait(self._application_of_window, "the window on the accessibility bus", seconds)

    def _newest(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Guichet"], text=True, capture_output=True, timeout=20)
        windows = [w for w in found.stdout.split() if w != self.window]
        return windows[-1] if windows else None

    def _application_of_window(self):
        import pyatspi
        for child in pyatspi.Registry.getDesktop(0):
            try:
                if child and child.get_process_id() == self.pid and child.childCount:
                    return child
            except Exception:  # an application that is just ending
                continue
        return None

    def sign_in(self, password):
        self.type(password)
        self.press("Return")

    def lock(self):
        former = self.process if self.process.poll() is None else _Running(self.pid)
        self.press("ctrl+l")
        self.follow(gone=former)
        self.read("Poste verrouillé")

    def close(self):
        os.kill(self.pid, 15)
        self._wait(lambda: _Running(self.pid).poll() is not None, "the end of the program", 10)


class _Running:
    """A program that is not our child."""

    def __init__(self, pid):
        self.pid = pid

    def poll(self):
        try:
            with open(f"/proc/{self.pid}/stat") as state:
                return 0 if state.read().rsplit(")", 1)[1].split()[0] == "Z" else None
        except FileNotFoundError:
            return 0


def memory_holds(pid, word):
    """Whether the memory of a program holds a word, as UTF-16; None where we may not look."""
    needle = word.encode("utf-16-le")
    try:
        with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
            for line in maps:
                place, rights = line.split()[:2]
                if not rights.startswith("rw") or "[vvar" in line:
                    continue
                begin, end = (int(part, 16) for part in place.split("-"))
                try:
                    memory.seek(begin)
                    if needle in memory.read(end - begin):
                        return True
                except OSError:
                    continue
    except PermissionError:
        return None
    return False


def begin(office):
    office.read("Commencer le travail réel")
    office.picture("1-premier-lancement")
    office.type("Camille Berthier")
    office.press("Tab", "Tab")
    office.type("Motdepasse2024!")
    office.read("serait vite trouvé")
    office.picture("2-mot-de-passe-refuse")
    office.press("ctrl+a")
    office.type(ADMINISTRATOR)
    office.read("Bon mot de passe")
    office.press("Return")
    office.type(ADMINISTRATOR)
    office.press("Return")
    office.read("Feuille de récupération", seconds=20)
    office.picture("3-feuille")
    code = office.find("Code de récupération").name.split(":", 1)[1].strip()
    office.type(code.replace(" ", "")[:12])
    office.press("Return")
    office.read("Ce n’est pas le code")
    office.press("ctrl+a")
    office.type(code.lower())
    office.press("Return")
    office.follow()
    office.read("Camille Berthier")
    office.picture("4-guichet")


def wrong_until_delayed(office):
    """Types wrong passwords until the next try has to wait; how many."""
    for tries in range(1, 8):
        field = office.find("Mot de passe", "password text")
        office.sign_in("pas le bon")
        office._wait(lambda: field.queryText().characterCount == 0, "the wrong password gone", 10)
        if "Prochain essai dans" in flat(office.texts()):
            return tries
    raise AssertionError("wrong passwords are tried without end")


def lock_and_return(office):
    office.press("ctrl+1")
    office.type("ZARAGOUX")
    office.press("Tab")
    office.type("Adele")
    office.lock()
    office.picture("5-verrouille")
    assert memory_holds(office.pid, "ZARAGOUX") in (False, None), "the locked program still holds the family"
    tries = wrong_until_delayed(office)
    assert tries >= 3, f"a delay after {tries} failure(s) already"
    office.read("Vous pouvez réessayer", seconds=20)
    office.sign_in("toujours pas le bon")
    office.read("Prochain essai dans")
    office.picture("6-delai")
    office.read("Vous pouvez réessayer", seconds=20)
    office.sign_in(ADMINISTRATOR)
    office.follow()
    office.read("ZARAGOUX")
    office.picture("7-saisie-revenue")


def add_agent(office):
    office.press("ctrl+comma")
    office.click("Comptes et droits", None)
    office.read("Camille Berthier (vous)", seconds=10)
    office.picture("8-comptes")
    office.click("Ajouter un compte")
    office.fill("Prénom et nom", "Bilal Caron")
    office.fill("Identifiant", "bcaron")
    office.picture("9-ajout")
    field = office.find("Nouveau mot de passe", "password text")
    field.queryComponent().grabFocus()
    office.type(AGENT)
    office.press("Return")
    office.type(AGENT)
    office.press("Return")
    office.read("Bilal Caron peut ouvrir une session", seconds=20)
    office.picture("10-ajoute")


def agent_sees_no_accounts(office):
    office.press("ctrl+1")
    office.press("ctrl+n")
    office.lock()
    office.fill("Identifiant", "bcaron")
    office.sign_in(AGENT)
    office.follow()
    office.read("Bilal Caron")
    office.press("ctrl+comma")
    office.read("Mon compte")
    assert not office.find("Comptes et droits"), "an agent is offered the accounts"
    office.picture("11-reglages-agent")


def second_start_raises(office):
    second = subprocess.run([program(), "--data", office.data], timeout=30)
    assert second.returncode == 0, "a second start did not end well"
    assert office.find("Mon compte"), "the first window is gone"


def signin(pictures=None, theme="light"):
    data = tempfile.mkdtemp(prefix="passfamille-journey-")
    with open(os.path.join(data, "settings.ini"), "w") as settings:
        settings.write(f"[General]\npractice=false\nlanguage=fr\ntheme={theme}\n[townHall]\nname=Ville de Morvallon\n")
    office = Office(program(), data=data, pictures=pictures, practice=False)
    office.pid = office.process.pid
    begin(office)
    lock_and_return(office)
    add_agent(office)
    agent_sees_no_accounts(office)
    second_start_raises(office)
    office.close()
    for folder, _, names in os.walk(data):
        for name in names:
            with open(os.path.join(folder, name), "rb") as file:
                content = file.read()
            assert b"ZARAGOUX" not in content and "ZARAGOUX".encode("utf-16-le") not in content, f"{name} holds the family in clear"


if __name__ == "__main__":
    signin(*sys.argv[1:3])
