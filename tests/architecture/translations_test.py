#!/usr/bin/env python3
"""French and English say everything that the code says, and nothing that it no longer says."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / "translations"
LANGUAGES = ["fr", "en"]
# Words that French and English share.
SAME_WORDS = {"Date", "Services", "Agent", "Mode", "Logo", "Guichet Pass famille", "Attestation", "Note", "%1 part", "%1 parts",
              "Population", "Quotient", "Service", "Simulation", "%n minute(s)", "%1 min %2 s", "Consultations", "Commune", "%n copies"}
sys.path.insert(0, str(FOLDER))
import fill  # noqa: E402


def sentences(path):
    """{(context, source, comment)} of a .ts file."""
    return {
        (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
        for context in xml.parse(path).iter("context") for message in context.iter("message")
    }


def unfinished(path):
    """The sources without a finished, non-empty translation."""
    result = []
    for message in xml.parse(path).iter("message"):
        translation = message.find("translation")
        forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
        if translation.get("type") or not all(forms):
            result.append(message.findtext("source"))
    return result


def same_in_both(path):
    """The sources of more than one letter whose translation reads as they do."""
    result = set()
    for message in xml.parse(path).iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        plain = source.replace("&", "")
        for text in [form.text for form in translation.findall("numerusform")] or [translation.text]:
            if re.search("[a-z]{2}", plain) and english_forms(plain) & {(text or "").replace("&", "")}:
                result.add(plain)
    return result


def english_forms(source):
    """« %n price(s) » reads « %n price » or « %n prices » in English."""
    return {source.replace("(s)", ""), source.replace("(s)", "s")}


class Translations(unittest.TestCase):
    maxDiff = None

    def test_nothing_is_left_to_translate(self):
        for language in LANGUAGES:
            with self.subTest(language):
                self.assertEqual([], unfinished(FOLDER / f"passfamille_{language}.ts"))

    def test_french_is_not_english_left_there(self):
        self.assertEqual(SAME_WORDS, same_in_both(FOLDER / "passfamille_fr.ts"))

    def test_the_files_hold_the_sentences_of_the_code(self):
        with tempfile.TemporaryDirectory() as folder:
            for language in LANGUAGES:
                shutil.copy(FOLDER / f"passfamille_{language}.ts", folder)
            subprocess.run([FOLDER / "update", folder], check=True)
            for language in LANGUAGES:
                name = f"passfamille_{language}.ts"
                with self.subTest(language):
                    kept, found = sentences(FOLDER / name), sentences(pathlib.Path(folder) / name)
                    self.assertEqual([], sorted(found - kept), "run translations/update")
                    self.assertEqual([], sorted(kept - found), "run translations/update")


class Fill(unittest.TestCase):
    TS = """<TS version="2.1" language="fr"><context><name>A</name>
      <message><source>Open</source><translation type="unfinished"></translation></message>
      <message numerus="yes"><source>%n child(ren)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
      </context><context><name>B</name>
      <message><source>Open</source><translation type="unfinished"></translation></message></context></TS>"""

    def tree(self):
        return xml.ElementTree(xml.fromstring(self.TS))

    def test_a_dictionary_fills_every_context(self):
        tree = self.tree()
        missing = fill.fill(tree, {"Open": "Ouvrir", "%n child(ren)": ["%n enfant", "%n enfants"]})
        self.assertEqual([], missing)
        self.assertEqual(["Ouvrir", "Ouvrir"], [t.text for t in tree.iter("translation") if t.text and t.text.strip()])
        self.assertEqual(["%n enfant", "%n enfants"], [form.text for form in tree.iter("numerusform")])

    def test_a_context_may_have_its_own_words(self):
        tree = self.tree()
        fill.fill(tree, {"Open": {"A": "Ouvert", "": "Ouvrir"}})
        self.assertEqual(["Ouvert", "Ouvrir"], [t.text for t in tree.iter("translation") if t.text and t.text.strip()])

    def test_what_is_missing_is_named(self):
        self.assertEqual(["A: %n child(ren)"], fill.fill(self.tree(), {}, as_source=True))
        self.assertEqual(3, len(fill.fill(self.tree(), {})))

    def test_forms_that_do_not_fit_are_not_taken(self):
        self.assertEqual(["A: %n child(ren)"], fill.fill(self.tree(), {"Open": "Ouvrir", "%n child(ren)": "enfants"}))

    def test_what_is_written_is_what_was_filled(self):
        tree = self.tree()
        fill.fill(tree, {"Open": "« Ouvrir »"})
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "a.ts"
            fill.write(tree, path)
            self.assertEqual(1, len(unfinished(path)))
            self.assertEqual(3, len(sentences(path)))


if __name__ == "__main__":
    unittest.main()
