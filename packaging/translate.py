"""Brings the window's translations up to date: `.venv/bin/python packaging/translate.py`.

What the program says through `tr()` is gathered into `translations/*.ts`, which Qt Linguist and any editor can open; an
entry that says "unfinished" wants words. They are compiled into `resources/i18n/*.qm`, which the program reads.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCES = Path(__file__).with_name("translations")


def main() -> None:
    for file in sorted(SOURCES.glob("*.ts")):
        gather(file)
        print(f"{file.relative_to(ROOT)}: {file.read_text('utf-8').count('unfinished')} unfinished")
        compile_to(file, ROOT / "resources" / "i18n" / f"{file.stem}.qm")


def gather(file: Path) -> None:
    """Put all words of the program into the translation; those it has no more are taken out."""
    code = sorted(str(source) for source in (ROOT / "gui" / "keeplane").rglob("*.py"))
    # Line numbers would change with every edit of the code. Words that merely resemble others are not the same.
    quietly = ["-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext"]
    run("lupdate", *quietly, *code, "-ts", str(file))


def compile_to(file: Path, compiled: Path) -> None:
    run("lrelease", "-silent", "-nounfinished", str(file), "-qm", str(compiled))


def run(tool: str, *arguments: str) -> None:
    """Run a tool of Qt's that PySide6 brings along."""
    program = shutil.which(f"pyside6-{tool}", path=str(Path(sys.executable).parent))
    if program is None:
        sys.exit(f"pyside6-{tool} is missing. Set up with: python3 packaging/bootstrap.py test")
    subprocess.run([program, *arguments], check=True)


if __name__ == "__main__":
    main()
