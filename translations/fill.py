#!/usr/bin/env python3
"""Fills a .ts file from dictionaries.

    translations/fill.py FILE.ts DICTIONARY.json …
    translations/fill.py --as-source FILE.ts

A dictionary is {"English source": "translation"}. A sentence that counts (%n) has a list: ["%n famille", "%n familles"].
A sentence that reads differently in two contexts has {"Context": "translation"}, with "" for all other contexts.
With --as-source every sentence translates to itself, for the language of the sources; only those that count need a
dictionary then. Says what is still missing, and ends with 1 when something is.
"""

import json
import sys
import xml.etree.ElementTree as xml


def translation_for(context, source, dictionary):
    found = dictionary.get(source)
    if isinstance(found, dict):
        found = found.get(context, found.get(""))
    return found


def set_text(message, translated):
    """Writes the translation into its element; False when its shape (one form or several) is not the message's."""
    element = message.find("translation")
    counts = message.get("numerus") == "yes"
    if counts != isinstance(translated, list):
        return False
    if counts:
        forms = element.findall("numerusform")
        if len(forms) != len(translated):
            return False
        for form, text in zip(forms, translated):
            form.text = text
    else:
        element.text = translated
    element.attrib.pop("type", None)
    return True


def fill(tree, dictionary, as_source=False):
    """Fills what the dictionary knows; the sentences that still have no finished translation."""
    missing = []
    for context in tree.iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source")
            translated = translation_for(name, source, dictionary)
            if translated is None and as_source and message.get("numerus") != "yes":
                translated = source
            if translated is not None and not set_text(message, translated):
                print(f"{name}: the dictionary's forms do not fit: {source}", file=sys.stderr)
            if message.find("translation").get("type") == "unfinished":
                missing.append(f"{name}: {source}")
    return missing


def write(tree, path):
    body = xml.tostring(tree.getroot(), encoding="unicode")
    with open(path, "w", encoding="utf-8") as file:
        file.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + body + "\n")


def main(arguments):
    as_source = "--as-source" in arguments
    path, *dictionaries = [argument for argument in arguments if argument != "--as-source"]
    dictionary = {}
    for name in dictionaries:
        with open(name, encoding="utf-8") as file:
            dictionary.update(json.load(file))
    tree = xml.parse(path)
    missing = fill(tree, dictionary, as_source)
    write(tree, path)
    for line in missing:
        print(f"missing: {line}", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] in ("-h", "--help"):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
