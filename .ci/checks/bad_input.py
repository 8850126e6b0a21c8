"""Hands the program input that is wrong, each kind beside a good document, and looks at how it says so.

    bad_input.py JAR FOLDER    FOLDER holds a good document
"""
import json
import pathlib
import re
import sys
import tempfile

from program import Findings, run

GOOD = "good"


def documents(printed):
    """The ids of the analyses on standard output, or what stands there when that is not JSON Lines."""
    try:
        return [json.loads(line)["document"]["id"] for line in printed.decode("utf8").splitlines() if line.strip()]
    except (ValueError, KeyError, TypeError):
        return [printed[:200]]


def cases(folder, text):
    """(name, paths to hand in, pattern the one line must hold, ids that must come out complete)"""
    good = folder / f"{GOOD}.txt"
    good.write_text(text, "utf8")

    yield "missing path", [good, folder / "absent.txt"], r"absent\.txt", [GOOD]

    (folder / "nothing").mkdir()
    (folder / "nothing" / "notes.md").write_text("no article\n", "utf8")
    yield "folder without articles", [good, folder / "nothing"], r"nothing", [GOOD]

    broken = folder / "broken.txt"
    broken.write_bytes(b"The ministry said.\nThree \xff\xfe people left.\n")
    yield "invalid UTF-8", [broken, good], r"broken\.txt.*\d", [GOOD]

    empty = folder / "empty.txt"
    empty.write_bytes(b"")
    yield "empty file", [empty, good], r"empty\.txt", [GOOD]

    blank = folder / "blank.txt"
    blank.write_bytes(b"\xef\xbb\xbf \n\n")
    yield "blank file", [blank, good], r"blank\.txt", [GOOD]

    described = folder / "described.txt"
    described.write_text(text, "utf8")
    (folder / "described.meta.json").write_text('{"id": "x",\n "publishedAt": }', "utf8")
    yield "broken metadata", [described, good], r"described\.meta\.json.*\d", [GOOD]

    dated = folder / "dated.txt"
    dated.write_text(text, "utf8")
    (folder / "dated.meta.json").write_text('{"publishedAt": "the day before"}', "utf8")
    yield "metadata with a wrong date", [dated, good], r"dated\.meta\.json.*publishedAt", [GOOD]

    lines = folder / "lines.jsonl"
    record = lambda name: json.dumps({"id": name, "text": text})
    lines.write_text("\n".join([record("one"), '{"id": "two", "text": "cut o', record("three")]) + "\n", "utf8")
    yield "broken line in the middle of a .jsonl file", [lines, good], r"lines\.jsonl.*\b2\b", ["one", "three", GOOD]


def main(jar, source):
    found = Findings()
    text = sorted(pathlib.Path(source).glob("*.txt"))[0].read_text("utf8")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        complete = None
        for case, paths, pattern, expected in cases(folder, text):
            if complete is None:
                status, complete, errors = run(jar, "extract", folder / f"{GOOD}.txt")
                found.expect(status == 0 and not errors, f"good document: status {status}, {errors}")
            status, printed, errors = run(jar, "extract", *paths)
            said = [line for line in errors.splitlines() if line.strip()]
            print(f"{case}: status {status}, {said}")
            found.expect(status == 1, f"{case}: status {status}, not 1")
            found.expect(len(said) == 1, f"{case}: {len(said)} lines on standard error, not one")
            found.expect(bool(said) and re.search(pattern, said[0]), f"{case}: the line does not name {pattern}")
            found.expect(documents(printed) == expected, f"{case}: {documents(printed)} came out, not {expected}")
            found.expect(complete in printed, f"{case}: the good document is not complete")
            for command in (["reconcile"], ["report", "--out", folder / "report.html"]):
                status, _, errors = run(jar, command[0], *paths, *command[1:])
                failures = [line for line in errors.splitlines() if "report written to" not in line]
                found.expect(status == 1 and len(failures) == 1, f"{case}: {command[0]} ended with {status}: {errors[:300]}")

        large = folder / "large.txt"
        large.write_text((text + "\n\n") * (20_000_000 // len(text.encode("utf8")) + 1), "utf8")
        status, printed, errors = run(jar, "extract", large, folder / f"{GOOD}.txt", timeout=120)
        print(f"20 MB: status {status}, {errors.strip()[:300]}")
        refused = status == 1 and len(errors.splitlines()) == 1 and "large.txt" in errors and documents(printed) == [GOOD]
        found.expect(refused or (status == 0 and documents(printed) == ["large", GOOD]), f"20 MB: status {status}, {errors[:300]}")
        found.expect(complete in printed, "20 MB: the good document is not complete")

        stdin = (json.dumps({"id": "s1", "text": text}) + "\n").encode("utf8")
        status, printed, errors = run(jar, "extract", "-", stdin=stdin)
        found.expect(status == 0 and documents(printed) == ["s1"], f"standard input: status {status}, {errors[:300]}")

        for wrong in ([], ["extrakt"], ["extract"], ["extract", "--no-such-option", folder], ["extract", folder, "--threads", "0"]):
            status, printed, errors = run(jar, *wrong)
            found.expect(status == 2 and not printed and errors, f"command {wrong}: status {status}, printed {printed[:80]!r}")
            found.expect("\tat " not in errors, f"command {wrong}: a stack trace")
    found.finish("bad input")


if __name__ == "__main__":
    main(*sys.argv[1:])
