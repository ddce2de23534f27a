"""passfamille-cli notice …: outcomes, keys and exit codes, and nothing personal on standard error."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

CLI = os.environ["PASSFAMILLE_CLI"]
SHARED = pathlib.Path(os.environ.get("PASSFAMILLE_SHARED", "")) / "data/2ddoc"
GS, US = "\x1d", "\x1f"
FIELDS = f"432,5{GS}442578123456789452024" f"46MARCHAND HELOISE{GS}4A310720254Y12 RUE HAUTE/13999 MORVALLON{GS}473001123456016" f"4118452{GS}"
SIGNATURE = "A" * 103
KEYS = {"outcome", "message", "document_type", "document_label", "signed_on", "signature", "certificate", "conformity", "repaired",
        "unsupported", "missing", "truncated", "fields", "unsigned_annex"}


def code(authority="FR06", certificate="FPE6", document="28"):
    return f"DC04{authority}{certificate}FFFF2476{document}01FR{FIELDS}{US}{SIGNATURE}"


def recorded(name):
    """The recorded cases, where the shared data lie beside the checkout."""
    if not (SHARED / name).exists():
        print(f"\n*** SKIPPED: {name} is not beside this checkout; the recorded cases were not tested ***\n", file=sys.stderr)
        return []
    return json.loads((SHARED / name).read_text())


class Notice(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.data = str(pathlib.Path(self.folder.name) / "data")

    def run_cli(self, *arguments, stdin=b"", code=0):
        done = subprocess.run([CLI, "notice", *arguments, "--data", self.data], input=stdin, capture_output=True, timeout=60)
        self.assertEqual(code, done.returncode, done.stdout + done.stderr)
        self.assertEqual(b"", done.stderr)
        return json.loads(done.stdout)

    def read(self, text, *more, code=0):
        text = text if isinstance(text, bytes) else text.encode()
        return self.run_cli("read", "--text", "-", *more, stdin=text, code=code)

    def test_every_outcome_without_a_key_of_our_own_has_its_exit_code(self):
        for text, outcome, exit_code in (
                (code(), "altered", 6), (code("FR99"), "unknown_authority", 3), (code("FR06", "ZZZZ"), "unknown_certificate", 3),
                (code("FR00", "0001"), "unknown_authority", 3), (code(document="06"), "unsupported", 2), ("KFRMI6ABC", "unsupported", 2),
                (b"\xdc\x04\x7b\xa7", "unsupported", 2), ("EA1B03DC04FR06", "unsupported", 2), ("3760123456789", "unreadable", 2),
                ("", "unreadable", 2), (code()[:-40], "unreadable", 2)):
            with self.subTest(text):
                answer = self.read(text, code=exit_code)
                self.assertEqual(outcome, answer["outcome"])
                self.assertEqual(KEYS, set(answer))
                self.assertTrue(answer["message"])

    def test_facts_stand_apart(self):
        answer = self.read(code(), code=6)
        self.assertIs(False, answer["signature"])
        self.assertEqual(("FR06", "FPE6"), (answer["certificate"]["authority"], answer["certificate"]["id"]))
        for fact in ("trusted", "valid_on_signature_date", "issuer_is_dgfip", "for_this_document_type"):
            self.assertIs(True, answer["certificate"][fact], fact)
        self.assertIs(False, answer["certificate"]["revoked"])
        self.assertIsNone(answer["certificate"]["revocations_as_of"])
        self.assertEqual({"holds": True, "missing": [], "malformed": [], "unknown": []}, answer["conformity"])
        self.assertIsNone(self.read(code("FR99"), code=3)["signature"])

    def test_absent_fields_are_null(self):
        fields = self.read(code(), code=6)["fields"]
        self.assertEqual(18452, fields["reference_tax_income"])
        self.assertEqual(("2.5", "2578123456789", 2024), (fields["parts"], fields["notice_reference"], fields["income_year"]))
        self.assertEqual(("2025-07-31", "12 RUE HAUTE/13999 MORVALLON"), (fields["recovery_date"], fields["address"]))
        for absent in ("declarant_2", "fiscal_number_2", "income_tax", "withheld", "declaration_date"):
            self.assertIsNone(fields[absent], absent)
        self.assertIsNone(self.read(code(document="06"), code=2)["fields"])

    def test_what_is_missing_is_said(self):
        self.assertEqual({"part": "signature", "read": 63, "expected": 103}, self.read(code()[:-40], code=2)["missing"])
        self.assertEqual({"part": "code"}, self.read("3760123456789", code=2)["missing"])
        self.assertEqual({"part": "header"}, self.read("DC04FR06", code=2)["missing"])
        self.assertEqual({"part": "separators"}, self.read(code().replace(GS, "").replace(US, ""), code=2)["missing"])

    def test_a_file_is_read_like_standard_input(self):
        path = pathlib.Path(self.folder.name) / "code.txt"
        path.write_bytes(code().encode() + b"\r\n")
        self.assertEqual("altered", self.run_cli("read", "--text", str(path), code=6)["outcome"])
        self.assertEqual("invalid_input", self.run_cli("read", "--text", str(path) + "x", code=2)["outcome"])
        self.assertEqual("invalid_input", self.run_cli("read", code=2)["outcome"])

    def test_trust_data_show_their_age(self):
        shown = self.run_cli("trust", "show")
        self.assertEqual((23, "2026-05-11"), (shown["trust_list"]["sequence"], shown["trust_list"]["issued"]))
        self.assertIsInstance(shown["trust_list"]["age_days"], int)
        self.assertEqual({"FR01", "FR03", "FR04", "FR05", "FR06", "FR07", "FR09"}, {each["authority"] for each in shown["authorities"]})
        self.assertTrue(all(each["revocation_list"] is None for each in shown["authorities"]))
        known = {(each["authority"], each["id"]): each for each in shown["certificates"]}
        self.assertEqual(("28", "2028-03-05", "shipped"), tuple(known["FR06", "FPE6"][key] for key in ("document_type", "valid_to", "origin")))

    def forged(self, authority):
        path = str(pathlib.Path(self.folder.name) / f"{authority}.pem")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30",
                        "-subj", f"/CN={authority}", "-keyout", path + ".key", "-out", path], check=True, capture_output=True)
        return path

    def test_a_forged_certificate_is_refused(self):
        for authority, result, exit_code in (("FR06", "not_authentic", 6), ("FR99", "unknown_authority", 3), ("FR00", "unknown_authority", 3)):
            imported = self.run_cli("trust", "import", self.forged(authority), code=exit_code)["imported"]
            self.assertEqual([("certificate", result, None)], [(each["kind"], each["result"], each["id"]) for each in imported])
        nothing = self.run_cli("trust", "import", "/dev/null", code=2)["imported"]
        self.assertEqual(["unreadable"], [each["result"] for each in nothing])
        self.assertFalse(os.path.exists(self.data))

    def test_a_certificate_that_we_have_is_here_already(self):
        for path in SHARED.glob("certs/FR06_FPE6.pem"):
            imported = self.run_cli("trust", "import", str(path))["imported"]
            self.assertEqual([("already_here", "FR06", "FPE6")], [(each["result"], each["authority"], each["id"]) for each in imported])

    def test_every_recorded_code_comes_out_as_stated(self):
        for vector in recorded("vectors.json"):
            if not vector.get("code"):
                continue
            with self.subTest(vector["id"]):
                is_notice = vector["header"]["doc_type"] in ("04", "18", "24", "27", "28")
                valid = vector["signature_valid"]
                outcome, exit_code = ("unsupported", 2) if not is_notice else ("verified", 0) if valid else ("altered", 6)
                answer = self.read(vector["code"], "--allow-test-authority", code=exit_code)
                self.assertEqual((outcome, valid), (answer["outcome"], answer["signature"]))

    def test_every_recorded_reading_is_repaired(self):
        for reading in recorded("scanner-readings.json"):
            with self.subTest(reading["of"] + " " + reading["kind"]):
                answer = self.read(reading["text"], "--allow-test-authority")
                self.assertEqual(("verified", True), (answer["outcome"], answer["repaired"]))


if __name__ == "__main__":
    unittest.main()
