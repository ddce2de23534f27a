#!/usr/bin/env python3
"""The project keeps the rules of the house, and the rules catch what they are there for."""

import pathlib
import statistics
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import rules  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
CODE = (".h", ".cpp", ".c", ".py", ".sh")


def project_files() -> list[str]:
    """Everything that is, or is about to be, in the repository."""
    listing = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    return [path for path in listing.stdout.splitlines() if (ROOT / path).is_file()]


def text_of(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8", errors="replace")


def texts(paths) -> list[str]:
    return [finding.text for finding in paths]


class TheProject(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.files = project_files()
        cls.sources = [path for path in cls.files if path.endswith((".h", ".cpp"))]

    def assert_none(self, found):
        self.assertEqual([], [str(finding) for finding in found])

    def test_each_layer_knows_only_what_the_table_allows(self):
        self.assertGreater(len(self.sources), 20)
        self.assert_none(f for path in self.sources for f in rules.include_findings(path, text_of(path)))

    def test_pure_folders_have_no_object_no_clock_no_words(self):
        self.assert_none(f for path in self.sources for f in rules.purity_findings(path, text_of(path)))

    def test_files_have_one_idea(self):
        self.assert_none(f for path in self.sources for f in rules.size_findings(path, text_of(path)))

    def test_nothing_is_left_unfinished(self):
        self.assert_none(f for path in self.sources for f in rules.unfinished_findings(path, text_of(path)))

    def test_no_path_of_one_machine(self):
        found = []
        for path in self.files:
            raw = (ROOT / path).read_bytes()
            if b"\0" not in raw:
                found += rules.machine_path_findings(path, raw.decode("utf-8", errors="replace"))
        self.assert_none(found)

    def test_the_top_level_has_its_names_and_no_other(self):
        self.assert_none(rules.top_level_findings(self.files))

    def test_function_budget_is_said(self):
        for path in self.sources:
            for warning in rules.function_warnings(path, text_of(path)):
                print(f"warning: {warning}", file=sys.stderr)
        lengths = [text_of(path).count("\n") for path in self.sources if rules.folder_of(path)]
        print(f"{len(lengths)} source files, median {statistics.median(lengths):.0f} lines", file=sys.stderr)


class TheRules(unittest.TestCase):
    """A rule that nothing can break is no rule."""

    def test_a_domain_that_knows_the_store_is_caught(self):
        code = '#include "core/base/result.h"\n#include "core/store/database.h"\n'
        found = list(rules.include_findings("core/domain/identity.h", code))
        self.assertEqual([2], [finding.line for finding in found])
        self.assertIn("core/store/database.h", found[0].text)

    def test_a_window_that_knows_the_network_is_caught(self):
        self.assertTrue(list(rules.include_findings("ui/desk/page.cpp", '#include "core/sources/http.h"')))
        self.assertFalse(list(rules.include_findings("ui/desk/page.cpp", '#include "core/casework/caseload.h"')))

    def test_core_that_knows_the_window_is_caught(self):
        self.assertTrue(list(rules.include_findings("core/casework/caseload.cpp", '#include "ui/words/casewords.h"')))

    def test_app_knows_everything(self):
        code = '#include "core/store/caselog.h"\n#include "ui/frame/mainwindow.h"\n#include <QFile>\n'
        self.assertFalse(list(rules.include_findings("app/main.cpp", code)))

    def test_a_module_qualified_include_is_caught(self):
        self.assertTrue(list(rules.include_findings("core/tariff/price.cpp", "#include <QtSql/QSqlQuery>")))

    def test_a_relative_include_is_caught(self):
        self.assertTrue(list(rules.include_findings("ui/desk/page.cpp", '#include "page.h"')))
        self.assertFalse(list(rules.include_findings("ui/desk/page.cpp", '#include "page.moc"')))

    def test_clock_object_and_words_are_caught_in_pure_folders(self):
        code = 'void f() { QDate::currentDate(); tr("word"); }\nclass A : public QObject { Q_OBJECT };\n'
        found = texts(rules.purity_findings("core/tariff/price.cpp", code))
        self.assertEqual(4, len(found), found)
        self.assertFalse(list(rules.purity_findings("core/casework/job.h", "class A : public QObject { Q_OBJECT };")))

    def test_a_comment_is_not_code(self):
        self.assertFalse(list(rules.purity_findings("core/tariff/price.h", "/// not QDate::currentDate()\n")))

    def test_long_files_and_functions_are_caught(self):
        self.assertTrue(list(rules.size_findings("ui/desk/page.cpp", "\n" * 301)))
        self.assertFalse(list(rules.size_findings("ui/desk/page.cpp", "\n" * 300)))
        self.assertTrue(list(rules.function_warnings("ui/a.cpp", "void f()\n{\n" + "x;\n" * 61 + "}\n")))
        self.assertFalse(list(rules.function_warnings("ui/a.cpp", "void f()\n{\n" + "x;\n" * 60 + "}\n")))

    def test_a_path_of_one_machine_is_caught(self):
        self.assertTrue(list(rules.machine_path_findings("README.md", "see " + "/" + "work/shared")))
        self.assertFalse(list(rules.machine_path_findings("README.md", "see core/casework/caseload.h")))

    def test_a_ninth_name_is_caught(self):
        self.assertEqual(["scripts"], [f.path for f in rules.top_level_findings(["core/a.h", "scripts/b.sh"])])


if __name__ == "__main__":
    unittest.main()
