"""What must not lie about: the State's token is sealed and used, a copy is made, a real attestation leaves no file, and a broken log comes back."""
import base64
import http.server
import os
import pathlib
import shutil
import sys
import tempfile
import threading

from desk import program
from refusals import type_identity
from signin import ADMINISTRATOR, Office, begin

CANARY = "KANARIENVOGEL"
CLAIMS = base64.urlsafe_b64encode(b'{"exp":1813917600}').decode().rstrip("=")  # 25/06/2027
TOKEN = f"eyJhbGciOiJub25lIn0.{CLAIMS}.{CANARY}"
FAMILY = "ZARAGOUX"
SCHEDULE = pathlib.Path(__file__).parents[2] / "resources" / "schedules" / "morvallon-2026-2027.toml"


class State(http.server.BaseHTTPRequestHandler):
    """Knows nobody; remembers what it was shown, of questions about somebody and of pings."""
    shown = []
    pinged = []

    def do_GET(self):
        (State.shown if self.path.startswith("/v3/") else State.pinged if self.path.endswith("/ping") else []).append(self.headers.get("Authorization"))
        body = b'{"errors":[{"code":"37003","title":"Entit\\u00e9 non trouv\\u00e9e","detail":"Dossier inexistant"}]}'
        self.send_response(404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def needles(word):
    yield word.encode()
    yield word.encode("utf-16-le")
    yield base64.b64encode(word.encode())[:len(word) // 3 * 4]


def assert_silent(scene):
    for path in (path for path in scene.rglob("*") if path.is_file()):
        content = path.read_bytes()
        assert not content.startswith(b"%PDF"), f"{path} is an attestation in clear"
        for word in (CANARY, FAMILY):
            for needle in needles(word):
                assert needle not in content and word not in path.name, f"{path} holds {word}"


def seal_token(office):
    office.press("ctrl+comma")
    field = office._wait(lambda: office.find("Jeton reçu de l’État", "password text"), "the field of the token")
    office.read("Aucun pour l’instant")
    office.picture("20-jeton-absent")
    field.queryComponent().grabFocus()
    office.type("aaa.bbb")
    office.press("Return")
    office.read("Le jeton est coupé")
    office.picture("21-jeton-refuse")
    office.press("ctrl+a")
    office.type(TOKEN)
    office.press("Return")
    office.read("Valable jusqu’au 25/06/2027", seconds=10)
    office.picture("22-jeton-scelle")
    assert CANARY not in office.texts(), "the token is shown"


def plan_backups(office, folder):
    office.fill("Dossier des copies", str(folder))
    office.read("Le même disque que les dossiers")
    office.click("Copier maintenant")
    office.read("Copié, et relu en entier", seconds=20)
    office.find("Dossier des copies", "text").queryComponent().grabFocus()
    office.press("Tab", "Tab", "Tab", "Tab")  # the page follows the focus
    office.picture("23-sauvegardes")
    copies = list(folder.glob("registre-*.pfam"))
    assert len(copies) == 1, copies
    return copies[0]


def connect(office, endpoint):
    office.fill("Adresse du service", endpoint)
    office.fill("SIRET de la mairie", "13002526500013")
    office.find("SIRET de la mairie", "text").queryComponent().grabFocus()
    office.press("End", "space", "BackSpace")  # by hand, so that it counts as edited
    office.press("ctrl+s")


def visit(office, scene):
    type_identity(office, FAMILY, "Adele", "03091982", "f", "mars")
    office.press("F5")
    office.read("Continuer avec un justificatif", seconds=15)
    assert State.shown == [f"Bearer {TOKEN}"], "the State was not asked with the sealed token"
    assert not any(State.pinged), "a ping bears the token"
    office.click("Continuer avec un justificatif")
    office.read("Quotient familial, en euros")
    office.type("650")
    office.press("Return")
    office.read("Résidence nécessaire")
    office.press("Down", "F2", "Return")
    office.read("par repas")
    office.press("ctrl+p")
    office.read("Aucune imprimante n’a pris l’attestation", seconds=15)
    office.picture("24-attestation")
    papers = list(scene.rglob("*.pdf"))
    assert len(papers) == 1 and "run" in papers[0].parts, f"one paper in the private place expected: {papers}"


def make_real(scene, theme):
    data = scene / "data"
    (data / "schedules").mkdir(parents=True)
    shutil.copy(SCHEDULE, data / "schedules")
    (data / "settings.ini").write_text(f"[General]\npractice=false\nlanguage=fr\ntheme={theme}\n[townHall]\nname=Ville de Morvallon\n")
    for name in ("run", "tmp", "copies"):
        (scene / name).mkdir(mode=0o700)
    os.environ.update(XDG_RUNTIME_DIR=str(scene / "run"), TMPDIR=str(scene / "tmp"), CUPS_SERVER="/nowhere")
    return data


def restore(data, copy, pictures):
    """The first page of the log is overwritten, as a disk does that fails."""
    with open(data / "cases" / "sealed.db", "r+b") as log:
        log.write(bytes(4096))
    office = Office(program(), data=str(data), pictures=pictures, practice=False)
    office.pid = office.process.pid
    office.sign_in(ADMINISTRATOR)
    office.read("Le registre ne s’ouvre pas", seconds=10)
    office.picture("25-registre-abime")
    office.press("Return")
    office.read("Restaurer cette copie")
    office.fill("Fichier de la copie", str(copy))
    field = office.find("Mot de passe", "password text")
    field.queryComponent().grabFocus()
    office.type("pas le bon")
    office.press("Return")
    office.read("les mots de passe et les rôles du jour", seconds=15)
    office.picture("26-restauration-refusee")
    office.sign_in(ADMINISTRATOR)
    office.follow()
    office.read("Dossiers : 1", seconds=15)
    office.picture("27-restaure")
    office.close()


def safekeeping(pictures=None, theme="light"):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), State)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory(prefix="passfamille-journey-") as folder:
        scene = pathlib.Path(folder)
        data = make_real(scene, theme)
        office = Office(program(), data=str(data), pictures=pictures, practice=False)
        office.pid = office.process.pid
        begin(office)
        office.read("Sauvegardes : à régler", seconds=10)
        seal_token(office)
        plan_backups(office, scene / "copies")
        connect(office, f"http://127.0.0.1:{server.server_port}")
        office.follow()
        office.press("ctrl+1")
        visit(office, scene)
        office.press("ctrl+comma")
        office.click("Copier maintenant")
        office.read("Copié, et relu en entier", seconds=20)
        office.press("ctrl+1", "ctrl+n")
        office.lock()
        assert_silent(scene)
        office.close()
        assert_silent(scene)
        restore(data, max((scene / "copies").glob("registre-*.pfam")), pictures)
        assert_silent(scene)
    server.shutdown()


if __name__ == "__main__":
    safekeeping(*sys.argv[1:3])
