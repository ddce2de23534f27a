"""passfamille-cli notice read --image and notice ask: outcomes, exit codes, and nothing personal where it can be seen."""
import base64
import http.server
import json
import os
import pathlib
import re
import subprocess
import tempfile
import threading
import unittest
import urllib.parse

CLI = os.environ["PASSFAMILLE_CLI"]
DRAW = os.environ["PASSFAMILLE_DRAW_PAGE"]
SHARED = pathlib.Path(os.environ.get("PASSFAMILLE_SHARED", "")) / "data/2ddoc/images"
GS, US = "\x1d", "\x1f"
CODE = (f"DC04FR06FPE6FFFF24762801FR432,5{GS}44257812345678945202446MARCHAND HELOISE{GS}4A31072025473001123456016"
        f"4118452{GS}{US}{'A' * 103}")
NUMBER = "1899582886173"
CLIENT, SECRET = "mairie", "s3cret/+="


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def path(self, name, content=None):
        path = pathlib.Path(self.folder.name) / name
        if content is not None:
            path.write_bytes(content)
        return str(path)

    def run_cli(self, *arguments, stdin=b"", code=0):
        done = subprocess.run([CLI, "notice", *arguments], input=stdin, capture_output=True, timeout=120,
                              env={**os.environ, "PASSFAMILLE_DATA": self.path("data")})  # nothing of the tester's own
        self.assertEqual(code, done.returncode, done.stdout + done.stderr)
        for personal in (b"MARCHAND", NUMBER.encode(), SECRET.encode()):
            self.assertNotIn(personal, done.stderr)
        return json.loads(done.stdout)


class Picture(Case):
    def read(self, path, *more, code=0, stdin=b""):
        return self.run_cli("read", "--image", path, "--data", self.path("data"), *more, stdin=stdin, code=code)

    def draw(self, text, *more):
        path = self.path("page.png")
        subprocess.run([DRAW, path, *more], input=text.encode("latin-1"), check=True, timeout=60,
                       env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        return path

    def test_a_page_gives_the_same_as_its_text(self):
        text = self.run_cli("read", "--text", "-", "--data", self.path("data"), stdin=CODE.encode(), code=6)
        self.assertEqual(18452, text["fields"]["reference_tax_income"])
        for dpi, angle in (("150", "0"), ("300", "1.5"), ("200", "180")):
            with self.subTest(dpi=dpi, angle=angle):
                self.assertEqual(text, self.read(self.draw(CODE, dpi, angle), code=6))

    def test_standard_input_is_a_file_too(self):
        page = pathlib.Path(self.draw(CODE)).read_bytes()
        self.assertEqual("altered", self.read("-", stdin=page, code=6)["outcome"])

    def test_a_page_without_code_is_unreadable(self):
        answer = self.read(self.draw(""), code=2)
        self.assertEqual(("unreadable", {"part": "code"}), (answer["outcome"], answer["missing"]))

    def test_what_is_no_picture_is_refused_with_what_to_do(self):
        for content in (b"", b"Avis d'impot", b"%PDF-1.7 rien", b"\x89PNG\r\n\x1a\n" + bytes(40)):
            with self.subTest(content):
                answer = self.read(self.path("avis.png", content), code=2)
                self.assertEqual("invalid_input", answer["outcome"])
                self.assertEqual("--image", answer["error"]["fields"][0]["field"])
        self.assertEqual("invalid_input", self.read(self.path("absent.png"), code=2)["outcome"])

    def test_one_of_text_and_image(self):
        page = self.path("page.png", b"")
        self.assertEqual("invalid_input", self.run_cli("read", "--text", "-", "--image", page, code=2)["outcome"])
        self.assertEqual("invalid_input", self.run_cli("read", code=2)["outcome"])

    def test_every_recorded_picture_is_read(self):
        for picture in SHARED.glob("*.png"):
            with self.subTest(picture.name):
                is_notice = re.match(r"spec326-p184", picture.name)
                done = subprocess.run([CLI, "notice", "read", "--image", str(picture), "--allow-test-authority", "--data", self.path("data")],
                                      capture_output=True, timeout=60)
                outcome = json.loads(done.stdout)["outcome"]
                self.assertNotEqual("unreadable", outcome)
                if is_notice:
                    self.assertEqual("verified", outcome)
                if picture.name.startswith("neg-"):
                    self.assertEqual("altered", outcome)


class Gateway(http.server.BaseHTTPRequestHandler):
    """The token's door and one household, as the contract says."""

    seen = []

    def answer(self, status, body):
        content = json.dumps(body).encode() if body is not None else b""
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def do_POST(self):
        form = urllib.parse.parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.seen.append(self.path)
        pair = ":".join(urllib.parse.quote(each, safe="") for each in (CLIENT, SECRET))
        in_header = self.headers.get("Authorization") == "Basic " + base64.b64encode(pair.encode()).decode()
        in_form = form.get("client_id") == [CLIENT] and form.get("client_secret") == [SECRET]
        if self.path != "/token" or in_header == in_form:
            return self.answer(401, {"error": "invalid_client"})
        self.answer(200, {"access_token": form["scope"][0], "expires_in": 3600})

    def do_GET(self):
        self.seen.append(self.path)
        route = re.fullmatch(r"/impotparticulier/1\.0/spi/(\d{13})/dernieresituation/ir/assiettes/(deuxans|annrev/\d{4})", self.path)
        if not route or not re.fullmatch(r"[0-9a-f-]{36}", self.headers.get("X-Correlation-ID", "")):
            return self.answer(400, {"erreur": {"code": 4000}})
        if route.group(1) != NUMBER:
            return self.answer(404, {"erreur": {"code": 4102, "message": "inconnu"}})
        self.answer(200, {"annRevenu": 2025, "rfr": 31250, "nbPart": 2.5, "sitFam": "M", "nmNaiDec1": "MARCHAND", "prnmDec1": "HELOISE",
                          "dateNaisDec1": {"jour": "03", "mois": "09", "annee": "1982"}, "nmNaiDec2": None, "dateNaisDec2": None})

    def log_message(self, *_):
        pass


class Ask(Case):
    @classmethod
    def setUpClass(cls):
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Gateway)
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()

    @classmethod
    def tearDownClass(cls):
        cls.server.shutdown()
        cls.server.server_close()

    def setUp(self):
        super().setUp()
        Gateway.seen.clear()

    def ask(self, *more, number=NUMBER, secret=SECRET, code=0):
        return self.run_cli("ask", "--gateway", f"http://127.0.0.1:{self.server.server_port}", "--client-id", CLIENT,
                            "--secret-file", self.path("secret", secret.encode()), "--number-file",
                            self.path("number", number.encode()), *more, code=code)

    def test_found_with_both_ways_of_saying_who_the_client_is(self):
        for way in ("basic", "form"):
            with self.subTest(way):
                answer = self.ask("--client-auth", way, "--teleservice", "FAM")
                self.assertEqual("found", answer["outcome"])
                fields = answer["fields"]
                self.assertEqual((2025, 31250, "2.5", "married"),
                                 tuple(fields[key] for key in ("income_year", "reference_tax_income", "parts", "family_situation")))
                self.assertEqual("MARCHAND", fields["declarant_1"]["birth_name"])
                self.assertIsNone(fields["declarant_2"])
                self.assertIsNone(fields["dependants"])

    def test_a_year_of_income(self):
        self.assertEqual("found", self.ask("--year", "2024")["outcome"])
        self.assertTrue(Gateway.seen[-1].endswith("/annrev/2024"))
        self.assertEqual("invalid_input", self.ask("--year", "2124", code=2)["outcome"])

    def test_not_found_and_refused(self):
        unknown = self.ask(number="3001123456789", code=3)
        self.assertEqual(("not_found", "4102", None), (unknown["outcome"], unknown["code"], unknown["fields"]))
        self.assertEqual("refused", self.ask(secret="autre", code=4)["outcome"])

    def test_nothing_is_sent_for_what_cannot_be_good(self):
        self.assertEqual("invalid_input", self.ask(number="12", code=2)["outcome"])
        self.assertEqual("invalid_input", self.ask("--client-auth", "none", code=2)["outcome"])
        refused = self.run_cli("ask", "--gateway", "http://impots.example", "--client-id", CLIENT, "--secret-file",
                               self.path("secret", b"x"), "--number-file", "-", stdin=NUMBER.encode(), code=4)
        self.assertEqual(("refused", None), (refused["outcome"], refused["http_status"]))
        self.assertEqual([], Gateway.seen)


if __name__ == "__main__":
    unittest.main()
