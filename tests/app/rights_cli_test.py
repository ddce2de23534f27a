"""passfamille-cli rights and diagnose, against a service of our own."""
import base64
import json
import os
import subprocess
import time
import unittest

from loopback import Answering, AskingOnLoopback

CLI = os.environ["PASSFAMILLE_CLI"]
ALL = ["cnaf_quotient_familial", "cnaf_allocataires", "cnaf_enfants", "cnaf_adresse"]
SECRET = "R2VoZWltbmlz"
PASSWORD = "Riviere-bleue-47-Tulipe"


def token(days):
    claims = json.dumps({"exp": int(time.time()) + days * 86_400 + 3600}).encode()
    return "eyJhbGciOiJub25lIn0." + base64.urlsafe_b64encode(claims).decode().rstrip("=") + "." + SECRET


class Service(Answering):
    rights = (200, {"_id": "x", "name": "", "scopes": ALL})
    asked = []

    def do_GET(self):
        Service.asked.append((self.path, dict(self.headers)))
        self.answer(*(Service.rights if self.path.endswith("/api/introspect") else (200, {})))


class Rights(AskingOnLoopback):
    service = Service

    def setUp(self):
        super().setUp()
        self.endpoint = f"http://127.0.0.1:{self.server.server_port}/prefixe"
        Service.asked.clear()
        Service.rights = (200, {"_id": "x", "name": "", "scopes": ALL})

    def file(self, name, content):
        (self.folder / name).write_text(content)
        return str(self.folder / name)

    def run_cli(self, *words, code=0):
        done = subprocess.run([CLI, *words], capture_output=True, text=True, timeout=60)
        self.assertEqual(code, done.returncode, done.stdout + done.stderr)
        for stream in (done.stdout, done.stderr):
            self.assertNotIn(SECRET, stream)
            self.assertNotIn("Bearer", stream)
        return json.loads(done.stdout)

    def ask(self, command="rights", code=0, days=400, endpoint=None, more=()):
        return self.run_cli(command, "--endpoint", endpoint or self.endpoint, "--token-file", self.file("token", token(days)), *more, code=code)

    def test_all_rights(self):
        answer = self.ask()
        self.assertEqual("found", answer["outcome"])
        self.assertEqual(sorted(ALL), sorted(answer["held"]))
        self.assertEqual(([], [], []), (answer["missing"], answer["unused"], answer["for_creches"]))
        self.assertEqual(400, answer["days_left"])
        self.assertIsNone(answer["clock_ahead_s"])
        self.assertIsNone(answer["error"])
        path, headers = Service.asked[0]
        self.assertEqual("/prefixe/api/introspect", path)
        self.assertEqual("Bearer " + token(400).rsplit(".", 2)[0], headers["Authorization"].rsplit(".", 2)[0])

    def test_a_missing_right_is_told_with_its_cost(self):
        Service.rights = (200, {"data": {"type": "standard", "scopes": ALL[:3] + ["cnous_statut_bourse"]}})
        answer = self.ask(code=4)
        self.assertEqual((["cnaf_adresse"], ["cnous_statut_bourse"]), (answer["missing"], answer["unused"]))
        self.assertTrue(any("cnaf_adresse" in sentence for sentence in answer["sentences"]), answer)

    def test_refusals_are_told_apart(self):
        messages = set()
        for status, code in ((401, "00101"), (401, "00103"), (401, "00105"), (401, "00109"), (403, "00100"), (403, "00107"), (403, "00213")):
            Service.rights = (status, {"errors": [{"code": code}]})
            answer = self.ask(code=4)
            self.assertEqual(("refused", code), (answer["outcome"], answer["error"]["code"]))
            self.assertIsNone(answer["held"])
            messages.add(answer["error"]["message"])
        self.assertEqual(7, len(messages))

    def test_a_service_in_trouble_is_no_refusal(self):
        Service.rights = (503, {})
        self.assertEqual("unavailable", self.ask(code=5)["outcome"])

    def test_a_missing_token_and_a_wrong_address_are_refused(self):
        self.assertEqual("refused", self.run_cli("rights", "--endpoint", self.endpoint, code=4)["outcome"])
        self.assertEqual("--endpoint", self.ask(endpoint="http://example.org", code=2)["error"]["fields"][0]["field"])
        self.assertEqual([], Service.asked)

    def test_the_token_that_a_log_seals(self):
        log, password = str(self.folder / "log"), self.file("password", PASSWORD + "\n")
        who = ("--log", log, "--user", "essai", "--password-file", password)
        self.run_cli("log", "create", *who, "--recovery-out", str(self.folder / "code"))
        self.run_cli("log", "secret", "set", *who, "--name", "token", "--file", self.file("token", token(20)))
        answer = self.run_cli("rights", "--endpoint", self.endpoint, *who)
        self.assertEqual(20, answer["days_left"])

    def test_the_way_is_free(self):
        answer = self.ask("diagnose")
        self.assertIsNone(answer["failed"])
        self.assertEqual(["ok", "ok", "skipped", "skipped", "ok", "ok", "ok"], [step["state"] for step in answer["steps"]])
        self.assertNotIn("Authorization", Service.asked[0][1])

    def test_the_step_that_fails_is_named(self):
        self.assertEqual("name", self.ask("diagnose", endpoint="https://service.invalid", code=5)["failed"])
        Service.rights = (401, {"errors": [{"code": "00103"}]})
        answer = self.ask("diagnose", code=4)
        self.assertEqual("rights", answer["failed"])
        self.assertEqual("00103", answer["steps"][6]["code"])
        self.assertEqual("token", self.ask("diagnose", days=-2, code=4)["failed"])

    def test_options_of_the_network_are_checked(self):
        for option, value in (("--proxy", "proxy"), ("--proxy", "a:b@c:1"), ("--ca-file", self.file("ca", "rien")), ("--proxy-password-file", "/absent")):
            answer = self.ask(code=2, more=(option, value))
            self.assertEqual(option, answer["error"]["fields"][0]["field"])


if __name__ == "__main__":
    unittest.main()
