"""What the documents tell a reader to type exists."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
CLI = os.environ["PASSFAMILLE_CLI"]
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "ARCHITECTURE.md", *sorted((ROOT / "docs").glob("*.md"))]


def told_commands():
    """(document, "case list", {"--log", …}) of every passfamille-cli line in the documents."""
    for document in DOCUMENTS:
        for line in re.findall(r"passfamille-cli((?: [^`\n|]+)?)", document.read_text()):
            words = re.match(r"((?: [a-z]+)*)", line).group(1).split()
            yield document.name, words, set(re.findall(r"--[a-z-]+", line))


class Documents(unittest.TestCase):
    def test_every_command_told_exists_with_its_options(self):
        seen = 0
        for document, words, options in told_commands():
            if not words or words[0] not in ("lookup", "price", "schedule", "case", "log", "attest", "visit", "demo", "communes", "notice"):
                continue
            command = words[:2] if words[0] in ("schedule", "case", "log", "attest", "demo", "notice") else words[:1]
            command = words[:3] if words[:2] in (["notice", "trust"], ["log", "user"]) else command
            help_text = subprocess.run([CLI, *command, "--help"], capture_output=True, text=True)
            self.assertEqual(0, help_text.returncode, f"{document}: {command}")
            for option in options - {"--help"}:
                self.assertIn(option, help_text.stdout, f"{document}: {command}")
            seen += 1
        self.assertGreater(seen, 3)

    def test_every_example_of_the_command_line_runs(self):
        text = (ROOT / "docs/ligne-de-commande.md").read_text()
        with tempfile.TemporaryDirectory() as folder:
            for name, content in re.findall(r"`(\w+\.json)`[^`]*```json\n(.*?)```", text, re.DOTALL):
                pathlib.Path(folder, name).write_text(content)
            shutil.copy(ROOT / "resources/schedules/morvallon-2026-2027.toml", pathlib.Path(folder, "bareme.toml"))
            environment = {**os.environ, "PATH": f"{pathlib.Path(CLI).parent}:{os.environ['PATH']}", "PASSFAMILLE_DATA": folder}
            examples = [line for line in re.findall(r"^\$ (.*)", text, re.MULTILINE) if "--endpoint" not in line]  # not the State's
            for example in examples:
                done = subprocess.run(example, shell=True, cwd=folder, env=environment, capture_output=True, text=True)
                self.assertEqual(0, done.returncode, f"{example}\n{done.stdout}{done.stderr}")
        self.assertGreater(len(examples), 8)

    def test_every_command_is_told_with_every_option(self):
        text = (ROOT / "docs/ligne-de-commande.md").read_text()
        listed = subprocess.run([CLI, "--help"], capture_output=True, text=True).stdout
        commands = re.findall(r"^  ([a-z]+(?: [a-z]+)*)  ", listed, re.MULTILINE)
        self.assertGreater(len(commands), 8)
        for command in commands:
            self.assertIn(f"`{command}", text)
            help_text = subprocess.run([CLI, *command.split(), "--help"], capture_output=True, text=True).stdout
            for option in re.findall(r"^  (--[a-z-]+)", help_text, re.MULTILINE):
                self.assertIn(f"`{option}", text, command)

    def test_the_two_commands_are_scripts_that_parse(self):
        for script in ("run", "test", ".ci/run", "app/package/build", "app/package/install-packages"):
            self.assertTrue(os.access(ROOT / script, os.X_OK), script)
            subprocess.run(["bash", "-n", ROOT / script], check=True)

    def test_every_picture_and_link_of_the_documents_is_there(self):
        for document in DOCUMENTS:
            for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text()):
                self.assertTrue((document.parent / target).exists(), f"{document.name}: {target}")


if __name__ == "__main__":
    unittest.main()
