"""The pace and the trace of passfamille-cli, as other programs meet them: a refusal is remembered by the next process, and a trace never tells whom it was about."""
import json
import os
import stat
import subprocess
import unittest

from loopback import Answering, AskingOnLoopback

CLI = os.environ["PASSFAMILLE_CLI"]
TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJlc3NhaSJ9.c2lnbmF0dXJl"
IDENTITY = {"birth_name": "QUARTZAMYR", "usage_name": "DUFLANCHET", "given_names": ["ZÉPHIRINETTE"], "birth": {"year": 1968, "month": 11, "day": 27}, "sex": "F",
            "birth_place": {"country": "99100", "commune": "80021"}}
PERSONAL = ("QUARTZAMYR", "DUFLANCHET", "ZÉPHIRINETTE", "ZEPHIRINETTE", "Z%C3%89PHIRINETTE", "1968", "80021", TOKEN, "c2lnbmF0dXJl")


class Service(Answering):
    """Answers what the test set, and quotes the question wherever an answer has room for it."""
    status, headers, asked = 200, {}, []

    def do_GET(self):
        Service.asked.append(self.path)
        self.answer(Service.status, {"errors": [{"code": "80021", "title": "QUARTZAMYR " + self.path, "meta": {}}]},
                    {"X-Quartzamyr": "1", "X-Request-Id": "Quartzamyr", "Set-Cookie": self.headers["Authorization"],
                     "Location": self.path, "Server": "zephirinette", **Service.headers})


class PaceAndTrace(AskingOnLoopback):
    service = Service

    def setUp(self):
        super().setUp()
        (self.folder / "identity.json").write_text(json.dumps(IDENTITY))
        (self.folder / "token").write_text(TOKEN + "\n")
        Service.status, Service.headers, Service.asked = 200, {}, []

    def run_cli(self, *words, code):
        environment = {**os.environ, "PASSFAMILLE_DATA": str(self.folder / "data")}
        done = subprocess.run([CLI, *words], capture_output=True, text=True, timeout=60, env=environment)
        self.assertEqual(code, done.returncode, done.stdout + done.stderr)
        self.assertEqual([], [word for word in PERSONAL if word in done.stderr])
        return json.loads(done.stdout)

    def look_up(self, *more, code):
        return self.run_cli("lookup", "--identity", str(self.folder / "identity.json"), "--endpoint", f"http://127.0.0.1:{self.server.server_port}",
                            "--recipient", "13002526500013", "--token-file", str(self.folder / "token"), "--attempts", "1", *more, code=code)

    def test_a_refusal_is_remembered_by_the_next_process_until_it_is_lifted(self):
        Service.status, Service.headers = 429, {"Retry-After": "1800"}
        self.assertEqual(1, self.look_up(code=5)["attempts"])
        again = self.look_up(code=5)
        self.assertEqual(("rate_limited", 0, 1), (again["outcome"], again["attempts"], len(Service.asked)))
        self.assertAlmostEqual(1800, again["error"]["retry_after_s"], delta=60)

        held = self.run_cli("pace", code=5)
        self.assertEqual("held", held["outcome"])
        self.assertEqual([f"127.0.0.1-{self.server.server_port}"], [service["service"] for service in held["services"]])
        self.assertTrue(held["services"][0]["held"] and held["services"][0]["message"])
        self.assertEqual("open", self.run_cli("pace", "--lift", code=0)["outcome"])
        self.look_up(code=5)
        self.assertEqual(2, len(Service.asked))

    def test_a_log_lends_its_folder_s_pace(self):
        Service.status, Service.headers = 429, {"Retry-After": "1800"}
        self.look_up(code=5)
        log = str(self.folder / "data" / "cases")
        subprocess.run([CLI, "demo", "fill", "--log", log, "--cases", "1", "--user", "Agent"], check=True, capture_output=True)
        self.assertEqual(0, self.look_up("--log", log, "--user", "Agent", code=5)["attempts"])

    def trace(self):
        text = (self.folder / "trace").read_text()
        for word in PERSONAL:
            self.assertNotIn(word.lower(), text.lower())
        return [json.loads(line) for line in text.splitlines()]

    def test_a_trace_tells_how_it_went_and_not_about_whom(self):
        for status, code in ((200, 5), (404, 5), (502, 5), (302, 5)):
            with self.subTest(status):
                Service.status = status
                self.look_up("--trace", str(self.folder / "trace"), "--force", code=code)
                events = self.trace()
                self.assertEqual(["start", "pace", "request", "sent", "answer", "end", "finished"], [event["event"] for event in events])
                self.assertIn("nomNaissance", events[2]["parameters"])
                self.assertEqual("/v3/dss/quotient_familial/identite", events[2]["route"])
                self.assertIsNone(events[2]["headers"]["authorization"])
                self.assertEqual(status, events[4]["status"])
                self.assertEqual("(withheld)", events[4]["headers"]["x-request-id"])
                self.assertTrue(all("at" in event for event in events))

    def test_a_trace_is_private_and_writes_over_nothing_in_silence(self):
        path = self.folder / "trace"
        self.look_up("--trace", str(path), code=5)
        self.assertEqual(0o600, stat.S_IMODE(path.stat().st_mode))
        path.write_text("mine")
        os.chmod(path, 0o644)
        asked = len(Service.asked)
        refused = self.look_up("--trace", str(path), code=2)
        self.assertEqual("--trace", refused["error"]["fields"][0]["field"])
        self.assertEqual(("mine", asked), (path.read_text(), len(Service.asked)))
        self.look_up("--trace", str(path), "--force", code=5)
        self.assertEqual(0o600, stat.S_IMODE(path.stat().st_mode))
        self.look_up("--trace", str(self.folder / "nowhere" / "trace"), code=2)


if __name__ == "__main__":
    unittest.main()
