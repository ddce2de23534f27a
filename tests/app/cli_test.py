"""passfamille-cli as other programs use it: names, JSON keys, exit codes, and nothing personal on standard error."""
import datetime
import hashlib
import http.server
import json
import os
import pathlib
import sqlite3
import subprocess
import tempfile
import threading
import unittest

CLI = os.environ["PASSFAMILLE_CLI"]
SCHEDULE = pathlib.Path(os.environ["PASSFAMILLE_SOURCE"]) / "resources/schedules/morvallon-2026-2027.toml"
SIRET = "13002526500013"
IDENTITY = {"birth_name": "MARCHAND", "usage_name": None, "given_names": ["HÉLOÏSE"],
            "birth": {"year": 1982, "month": 9, "day": 3}, "sex": "F",
            "birth_place": {"country": "99100", "commune": "13201"}}
FOUND = {"data": {"quotient_familial": {"fournisseur": "CNAF", "valeur": 0, "annee": 2026, "mois": 11, "annee_calcul": 2026, "mois_calcul": 10},
                  "allocataires": [{"nom_naissance": "MARCHAND", "nom_usage": None, "prenoms": "HELOISE", "date_naissance": "1982-09-03", "sexe": "F"}],
                  "enfants": [{"nom_naissance": "MARCHAND", "nom_usage": None, "prenoms": "NOÉ", "date_naissance": "2015-00-00", "sexe": "M"}],
                  "adresse": {"destinataire": "Madame MARCHAND HELOISE", "numero_libelle_voie": "15 RUE HAUTE",
                              "code_postal_ville": "13999 MORVALLON", "pays": "FRANCE"}}, "links": {}, "meta": {}}


def error(code, title):
    return {"errors": [{"code": code, "title": title, "detail": title, "meta": {}}]}


PASSWORD = "Riviere-bleue-47-Tulipe"

class State(http.server.BaseHTTPRequestHandler):
    """Answers by the birth name asked for, and remembers what was asked."""
    answers = {"MARCHAND": (200, FOUND), "INCONNU": (404, error("35003", "Allocataire non référencé")),
               "REFUS": (401, error("00101", "Interdit")), "PANNE": (502, error("35000", "Erreur interne du fournisseur de données"))}
    asked = []

    def do_GET(self):
        State.asked.append((self.path, dict(self.headers)))
        name = next((name for name in self.answers if f"nomNaissance={name}&" in self.path), None)
        status, body = self.answers.get(name, (422, error("00420", "Entité non traitable")))
        payload = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(payload)))
        self.end_headers()
        self.wfile.write(payload)

    def log_message(self, *_):
        pass


class CommandLine(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), State)
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.endpoint = f"http://127.0.0.1:{cls.server.server_port}/prefixe"

    @classmethod
    def tearDownClass(cls):
        cls.server.shutdown()
        cls.server.server_close()

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        State.asked.clear()

    def path(self, name, content=None):
        path = pathlib.Path(self.folder.name) / name
        if content is not None:
            path.write_text(content if isinstance(content, str) else json.dumps(content))
        return str(path)

    def run_cli(self, *arguments, stdin=None, code=0, personal=("MARCHAND", "HÉLOÏSE", "1982")):
        environment = {**os.environ, "PASSFAMILLE_DATA": str(pathlib.Path(self.folder.name) / "data")}  # nothing of the tester's own
        done = subprocess.run([CLI, *arguments], input=stdin, capture_output=True, text=True, timeout=60, env=environment)
        self.assertEqual(code, done.returncode, done.stdout + done.stderr)
        for word in personal:
            self.assertNotIn(word, done.stderr)
        return done.stdout

    def account(self, log, user="Agent"):
        """The options that say who acts on a log."""
        return "--log", log, "--user", user, "--password-file", self.path("password", PASSWORD + "\n")

    def look_up(self, identity, code, *more):
        answer = self.run_cli("lookup", "--identity", self.path("identity.json", identity), "--endpoint", self.endpoint,
                              "--recipient", SIRET, "--token-file", self.path("token", "aaa.bbb.ccc\n"), "--attempts", "1", *more, code=code)
        return json.loads(answer)

    def test_found(self):
        answer = self.look_up(IDENTITY, 0, "--period", "2026-11")
        self.assertEqual("found", answer["outcome"])
        self.assertEqual({"value": 0, "provider": "CNAF", "period": "2026-11", "computed": "2026-10"}, answer["quotient"])
        for right in ("quotient", "allocataires", "children", "address"):
            self.assertTrue(answer["rights"][right], right)
        self.assertEqual({"year": 2015, "month": None, "day": None}, answer["children"][0]["birth"])
        self.assertEqual(["Madame MARCHAND HELOISE", "15 RUE HAUTE"], answer["address"]["lines"])
        self.assertEqual(("13999", "MORVALLON"), (answer["address"]["postcode"], answer["address"]["town"]))
        self.assertTrue(answer["identity_match"])
        self.assertIsNone(answer["error"])
        path, headers = State.asked[0]
        self.assertTrue(path.startswith("/prefixe/v3/dss/quotient_familial/identite?"))
        self.assertIn("prenoms%5B%5D=H%C3%89LO%C3%8FSE", path)
        self.assertIn("annee=2026&mois=11", path)
        self.assertEqual("Bearer aaa.bbb.ccc", headers["Authorization"])
        self.assertNotIn("Cache-Control", headers)

    def test_every_way_of_not_finding_has_its_outcome_and_exit_code(self):
        for name, outcome, code in (("INCONNU", "not_found", 3), ("REFUS", "refused", 4), ("PANNE", "unavailable", 5)):
            with self.subTest(name):
                answer = self.look_up({**IDENTITY, "birth_name": name}, code)
                self.assertEqual(outcome, answer["outcome"])
                self.assertTrue(answer["error"]["message"].endswith((".", "!")))
                self.assertIsNone(answer["quotient"])

    def test_another_persons_data_are_not_shown(self):
        for found, mismatch in (({"nom_naissance": "BROWN"}, "birth_name"), ({"date_naissance": "1982-09-04"}, "birth_date"),
                                ({"nom_naissance": "BROWN", "date_naissance": "1990-01-01"}, "birth_date_and_name")):
            with self.subTest(mismatch):
                other = json.loads(json.dumps(FOUND))
                other["data"]["allocataires"][0].update(found)
                self.addCleanup(State.answers.__setitem__, "MARCHAND", (200, FOUND))
                State.answers["MARCHAND"] = (200, other)
                answer = self.look_up(IDENTITY, 0, "--period", "2026-11")
                self.assertFalse(answer["identity_match"])
                self.assertEqual(mismatch, answer["identity_mismatch"])
                self.assertTrue(answer["error"]["message"])
                self.assertEqual((None, [], [], None, []), tuple(answer[part] for part in ("quotient", "allocataires", "children", "address", "period_notes")))
                self.assertTrue(answer["rights"]["quotient"])
                for word in ("BROWN", "NOÉ", "RUE HAUTE", "1990"):
                    self.assertNotIn(word, json.dumps(answer, ensure_ascii=False))

    def test_names_that_may_not_be_read_cannot_be_compared(self):
        masked = {**FOUND, "data": {key: value for key, value in FOUND["data"].items() if key != "allocataires"}}
        self.addCleanup(State.answers.__setitem__, "MARCHAND", (200, FOUND))
        State.answers["MARCHAND"] = (200, masked)
        answer = self.look_up(IDENTITY, 0)
        self.assertEqual((False, "not_comparable", 0), (answer["identity_match"], answer["identity_mismatch"], answer["quotient"]["value"]))

    def test_the_month_of_an_answer_is_told_in_codes_and_words(self):
        answer = self.look_up(IDENTITY, 0, "--period", "2026-11")
        self.assertIn("computed_other_month", [note["code"] for note in answer["period_notes"]])  # of October
        self.assertTrue(all(note["message"].endswith(".") for note in answer["period_notes"]))
        other = self.look_up(IDENTITY, 0, "--period", self.month(-1))
        self.assertIn("composition_of_today", [note["code"] for note in other["period_notes"]])

    @staticmethod
    def month(shift):
        today = datetime.date.today()
        months = today.year * 12 + today.month - 1 + shift
        return f"{months // 12}-{months % 12 + 1:02}"

    def test_twenty_four_months_may_be_asked_for(self):
        for shift in (-25, 2):
            self.assertIn("--period", json.dumps(self.look_up(IDENTITY, 2, "--period", self.month(shift))))
        self.assertEqual([], State.asked)
        self.look_up(IDENTITY, 0, "--period", self.month(-22))

    def test_what_may_be_tried_is_listed_without_a_word_of_the_person(self):
        unknown = {**IDENTITY, "birth_name": "INCONNU", "usage_name": "PERROCHEAU", "given_names": ["Jeanne", "Louise"]}
        answer = self.look_up(unknown, 3, "--repair")
        self.assertEqual(1, len(State.asked))
        kinds = {repair["kind"]: repair for repair in answer["repairs"]}
        self.assertEqual(["birth_name", "usage_name"], kinds["names_swapped"]["changes"])
        self.assertEqual(["given_names"], kinds["first_given_name_only"]["changes"])
        self.assertFalse(kinds["other_parent"]["confirmable"])
        self.assertTrue(all(repair["reason"].endswith(".") for repair in answer["repairs"]))
        for word in ("INCONNU", "PERROCHEAU", "Jeanne", "Louise"):
            self.assertNotIn(word, json.dumps(answer))
        self.assertNotIn("repairs", self.look_up(unknown, 3))

    def test_a_confirmed_try_finds_the_family_and_the_journal_says_so(self):
        log = self.path("registre")
        self.run_cli("log", "create", *self.account(log))
        theirs = self.path("theirs", "Fenetre-jaune-83-Olivier\n")
        self.run_cli("log", "user", "add", *self.account(log), "--login", "dominique", "--role", "supervisor", "--new-password-file", theirs)
        dominique = ("--log", log, "--user", "dominique", "--password-file", theirs)
        identity = {**IDENTITY, "birth_name": "INCONNU", "usage_name": "MARCHAND", "given_names": ["HÉLOÏSE", "ANNE"]}
        answer = self.look_up(identity, 0, "--confirm", "first_given_name_only", "--confirm", "names_swapped", *dominique)
        self.assertEqual(("found", "names_swapped", True), (answer["outcome"], answer["found_as"], answer["identity_match"]))
        self.assertEqual([None, "first_given_name_only", "names_swapped"], [tried["kind"] for tried in answer["tried"]])
        self.assertEqual(3, len(State.asked))
        self.assertIn("nomNaissance=MARCHAND&nomUsage=INCONNU&", State.asked[2][0])
        lines = [json.loads(line) for line in self.run_cli("log", "consultations", *dominique).splitlines()]
        self.assertEqual(["", "first_given_name_only", "names_swapped"], [line.get("reason", "") for line in lines if line["action"] == "asked"])

    def test_four_calls_at_most_and_none_twice(self):
        identity = {**IDENTITY, "birth_name": "INCONNU", "given_names": ["Anne", "Laure"]}
        tries = ("--confirm", "given_names_joined", "--confirm", "given_names_joined", "--confirm", "names_swapped")
        answer = self.look_up(identity, 3, *tries)
        self.assertEqual(2, len(State.asked))  # the second time is the same question, and there is no usage name to swap
        self.assertEqual([None, "given_names_joined"], [tried["kind"] for tried in answer["tried"]])
        self.assertIn("--confirm", json.dumps(self.look_up(identity, 2, *tries, "--confirm", "month_before")))
        self.assertIn("--confirm", json.dumps(self.look_up(identity, 2, "--confirm", "surname_guessed")))

    def test_the_practice_family_of_one_given_name(self):
        identity = self.path("maelle.json", {"birth_name": "CHANTELOUVE", "usage_name": None, "given_names": ["Maëlle", "Jeanne", "Louise"],
                                             "birth": {"year": 1988, "month": 3, "day": 17}, "sex": "F",
                                             "birth_place": {"country": "99100", "commune": "35238"}})
        answer = json.loads(self.run_cli("lookup", "--practice", "--identity", identity, "--confirm", "first_given_name_only"))
        self.assertEqual((705, "first_given_name_only"), (answer["quotient"]["value"], answer["found_as"]))

    def test_a_refused_input_names_its_field_and_sends_nothing(self):
        answer = self.look_up({**IDENTITY, "birth_name": "M4RCHAND"}, 2)
        self.assertEqual("invalid_input", answer["outcome"])
        self.assertIn("birth_name", json.dumps(answer))
        self.assertEqual([], State.asked)

    def test_a_commune_by_name_is_the_one_of_the_birth_date(self):
        for year, code in ((1960, "75036"), (1990, "92036")):
            identity = {**IDENTITY, "birth": {"year": year, "month": 1, "day": 2},
                        "birth_place": {"country": "99100", "commune_name": "Gennevilliers", "department": "92" if year > 1967 else "75"}}
            self.look_up(identity, 0)
            self.assertIn(f"codeCogInseeCommuneNaissance={code}", State.asked[-1][0])

    def test_plain_http_is_for_loopback_only(self):
        self.endpoint = "http://example.org"  # of this test alone
        self.assertEqual("invalid_input", self.look_up(IDENTITY, 2)["outcome"])

    def test_schedule_templates_are_listed_and_load(self):
        names = json.loads(self.run_cli("schedule", "template"))["templates"]
        self.assertIn("cantine-tranches", names)
        for name in names:
            text = self.run_cli("schedule", "template", name)
            self.assertEqual([], json.loads(self.run_cli("schedule", "check", self.path(name + ".toml", text), "--on", "2026-10-01"))["findings"], name)
        self.run_cli("schedule", "template", "inconnu", code=2)

    def test_a_schedule_is_published_once_and_never_changed(self):
        folder = self.path("baremes-publies")
        first = self.path("mien.toml", SCHEDULE.read_text(encoding="utf-8").replace('id = "morvallon-2026"', 'id = "mien-2026"'))
        answer = json.loads(self.run_cli("schedule", "publish", first, "--folder", folder, "--user", "Essai"))
        self.assertEqual(("published", "mien-2026.toml", "Essai"), (answer["outcome"], answer["file"], answer["by"]))
        published = pathlib.Path(folder) / "mien-2026.toml"
        self.assertEqual(hashlib.sha256(published.read_bytes()).hexdigest(), answer["sha256"])
        register = json.loads((pathlib.Path(folder) / "published.json").read_text(encoding="utf-8"))
        self.assertEqual([answer["sha256"]], [line["sha256"] for line in register["published"]])
        again = json.loads(self.run_cli("schedule", "publish", first, "--folder", folder, "--user", "Essai", code=2))
        self.assertEqual(["id_taken"], [obstacle["kind"] for obstacle in again["obstacles"]])

    def test_what_keeps_a_schedule_from_being_published_is_said(self):
        text = SCHEDULE.read_text(encoding="utf-8").replace('id = "morvallon-2026"', 'id = "mien-2026"')
        for change, kind in ((("du 18 juin 2026", "du 18 juin 2027"), "retroactive"), (("n° 2026-041 ", ""), "act_incomplete"),
                             (("valid_until = 2027-08-31", ""), "dates_missing"), (("unit = \"repas\"", ""), "not_a_schedule"), (("commune = \"Ville de Morvallon\"", "commune = \"Ville (à remplacer)\""), "to_be_replaced")):
            self.assertEqual(1, text.count(change[0]), change)
            answer = json.loads(self.run_cli("schedule", "publish", self.path("faux.toml", text.replace(*change)),
                                             "--folder", self.path("rien"), "--user", "Essai", code=2))
            self.assertIn(kind, [obstacle["kind"] for obstacle in answer["obstacles"]])
            self.assertTrue(all(obstacle["message"] for obstacle in answer["obstacles"]))

    def test_practice_publishes_apart_and_knows_its_own_schedules(self):
        data = pathlib.Path(self.path("poste"))
        taken = json.loads(self.run_cli("schedule", "publish", str(SCHEDULE), "--data", str(data), "--user", "Essai", code=2))
        self.assertEqual(["id_taken"], [obstacle["kind"] for obstacle in taken["obstacles"]])
        other = self.path("autre.toml", SCHEDULE.read_text(encoding="utf-8").replace('id = "morvallon-2026"', 'id = "autre"'))
        self.run_cli("schedule", "publish", other, "--data", str(data), "--user", "Essai")
        self.assertTrue((data / "practice-schedules" / "autre.toml").exists())
        self.assertFalse((data / "schedules").exists())

    def test_two_schedules_are_compared_over_a_log(self):
        log = self.path("simulation")
        self.run_cli("demo", "fill", "--log", log, "--user", "test", "--cases", "60", "--seed", "7")
        before = SCHEDULE.parent / "morvallon-2025-2026.toml"
        answer = json.loads(self.run_cli("schedule", "simulate", "--log", log, "--user", "test", "--service", "cantine",
                                         "--schedule", str(before), "--schedule", str(SCHEDULE)))
        service = answer["services"][0]
        self.assertEqual(60, answer["families"])
        for cell in service["before"]["population"] + service["after"]["population"]:
            self.assertTrue(cell["families"] is None or cell["families"] >= 5)
        self.run_cli("schedule", "simulate", "--log", log, "--user", "test", "--schedule", str(SCHEDULE), code=2)
        self.run_cli("schedule", "simulate", "--schedule", str(before), "--schedule", str(SCHEDULE), code=2)

    def test_two_schedules_are_compared_over_made_up_families(self):
        before = SCHEDULE.parent / "morvallon-2025-2026.toml"
        simulate = ("schedule", "simulate", "--schedule", str(before), "--schedule", str(SCHEDULE), "--service", "cantine",
                    "--made-up", "2000", "--seed", "7")
        answer = json.loads(self.run_cli(*simulate))
        self.assertEqual(answer, json.loads(self.run_cli(*simulate)))
        one = answer["services"][0]
        yearly = json.loads(self.run_cli(*simulate, "--units", "140"))["services"][0]
        self.assertAlmostEqual(140 * float(one["before"]["revenue"]), float(yearly["before"]["revenue"]), places=2)
        self.assertEqual("140", yearly["units"])
        self.run_cli(*simulate, "--units", "beaucoup", code=2)

    def test_a_schedule_is_tried_on_families_that_expect_a_price(self):
        def families(price):
            return self.path("familles.json", json.dumps({"format": 1, "families": [
                {"name": "Essai", "facts": {"quotient": 900, "children": 2, "resident": True}, "expected": {"cantine": price}}]}))
        answer = json.loads(self.run_cli("schedule", "try", "--schedule", str(SCHEDULE), "--families", families("3.30")))
        self.assertEqual(0, answer["wrong"])
        self.assertEqual(["as_expected"], [trial["verdict"] for trial in answer["trials"] if trial["service"] == "cantine"])
        answer = json.loads(self.run_cli("schedule", "try", "--schedule", str(SCHEDULE), "--families", families("3.20"), code=3))
        self.assertEqual(1, answer["wrong"])
        self.run_cli("schedule", "try", "--schedule", str(SCHEDULE), "--families", self.path("faux.json", "{}"), code=2)
        absent = self.path("absent.json", json.dumps({"format": 1, "families": [{"name": "Essai", "expected": {"patinoire": 3}}]}))
        self.run_cli("schedule", "try", "--schedule", str(SCHEDULE), "--families", absent, code=2)

    def test_a_family_invoice_and_a_third_party_share(self):
        schedule = self.path("facture.toml", """format = 1
id = "facture"
title = "Facture"
commune = "Morvallon"
act = "délibération d'essai"
valid_from = 2026-09-01
valid_until = 2027-08-31
[[service]]
id = "danse"
name = "Danse"
unit = "an"
rule = "matrix"
by = "child_rank"
columns = [1, 2]
prices = [100, 80]
instalments = 3
[[service.share]]
payer = "La Caf"
percent = 10
""")
        facts = self.path("facts.json", {"registrations": [{}, {}], "cost": 200})
        answer = json.loads(self.run_cli("price", "--schedule", schedule, "--facts", facts, "--on", "2026-11-23"))
        self.assertEqual(("162.00", "54.00"), (answer["price"], answer["instalment"]))
        self.assertEqual({"payer": "La Caf", "amount": "10.00", "percent_of_cost": "5.0"}, answer["shares"][0])

    def test_price_and_schedule_check(self):
        facts = self.path("facts.json", {"quotient": 900, "children": 2, "resident": True})
        price = json.loads(self.run_cli("price", "--schedule", str(SCHEDULE), "--facts", facts, "--on", "2026-11-23", "--service", "cantine"))
        self.assertEqual(("priced", "T4", "3.30", "repas"), (price["outcome"], price["tier"], price["price"], price["unit"]))
        self.assertEqual("3.30", price["steps"][-1]["after"])
        nothing = self.path("nothing.json", {"resident": True})
        missing = json.loads(self.run_cli("price", "--schedule", str(SCHEDULE), "--facts", nothing, "--on", "2026-11-23", "--service", "accueil-soir", code=2))
        self.assertEqual(("missing_facts", ["children"]), (missing["outcome"], missing["missing"]))
        self.assertTrue(json.loads(self.run_cli("schedule", "check", str(SCHEDULE)))["valid"])
        late = json.loads(self.run_cli("schedule", "check", str(SCHEDULE), "--on", "2030-01-01"))
        self.assertEqual(["expired"], [finding["kind"] for finding in late["findings"]])
        self.assertEqual("800", price["changes"]["below"]["quotient"])
        self.assertEqual({"quotient": "900"}, price["steps"][0]["inputs"])
        broken = json.loads(self.run_cli("schedule", "check", self.path("broken.toml", "format = 1\nprix = 3\n"), code=2))
        self.assertFalse(broken["valid"])
        self.assertTrue(broken["findings"][0]["message"])

    def test_a_fact_that_cannot_be_read_is_named_with_what_to_write(self):
        facts = self.path("facts.json", {"registrations": [{"quotient": 3}]})
        answer = json.loads(self.run_cli("price", "--schedule", str(SCHEDULE), "--facts", facts, "--service", "cantine", code=2))
        message = answer["error"]["fields"][0]["message"]
        self.assertIn("registrations.quotient", message)
        self.assertNotIn("%", message)
        broken = self.path("broken.toml", "format = 1\nprix = 3\n")
        refused = json.loads(self.run_cli("price", "--schedule", broken, "--facts", self.path("none.json", {}), code=2))
        self.assertIn("schedule check", refused["error"]["fields"][0]["message"])

    def test_the_total_of_several_units_is_not_the_price_of_one(self):
        text = (SCHEDULE.read_text(encoding="utf-8").split("[[service]]")[0]
                + '[[service]]\nid = "a"\nname = "A"\nunit = "jour"\nrule = "flat"\nprice = 2\nquantity = "quantity"\n')
        facts = self.path("facts.json", {"quantity": 3})
        answer = json.loads(self.run_cli("price", "--schedule", self.path("a.toml", text), "--facts", facts, "--on", "2026-11-23"))
        self.assertEqual(("6.00", None), (answer["price"], answer["unit"]))

    def test_cases_are_added_listed_shown_and_issued(self):
        log = self.path("log")
        self.run_cli("log", "create", *self.account(log))
        case = {"identity": IDENTITY, "quotient": {"value": 900, "provider": "CNAF", "period": "2026-11", "computed": "2026-10"},
                "allocataires": [], "children": [], "address": None,
                "decision": {"service": "cantine", "tier": "T4", "price": "3.30"}, "note": None}
        added = json.loads(self.run_cli("case", "add", *self.account(log), stdin=json.dumps(case) + "\n").splitlines()[0])
        self.assertRegex(added["case"], r"^PF-\d{4}-000001$")
        listed = self.run_cli("case", "list", *self.account(log), "--search", "marchand")
        self.assertIn(added["case"], listed)
        self.assertNotIn(added["case"], self.run_cli("case", "list", *self.account(log), "--search", "zzz"))
        self.assertIn("MARCHAND", self.run_cli("case", "show", *self.account(log), "--case", added["case"]))
        self.run_cli("case", "show", *self.account(log), "--case", "PF-2020-000009", code=3)
        pdf = self.path("paper.pdf")
        self.run_cli("attest", "issue", *self.account(log), "--case", added["case"], "--out", pdf, "--explain")
        self.assertTrue(pathlib.Path(pdf).read_bytes().startswith(b"%PDF-"))

    def test_a_protected_case_is_shown_and_issued_for_a_reason_only(self):
        log, theirs = self.path("log"), self.path("theirs", "Fenetre-jaune-83-Olivier\n")
        self.run_cli("log", "create", *self.account(log))
        self.run_cli("log", "user", "add", *self.account(log), "--login", "camille", "--role", "agent", "--new-password-file", theirs)
        camille = ("--log", log, "--user", "camille", "--password-file", theirs)
        added = json.loads(self.run_cli("case", "add", *camille, stdin=json.dumps({"identity": IDENTITY, "quotient": {"value": 900}}) + "\n"))["case"]
        self.run_cli("log", "user", "add", *self.account(log), "--login", "dominique", "--role", "supervisor", "--new-password-file", theirs)
        self.run_cli("case", "mark", "--log", log, "--user", "dominique", "--password-file", theirs, "--case", added, "--mark", "sensitive", "--reason", "x")
        pdf = self.path("paper.pdf")
        for command in (("case", "show", *camille, "--case", added), ("attest", "issue", *camille, "--case", added, "--out", pdf)):
            refused = json.loads(self.run_cli(*command, code=2))
            self.assertEqual("--reason", refused["error"]["fields"][0]["field"])
            self.assertNotIn("MARCHAND", json.dumps(refused))
            self.run_cli(*command, "--reason", "guichet")
        self.assertTrue(pathlib.Path(pdf).read_bytes().startswith(b"%PDF-"))

    def test_beside_a_log_nobody_who_objects_is_asked_about(self):
        log = self.path("log")
        self.run_cli("log", "create", *self.account(log))
        theirs = self.path("theirs", "Fenetre-jaune-83-Olivier\n")
        self.run_cli("log", "user", "add", *self.account(log), "--login", "dominique", "--role", "supervisor", "--new-password-file", theirs)
        dominique = ("--log", log, "--user", "dominique", "--password-file", theirs)
        added = json.loads(self.run_cli("case", "add", *dominique, stdin=json.dumps({"identity": IDENTITY, "quotient": {"value": 900}}) + "\n"))["case"]
        self.assertEqual("found", self.look_up(IDENTITY, 0, *dominique)["outcome"])
        asked = [line for line in self.run_cli("log", "consultations", *dominique).splitlines() if "CAF/MSA" in line]
        self.assertEqual(1, len(asked))
        self.run_cli("case", "mark", *dominique, "--case", added, "--mark", "opposed", "--reason", "x")
        before = len(State.asked)
        self.assertEqual("refused", self.look_up(IDENTITY, 4, *dominique)["outcome"])
        self.assertEqual(before, len(State.asked))
        self.assertEqual("found", self.look_up(IDENTITY, 0)["outcome"])

    def test_the_visit_of_a_fictitious_family_ends_in_a_paper(self):
        pdf = self.path("visit.pdf")
        steps = self.run_cli("visit", "--log", self.path("log"), "--user", "Agent", "--out", pdf, "--on", "2026-11-23", "--explain").splitlines()
        self.assertGreaterEqual(len(steps), 5)
        for step in steps:
            self.assertTrue(json.loads(step))
        text = subprocess.check_output(["pdftotext", pdf, "-"], text=True)
        self.assertIn("Attestation de tarif", text)

    def test_the_usual_visit_makes_two_pages(self):
        said = self.run_cli("visit", "--log", self.path("log"), "--user", "Essai", "--out", self.path("paper.pdf"), "--explain", "--on", "2026-11-23", personal=())
        self.assertEqual(2, json.loads(said.splitlines()[-1])["pages"])

    def test_a_paper_is_its_maker_s_alone(self):
        out = self.path("paper.pdf", "older")
        os.chmod(out, 0o644)
        self.run_cli("visit", "--log", self.path("log"), "--user", "Essai", "--out", out, "--force")
        self.assertEqual(0o600, os.stat(out).st_mode & 0o777)

    def test_a_file_is_not_written_over_in_silence(self):
        pdf = self.path("here.pdf", "precious")
        visit = ("visit", "--log", self.path("log"), "--user", "Agent", "--out", pdf, "--on", "2026-11-23")
        refused = json.loads(self.run_cli(*visit, code=2))
        self.assertEqual(["--out"], [field["field"] for field in refused["error"]["fields"]])
        self.assertEqual("precious", pathlib.Path(pdf).read_text())
        self.run_cli(*visit, "--force")
        self.assertTrue(pathlib.Path(pdf).read_bytes().startswith(b"%PDF-"))

    def test_a_visit_without_an_answer_records_nothing(self):
        steps = self.run_cli("visit", "--log", self.path("log"), "--user", "Agent", "--out", self.path("no.pdf"),
                             "--family", "inconnue", "--on", "2026-11-23", code=3).splitlines()
        self.assertEqual(["identity", "lookup"], [json.loads(step)["step"] for step in steps])
        self.assertFalse(pathlib.Path(self.path("no.pdf")).exists())

    def test_the_creche_route_gives_resources_and_no_quotient(self):
        record = {"data": {"allocataires": FOUND["data"]["allocataires"], "enfants": [], "adresse": None,
                           "parametres_calcul_participation_familiale": {
                               "nombre_enfants_a_charge": 2, "nombre_enfants_beneficiaire_aeeh": 0,
                               "base_ressources_annuelles": {"valeur": 32000.5, "annee_calcul": 2024}}}, "links": {}, "meta": {}}
        self.addCleanup(State.answers.__setitem__, "MARCHAND", State.answers["MARCHAND"])
        State.answers["MARCHAND"] = (200, record)
        answer = self.look_up(IDENTITY, 0, "--kind", "eaje")
        self.assertTrue(State.asked[0][0].startswith("/prefixe/v3/dss/participation_familiale_eaje/identite?"))
        self.assertEqual({"dependent_children": 2, "disabled_children": 0, "yearly_resources": "32000.50", "resources_year": 2024},
                         answer["participation"])
        self.assertIsNone(answer["quotient"])
        self.assertFalse(answer["rights"]["quotient"])
        self.assertIn("--period", json.dumps(self.look_up(IDENTITY, 2, "--kind", "eaje", "--period", "2026-11")))

    def test_a_code_that_no_commune_has_is_sent_all_the_same(self):
        self.look_up({**IDENTITY, "birth_place": {"country": "99100", "commune": "00404"}}, 0)
        self.assertIn("codeCogInseeCommuneNaissance=00404", State.asked[0][0])

    def test_a_town_abroad_is_told_by_its_country_alone(self):
        self.look_up({**IDENTITY, "birth_place": {"country": "99352", "commune_name": "Alger"}}, 0)
        self.assertIn("codeCogInseePaysNaissance=99352", State.asked[0][0])
        self.assertNotIn("Commune", State.asked[0][0])

    def test_a_month_that_the_state_does_not_offer_is_not_sent(self):
        today = datetime.date.today()
        for period in ("2030-01", f"{today.year + 1}-{today.month:02}", f"{today.year - 2}-{today.month:02}"):
            answer = self.look_up(IDENTITY, 2, "--period", period)
            self.assertEqual(("invalid_input", "--period"), (answer["outcome"], answer["error"]["fields"][0]["field"]), period)
        self.assertEqual([], State.asked)
        self.look_up(IDENTITY, 0, "--period", self.month(-22))
        self.look_up(IDENTITY, 0, "--period", f"{today.year}-{today.month:02}")

    def test_a_log_is_verified(self):
        log = self.path("log")
        self.run_cli("log", "create", *self.account(log), "--recovery-out", self.path("recovery"))
        self.assertRegex(pathlib.Path(self.path("recovery")).read_text(), r"^(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}\n$")
        self.assertEqual(0o600, os.stat(self.path("recovery")).st_mode & 0o777)
        said = self.run_cli("case", "add", *self.account(log), stdin=json.dumps({"identity": IDENTITY}) + "\n")
        number = json.loads(said)["case"]
        answer = json.loads(self.run_cli("log", "verify", *self.account(log)))
        self.assertEqual((True, 1, []), (answer["ok"], answer["revisions"], answer["problems"]))
        self.run_cli("log", "verify", *self.account(log), "--head", answer["head"])
        unknown = json.loads(self.run_cli("log", "verify", *self.account(log), "--head", answer["head"][:-8] + "00000000", code=6))
        self.assertEqual(["head_unknown"], [problem["kind"] for problem in unknown["problems"]])
        self.run_cli("log", "verify", *self.account(log), "--head", "yesterday", code=2)
        with sqlite3.connect(f"{log}/sealed.db") as database:
            database.execute("DROP TRIGGER record_box_no_update")
            database.execute("UPDATE record_box SET box = x'00' WHERE seq = (SELECT seq FROM record WHERE kind = 2)")
        answer = json.loads(self.run_cli("log", "verify", *self.account(log), code=6))
        self.assertEqual((False, 1, [number]), (answer["ok"], answer["revisions"], [problem["case"] for problem in answer["problems"]]))
        self.run_cli("log", "verify", *self.account(self.path("nowhere")), code=2)
        pathlib.Path(log, "sealed.db").write_bytes(b"not a database" * 1000)
        self.assertFalse(json.loads(self.run_cli("log", "verify", *self.account(log), code=6))["ok"])

    def test_nobody_is_let_in_without_the_password(self):
        log = self.path("log")
        self.run_cli("log", "create", *self.account(log))
        wrong = self.path("wrong", "Montagne-rose-52-Lilas!\n")
        for _ in range(3):
            refused = json.loads(self.run_cli("case", "list", "--log", log, "--user", "Agent", "--password-file", wrong, code=2))
            self.assertEqual(["--password-file"], [field["field"] for field in refused["error"]["fields"]])
        self.run_cli("case", "list", "--log", log, "--user", "Agent", code=2)
        self.run_cli("case", "list", *self.account(log, "Nobody"), code=2)

    def test_accounts_have_the_rights_of_their_roles(self):
        log = self.path("log")
        self.run_cli("log", "create", *self.account(log))
        theirs = self.path("theirs", "Montagne-rose-52-Lilas!\n")
        add = ("log", "user", "add", *self.account(log), "--new-password-file")
        self.run_cli(*add, theirs, "--login", "camille", "--role", "read-only")
        self.run_cli(*add, theirs, "--login", "Camille", "--role", "agent", code=2)
        self.run_cli(*add, self.path("weak", "abc\n"), "--login", "denis", "--role", "agent", code=2)
        self.run_cli(*add, theirs, "--login", "denis", "--role", "queen", code=2)
        reader = ("--log", log, "--user", "camille", "--password-file", theirs)
        self.run_cli("case", "list", *reader)
        self.run_cli("log", "digest", *reader, code=1)
        refused = json.loads(self.run_cli("log", "user", "add", *reader, "--new-password-file", theirs, "--login", "denis", "--role", "agent", code=2))
        self.assertEqual(["--user"], [field["field"] for field in refused["error"]["fields"]])
        listed = json.loads(self.run_cli("log", "user", "list", *reader))["accounts"]
        self.assertEqual({"Agent", "camille"}, {account["login"] for account in listed})
        self.run_cli("log", "user", "close", *self.account(log), "--login", "camille")
        self.run_cli("case", "list", *reader, code=2)
        self.assertTrue(json.loads(self.run_cli("log", "verify", *self.account(log)))["ok"])

    def test_a_forgotten_password_is_set_anew_with_the_printed_code(self):
        log, code = self.path("log"), self.path("code")
        self.run_cli("log", "create", *self.account(log), "--recovery-out", code)
        theirs = self.path("theirs", "Montagne-rose-52-Lilas!\n")
        recover = ("log", "recover", "--log", log, "--user", "Agent", "--recovery-file", code, "--new-password-file", theirs)
        self.run_cli(*recover)
        self.run_cli("case", "list", "--log", log, "--user", "Agent", "--password-file", theirs)
        self.run_cli("case", "list", *self.account(log), code=2)
        self.run_cli(*recover, code=2)

    def test_a_copy_is_restored_and_a_damaged_log_rescued(self):
        log, copy = self.path("log"), self.path("copy.pfam")
        self.run_cli("log", "create", *self.account(log))
        cases = "".join(json.dumps({"identity": {**IDENTITY, "birth_name": name}}) + "\n" for name in ("MARCHAND", "Colin", "Weber"))
        self.run_cli("case", "add", *self.account(log), stdin=cases)
        self.run_cli("log", "backup", *self.account(log), "--out", copy)
        self.run_cli("log", "backup", *self.account(log), "--out", copy, code=2)
        self.assertNotIn(b"MARCHAND", pathlib.Path(copy).read_bytes())
        restored = self.path("restored")
        self.assertEqual(3, json.loads(self.run_cli("log", "restore", *self.account(restored), "--file", copy))["cases"])
        self.assertTrue(json.loads(self.run_cli("log", "verify", *self.account(restored)))["ok"])
        self.run_cli("log", "restore", *self.account(restored), "--file", copy, code=2)
        with sqlite3.connect(f"{log}/sealed.db") as database:
            database.execute("DROP TRIGGER record_no_delete")
            database.execute("DROP TRIGGER record_box_no_delete")
            database.execute("PRAGMA foreign_keys = OFF")
            seq = database.execute("SELECT seq FROM record WHERE kind = 2 ORDER BY seq LIMIT 1 OFFSET 1").fetchone()[0]
            database.execute("DELETE FROM record_box WHERE seq = ?", (seq,))
        saved = json.loads(self.run_cli("log", "rescue", *self.account(log), "--into", self.path("rescued"), code=6))
        self.assertEqual((2, 1, []), (saved["cases"], len(saved["lost"]), saved["in_part"]))
        found = json.loads(self.run_cli("case", "list", *self.account(self.path("rescued"))))
        self.assertEqual(2, found["total"])

    def test_a_secret_is_sealed_and_never_shown(self):
        log, secret = self.path("log"), "KANARIENVOGEL"
        self.run_cli("log", "create", *self.account(log))
        token = self.path("token", f"aaa.bbb.{secret}\n")
        said = self.run_cli("log", "secret", "set", *self.account(log), "--name", "token", "--file", token)
        self.assertEqual(("token", True, "Agent", None), tuple(json.loads(said)[key] for key in ("name", "set", "by", "expires")))
        told = self.run_cli("log", "secret", "list", *self.account(log))
        self.assertEqual([("token", True), ("tax-office", False), ("proxy", False)], [(one["name"], one["set"]) for one in json.loads(told)["secrets"]])
        refused = self.run_cli("log", "secret", "set", *self.account(log), "--name", "token", "--file", self.path("bad", f"{secret} {secret}"), code=2)
        self.assertEqual(["--file"], [field["field"] for field in json.loads(refused)["error"]["fields"]])
        unknown = self.run_cli("log", "secret", "set", *self.account(log), "--name", "password", "--file", token, code=2)
        self.assertEqual(["--name"], [field["field"] for field in json.loads(unknown)["error"]["fields"]])
        for text in (said, told, refused):
            self.assertNotIn(secret, text)
        for path in pathlib.Path(log).rglob("*"):
            for coding in ("utf-8", "utf-16-le", "utf-16-be"):
                self.assertNotIn(secret.encode(coding), path.read_bytes(), path.name)
        theirs = self.path("theirs", "Montagne-rose-52-Lilas!\n")
        self.run_cli("log", "user", "add", *self.account(log), "--login", "camille", "--role", "agent", "--new-password-file", theirs)
        agent = ("--log", log, "--user", "camille", "--password-file", theirs)
        self.run_cli("log", "secret", "set", *agent, "--name", "token", "--file", token, code=2)
        self.run_cli("log", "secret", "list", *agent, code=2)
        self.run_cli("log", "secret", "set", *self.account(log), "--name", "token", "--file", self.path("empty", ""))
        self.assertFalse(json.loads(self.run_cli("log", "secret", "list", *self.account(log)))["secrets"][0]["set"])

    def test_a_commune_name_that_nobody_had_is_refused(self):
        answer = self.look_up({**IDENTITY, "birth_place": {"country": "99100", "commune_name": "Nullepart-sur-Rien", "department": "13"}}, 2)
        self.assertEqual(["birth_place.commune_name"], [field["field"] for field in answer["error"]["fields"]])

    def test_every_refused_option_is_named_at_once(self):
        answer = self.look_up(IDENTITY, 2, "--period", "novembre", "--timeout-s", "0")
        self.assertEqual({"--period", "--timeout-s"}, {field["field"] for field in answer["error"]["fields"]})

    def test_a_bad_line_does_not_stop_the_good_ones(self):
        log = self.path("log")
        self.run_cli("log", "create", *self.account(log))
        self.run_cli("log", "create", *self.account(log), code=2)
        lines = "\n".join([json.dumps({"identity": IDENTITY}), "{", json.dumps({"identity": IDENTITY})]) + "\n"
        said = [json.loads(line) for line in self.run_cli("case", "add", *self.account(log), stdin=lines, code=2).splitlines()]
        self.assertEqual([True, False, True], ["case" in line for line in said])
        self.assertEqual(2, said[1]["line"])
        self.run_cli("case", "add", "--log", self.path("nowhere"), "--user", "Agent", stdin=lines, code=2)

    def test_the_same_seed_gives_the_same_families(self):
        shown = []
        for name in ("one", "two"):
            self.run_cli("demo", "fill", "--log", self.path(name), "--user", "A", "--cases", "20", "--seed", "7", "--on", "2026-11-23")
            listed = json.loads(self.run_cli("case", "list", "--log", self.path(name), "--user", "A"))
            self.assertEqual((20, 20), (listed["found"], listed["total"]))
            shown.append([(case["applicant"], case["tiers"], case["at"]) for case in listed["cases"]])
        self.assertEqual(*shown)
        limited = json.loads(self.run_cli("case", "list", "--log", self.path("one"), "--user", "A", "--limit", "3"))
        self.assertEqual((3, 20), (len(limited["cases"]), limited["found"]))

    def test_communes_are_those_of_the_birth_date(self):
        for born, code in (("1960-05-00", "75036"), ("1990", "92036")):
            found = json.loads(self.run_cli("communes", "--search", "gennev", "--born", born))
            self.assertEqual(code, found["communes"][0]["code"])

    FAMILIES = ("Civilité;Nom;Prénom;Né(e) le;Lieu de naissance;QF;Services;Enfant 1;Téléphone\n"
                "Mme;MARCHAND;Héloïse;03/09/1982;Gennevilliers (92);622;cantine, garderie;Noé;0100000000\n"
                "M.;LEROY;Paul;31/01/1979;75056;1200;cantine;;\n"
                "M.;PETIT;Jean;31/02/1980;75056;300;;;\n"
                "Mme;Marchand;Heloise;03/09/1982;75056;;;;\n")

    def import_families(self, *more, code=0, csv=FAMILIES):
        file = self.path("familles.csv", csv)
        mapping = self.path("mapping.json", self.run_cli("log", "import", "--file", file, "--propose-mapping"))
        return json.loads(self.run_cli("log", "import", *self.account(self.path("log")), "--file", file, "--mapping", mapping, *more, code=code))

    def test_families_of_another_tool_are_counted_then_taken_over_once(self):
        self.run_cli("log", "create", *self.account(self.path("log")))
        rejects = self.path("rejets.csv")
        dry = self.import_families("--dry-run", "--rejects", rejects)
        self.assertEqual({"rows": 4, "families": 2, "children": 1, "quotients": 2, "quotient_sum": 1822, "quotient_mean": "911.00",
                          "services": {"cantine": 2, "garderie": 1}, "refused": {"value:birth_date": 1, "repeated": 1}, "refused_rows": 2}, dry["totals"])
        self.assertEqual({"encoding": "UTF-8", "separator": ";", "columns": 9, "left_out": ["Téléphone"]}, dry["file"])
        self.assertEqual([(4, "Né(e) le"), (5, None)], [(trouble["line"], trouble["column"]) for trouble in dry["troubles"]])
        self.assertEqual(3, len(pathlib.Path(rejects).read_text().splitlines()))
        listed = ("case", "list", *self.account(self.path("log")))
        self.assertEqual(0, json.loads(self.run_cli(*listed))["total"])

        self.assertEqual(2, self.import_families("--expect", self.path("totaux.json", dry["totals"]))["written"])
        again = self.import_families("--expect", self.path("totaux.json", dry["totals"]))
        self.assertEqual((0, 2), (again["written"], again["known"]))
        self.assertEqual(2, json.loads(self.run_cli(*listed))["total"])

    def test_an_import_that_is_not_what_was_expected_writes_nothing(self):
        self.run_cli("log", "create", *self.account(self.path("log")))
        refused = self.import_families("--expect", self.path("totaux.json", {"families": 3, "services": {"cantine": 2, "garderie": 1}}), code=2)
        self.assertEqual(["--expect"], [field["field"] for field in refused["error"]["fields"]])
        self.assertEqual(0, json.loads(self.run_cli("case", "list", *self.account(self.path("log"))))["total"])
        self.import_families("--expect", self.path("totaux.json", "non"), code=2)
        self.import_families("--rejects", self.path("nulle/part.csv"), code=2)

    def test_an_import_says_what_its_file_or_its_mapping_lacks(self):
        self.run_cli("log", "create", *self.account(self.path("log")))
        self.run_cli("log", "import", "--file", self.path("a.csv", 'Nom\n"MARCHAND'), "--propose-mapping", code=2)
        self.run_cli("log", "import", "--file", self.path("a.csv", "Nom\nMARCHAND"), code=2)
        lacking = self.import_families(code=2, csv="Nom;Prénom\nMARCHAND;Héloïse\n")
        self.assertEqual({"--mapping"}, {field["field"] for field in lacking["error"]["fields"]})
        self.assertEqual(3, len(lacking["error"]["fields"]))

    def test_help_is_french_unless_asked_in_english(self):
        for language, word in (("C.UTF-8", "Calcule"), ("fr_FR.UTF-8", "Calcule"), ("en", "Prices"), ("en_GB.UTF-8", "Prices")):
            done = subprocess.run([CLI, "price", "--help"], capture_output=True, text=True, env={**os.environ, "LANG": language})
            self.assertEqual(0, done.returncode)
            self.assertIn(word, done.stdout, language)

    def test_unknown_commands_and_options_are_refused(self):
        self.run_cli("frobnicate", code=2)
        self.run_cli("case", "list", "--nope", code=2)


if __name__ == "__main__":
    unittest.main()
