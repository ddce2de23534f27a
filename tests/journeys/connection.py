"""The town hall's access to the State's service: what the token may, its end, the weather, and the diagnosis of the way; in English, which the program speaks too."""
import base64
import http.server
import json
import os
import subprocess
import sys
import tempfile
import threading
import time

from accessibility import unnamed
from desk import program
from signin import Office

PASSWORD = "tracteur ivoire galop sureau virgule plinthe moufle"
SIRET = "13002526500013"
SECRET = "R2VoZWltbmlz"
SCOPES = ["cnaf_quotient_familial", "cnaf_allocataires", "cnaf_enfants", "cnous_statut_bourse"]


class Service(http.server.BaseHTTPRequestHandler):
    asked = []

    def do_GET(self):
        Service.asked.append((self.path, self.headers.get("Authorization")))
        body = {"/api/introspect": {"scopes": SCOPES}, "/api/cnaf_msa_quotient_familial/ping": {"status": "maintenance", "until": "2026-11-22T23:45:00+01:00"}}
        payload = json.dumps(body.get(self.path, {})).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(payload)))
        self.end_headers()
        self.wfile.write(payload)

    def log_message(self, *_):
        pass


def token(days):
    claims = json.dumps({"exp": int(time.time()) + days * 86_400 + 3600}).encode()
    return "eyJhbGciOiJub25lIn0." + base64.urlsafe_b64encode(claims).decode().rstrip("=") + "." + SECRET


def prepare(endpoint, theme):
    """A desk whose administrator has sealed a token that ends in twenty days."""
    data = tempfile.mkdtemp(prefix="passfamille-journey-")
    files = {"password": PASSWORD + "\n", "token": token(20),
             "settings.ini": f"[General]\npractice=false\nlanguage=en\ntheme={theme}\n\n[connection]\nendpoint={endpoint}\nrecipient={SIRET}\n"
                             "renewedBy=\"Mme Roux, poste 214\"\n\n[signIn]\nlogin=cberthier\nremember=true\n"}
    for name, content in files.items():
        with open(os.path.join(data, name), "w", encoding="utf-8") as file:
            file.write(content)
    cli = os.path.join(os.path.dirname(program()), "passfamille-cli")
    who = ["--log", os.path.join(data, "cases"), "--user", "cberthier", "--password-file", os.path.join(data, "password")]
    for words in (["log", "create", *who, "--recovery-out", os.path.join(data, "code")],
                  ["log", "secret", "set", *who, "--name", "token", "--file", os.path.join(data, "token")]):
        subprocess.run([cli, *words], check=True, stdout=subprocess.DEVNULL, timeout=60)
    os.remove(os.path.join(data, "token"))
    return data


def check_window(office):
    office.read("The token ends on", seconds=10)
    office.read("Mme Roux, poste 214")
    office.read("ready, 20 day")
    office.read("Service: maintenance until")
    office.picture("1-window")
    office.click("Seen")
    office._wait(lambda: not office.find("Seen", "push button"), "the reminder waved away")


def check_settings(office):
    office.press("ctrl+comma")
    office.click("Verify the connection")
    office.read("Without cnaf_adresse, the address is to be typed.", seconds=10)
    office.read("cnous_statut_bourse")
    found = list(unnamed(office))
    assert not found, f"without a name: {found}"
    office.picture("2-rights")
    for _ in range(60):
        if office.focused() and office.focused().name == "Diagnose":
            break
        office.press("Tab")
    office.press("Return")
    office.read("The whole way is free.", seconds=15)
    office.picture("3-diagnosis")


def connection(pictures=None, theme="light"):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Service)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    office = Office(program(), data=prepare(f"http://127.0.0.1:{server.server_port}", theme), pictures=pictures, practice=False)
    office.sign_in(PASSWORD)
    office.follow()
    check_window(office)
    check_settings(office)
    for path, authorization in Service.asked:
        assert bool(authorization) == path.endswith("/introspect"), f"the token went to {path}"
        assert "?" not in path, path
    assert len([1 for path, _ in Service.asked if path.endswith("/introspect")]) == 3, "at start, by the button, by the diagnosis"
    for folder, _, names in os.walk(office.data):
        for name in names:
            with open(os.path.join(folder, name), "rb") as file:
                assert SECRET.encode() not in file.read(), f"the token is in {name}"
    return office


if __name__ == "__main__":
    connection(*sys.argv[1:3]).close()
