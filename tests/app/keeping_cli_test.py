"""passfamille-cli: how long cases are kept, what goes, what is merged, and what a person is answered."""
import json
import os
import pathlib
import stat
import subprocess
import tempfile
import unittest

CLI = os.environ["PASSFAMILLE_CLI"]
IDENTITY = {"birth_name": "MARCHAND", "usage_name": None, "given_names": ["HÉLOÏSE"], "birth": {"year": 1982, "month": 9, "day": 3}, "sex": "F",
            "birth_place": {"country": "99100", "commune": "13201"}}
PASSWORD = "Riviere-bleue-47-Tulipe"


class Keeping(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.log = self.path("log")

    def path(self, name, content=None):
        path = pathlib.Path(self.folder.name) / name
        if content is not None:
            path.write_text(content)
        return str(path)

    def run_cli(self, *arguments, stdin=None, code=0, user="Agent"):
        done = subprocess.run([CLI, *arguments, "--log", self.log, "--user", user], input=stdin, capture_output=True, text=True, timeout=120)
        self.assertEqual(code, done.returncode, done.stdout + done.stderr)
        for word in ("MARCHAND", "HÉLOÏSE", "PF-"):
            self.assertNotIn(word, done.stderr)
        return done.stdout

    def answer(self, *arguments, **more):
        return json.loads(self.run_cli(*arguments, **more).splitlines()[-1])

    def refused(self, *arguments, code=2, **more):
        answer = self.answer(*arguments, code=code, **more)
        return [field["field"] for field in answer["error"].get("fields", [])] or answer["error"]["title"]

    def fill(self, count, day):
        self.run_cli("demo", "fill", "--cases", str(count), "--seed", "7", "--on", day)

    def add(self, note=None):
        case = {"identity": IDENTITY, "quotient": {"value": 900, "provider": "CNAF", "period": "2026-11", "computed": "2026-10"},
                "children": [], "note": note, "decision": {"service": "cantine", "tier": "T4", "price": "3.30"}}
        return self.answer("case", "add", stdin=json.dumps(case) + "\n")["case"]

    def test_the_policy_is_shown_set_and_bounded(self):
        self.fill(1, "2026-11-23")
        usual = self.answer("log", "retention")
        self.assertEqual({"priced": 60, "creche": 60, "undecided": 12, "consultations": 36, "technique": 12}, usual["months"])
        self.assertIsNone(usual["by"])
        self.answer("log", "retention", "--set", "priced=24", "--set", "consultations=12", "--reason", "fiche 12")
        now = self.answer("log", "retention")
        self.assertEqual((24, 12, "Agent", "fiche 12"), (now["months"]["priced"], now["months"]["consultations"], now["by"], now["reason"]))
        for wrong in ("priced", "priced=", "priced=0", "forever=3", "consultations=37", "consultations=5"):
            self.assertEqual(["--set"], self.refused("log", "retention", "--set", wrong, "--reason", "x"), wrong)
        self.assertEqual(["--reason"], self.refused("log", "retention", "--set", "priced=24"))

    def test_a_purge_is_shown_then_proposed_then_waits(self):
        self.fill(4, "2015-11-23")
        recent = self.add()
        shown = self.answer("log", "purge", "--due")
        self.assertEqual(("preview", 4), (shown["outcome"], len(shown["cases"])))
        self.assertEqual(5, self.answer("case", "list")["total"])
        self.assertEqual([], self.answer("log", "purge", "--before", "2015-01-01")["cases"])
        slip = self.path("slip.json")
        proposed = self.answer("log", "purge", "--due", "--slip", slip)
        self.assertEqual("proposed", proposed["outcome"])
        self.assertEqual([recent], [case["case"] for case in self.answer("case", "list")["cases"]])
        kept = json.loads(pathlib.Path(slip).read_text())
        self.assertEqual(kept["slip"], proposed["slip"])
        self.assertEqual(4, sum(line["cases"] for line in kept["summary"]))
        for file in (slip, self.path("slip.pdf")):
            self.assertEqual(0o600, stat.S_IMODE(os.stat(file).st_mode))
        text = subprocess.check_output(["pdftotext", self.path("slip.pdf"), "-"], text=True)
        for words in ("Bordereau d’élimination", "L. 212-2", "PF-2015-000001", "Visa du directeur", "FORMATION"):
            self.assertIn(words, text.replace("\u00a0", " ").replace("\u202f", " "))

        self.assertEqual("slip: the quarantine runs", self.refused("log", "purge", "--execute", "--slip", slip, "--visa", "AD13", code=1))
        self.assertEqual(["--visa"], self.refused("log", "purge", "--execute", "--slip", slip))
        self.assertEqual(["--slip", "--slip"], self.refused("log", "purge", "--due", "--slip", slip))
        self.refused("log", "purge", "--due", "--slip", self.path("again.json"), code=3)
        forged = self.path("forged.json", json.dumps({**kept, "agent": "Autre"}))
        self.assertEqual(["--slip"], self.refused("log", "purge", "--execute", "--slip", forged, "--visa", "AD13"))
        self.assertEqual(["--slip"], self.refused("log", "purge", "--execute", "--slip", self.path("x.json", "{}"), "--visa", "AD13"))
        self.assertEqual(["--due"], self.refused("log", "purge"))
        self.assertEqual(["--before"], self.refused("log", "purge", "--before", "2099-01-01"))
        self.answer("case", "mark", "--case", "PF-2015-000001", "--mark", "quarantined", "--off", "--reason", "recours")
        self.assertEqual(2, self.answer("case", "list")["total"])
        self.assertTrue(self.answer("log", "verify")["ok"])

    def test_cases_are_merged_and_parted(self):
        one, two = self.fill(2, "2026-11-23") or ("PF-2026-000001", "PF-2026-000002")
        merged = self.answer("case", "merge", "--case", one, "--into", two, "--reason", "doublon")
        self.assertEqual(two, merged["merged_into"])
        self.assertEqual(two, self.answer("case", "show", "--case", one)["case"])
        self.assertEqual(1, self.answer("case", "list")["total"])
        self.refused("case", "merge", "--case", two, "--into", one, "--reason", "x", code=1)
        self.assertEqual(["--into"], self.refused("case", "merge", "--case", two, "--into", two, "--reason", "x"))
        self.assertIsNone(self.answer("case", "unmerge", "--case", one, "--reason", "erreur")["merged_into"])
        self.refused("case", "unmerge", "--case", one, "--reason", "x", code=1)
        self.assertEqual(2, self.answer("case", "list")["total"])

    def test_marks(self):
        self.fill(1, "2026-11-23")
        case = ("--case", "PF-2026-000001", "--reason", "demande écrite")
        for mark in ("sensitive", "opposed", "disputed"):
            self.assertTrue(self.answer("case", "mark", *case, "--mark", mark)[mark])
            self.assertFalse(self.answer("case", "mark", *case, "--mark", mark, "--off")[mark])
        self.assertEqual(["--mark"], self.refused("case", "mark", *case, "--mark", "quarantined"))
        self.assertEqual(["--mark"], self.refused("case", "mark", *case, "--mark", "merged"))
        self.refused("case", "mark", "--case", "PF-2020-000009", "--reason", "x", "--mark", "opposed", code=3)

    def test_a_person_is_answered_on_paper_and_as_json(self):
        self.fill(3, "2026-11-23")
        number = self.add(note="rendez-vous le mardi")
        self.run_cli("case", "show", "--case", number)
        pdf, file = self.path("acces.pdf"), self.path("acces.json")
        told = self.answer("case", "export", "--case", number, "--reason", "courrier", "--out", pdf, "--json", file)
        self.assertEqual([number], told["cases"])
        held = json.loads(pathlib.Path(file).read_text())
        self.assertEqual("MARCHAND", held["person"]["birth_name"])
        self.assertEqual("opened", held["cases"][0]["journal"][0]["action"])
        self.assertNotIn("agent", held["cases"][0]["journal"][0])
        text = subprocess.check_output(["pdftotext", pdf, "-"], text=True).replace("\u00a0", " ").replace("\u202f", " ")
        for words in ("Les données que la mairie détient", number, "MARCHAND", "Quotient familial : 900 €", "rendez-vous le mardi", "Dossier consulté", "36 mois", "CNIL"):
            self.assertIn(words, text)
        for path in (pdf, file):
            self.assertEqual(0o600, stat.S_IMODE(os.stat(path).st_mode))
        by_identity = self.answer("case", "export", "--identity", self.path("identity.json", json.dumps(IDENTITY)), "--reason", "courrier", "--out", self.path("b.pdf"))
        self.assertEqual([number], by_identity["cases"])
        self.assertEqual(["--out"], self.refused("case", "export", "--case", number, "--reason", "x", "--out", pdf))
        self.assertEqual(["--case"], self.refused("case", "export", "--reason", "x", "--out", self.path("c.pdf")))
        self.refused("case", "export", "--case", "PF-2020-000009", "--reason", "x", "--out", self.path("c.pdf"), code=3)
        journal = [json.loads(line) for line in self.run_cli("log", "consultations", "--case", number).splitlines()]
        self.assertEqual(["opened", "exported", "exported"], [line["action"] for line in journal])
        self.assertEqual("courrier", journal[-1]["reason"])
        self.assertEqual("", self.run_cli("log", "consultations", "--agent", "Personne"))
        self.assertEqual("", self.run_cli("log", "consultations", "--to", "2020-01-01"))

    def test_rights_are_asked_below_the_command(self):
        password = self.path("password", PASSWORD + "\n")
        sign = ("--password-file", password)
        self.run_cli("log", "create", *sign)
        self.run_cli("log", "user", "add", *sign, "--login", "lecteur", "--role", "agent", "--new-password-file", password)
        number = self.answer("case", "add", *sign, stdin=json.dumps({"identity": IDENTITY}) + "\n")["case"]
        for command in (("log", "retention", "--set", "priced=24", "--reason", "x"), ("log", "purge", "--due"), ("log", "consultations"),
                        ("case", "mark", "--case", number, "--mark", "opposed", "--reason", "x"),
                        ("case", "export", "--case", number, "--reason", "x", "--out", self.path("x.pdf"))):
            self.assertEqual(["--user"], self.refused(*command, *sign, user="lecteur"), command)
        self.assertFalse(os.path.exists(self.path("x.pdf")))
        self.answer("log", "retention", *sign, user="lecteur")


if __name__ == "__main__":
    unittest.main()
