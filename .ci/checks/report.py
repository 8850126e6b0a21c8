"""Writes the report of a folder, opens it in headless Chromium and looks at what is there.

    report.py JAR FOLDER OUT    leaves OUT/report.html, OUT/report.dom.html and OUT/report.png

Chromium comes from Debian's packages and is installed when absent; without it and without apt-get the check is skipped.
"""
import collections
import html.parser
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from program import Findings, run

SKIPPED = 77


def chromium():
    """The browser's path, after installing it where that is possible."""
    for _ in range(2):
        for name in ("chromium", "chromium-browser", "google-chrome"):
            if shutil.which(name):
                return shutil.which(name)
        if not shutil.which("apt-get") or os.geteuid() != 0:
            return None
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", "chromium"]):
            subprocess.run(["apt-get", *command], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False)
    return None


def browse(browser, page, *flags):
    """Opens the page and returns (status, standard output, what the page wrote to its console)."""
    with tempfile.TemporaryDirectory() as profile:
        done = subprocess.run(
            [browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
             "--disable-background-networking", "--disable-component-update", "--disable-sync",
             f"--user-data-dir={profile}", "--enable-logging=stderr", "--v=0", "--virtual-time-budget=5000",
             *flags, page.resolve().as_uri()],
            stdin=subprocess.DEVNULL, capture_output=True, timeout=180, check=False)
    errors = done.stderr.decode("utf8", "replace")
    return done.returncode, done.stdout.decode("utf8", "replace"), [line for line in errors.splitlines() if "CONSOLE" in line]


class Page(html.parser.HTMLParser):
    """What matters of a page: its ids, the links inside it, what it would load, and its words."""

    LOADS = {("script", "src"), ("link", "href"), ("img", "src"), ("iframe", "src"), ("object", "data"), ("use", "href")}

    def __init__(self, source):
        super().__init__()
        self.ids, self.targets, self.loads, self.words = collections.Counter(), [], [], []
        self.silent = 0
        self.feed(source)

    def handle_starttag(self, tag, attributes):
        self.silent += tag in ("script", "style")
        for name, value in attributes:
            if name == "id":
                self.ids[value] += 1
            if name == "href" and value and value.startswith("#") and len(value) > 1:
                self.targets.append(value[1:])
            if (tag, name) in self.LOADS and value and not value.startswith(("data:", "#")):
                self.loads.append(value)

    def handle_endtag(self, tag):
        self.silent -= tag in ("script", "style")

    def handle_data(self, data):
        if not self.silent:
            self.words.append(data)


def main(jar, folder, out):
    found = Findings()
    out = pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    report = out / "report.html"
    report.unlink(missing_ok=True)

    status, printed, errors = run(jar, "report", folder, "--out", report)
    found.expect(status == 0, f"report ended with {status}: {errors[:400]}")
    if not found.expect(report.is_file(), "report wrote no file"):
        found.finish("report")
    written = report.read_text("utf8")
    page = Page(written)
    found.expect(not page.loads, f"not self-contained: it loads {page.loads[:5]}")
    found.expect(not re.search(r"url\(\s*['\"]?(?!data:|#)|@import", written), "not self-contained: a style sheet loads something")

    browser = chromium()
    if browser is None:
        print("skipped: no Chromium, and no apt-get to install it with")
        raise SystemExit(SKIPPED if not found.wrong else 1)
    status, dom, console = browse(browser, report, "--dump-dom")
    (out / "report.dom.html").write_text(dom, "utf8")
    found.expect(status == 0, f"Chromium ended with {status}")
    found.expect(not console, f"the page wrote to the console: {console[:5]}")
    shown = Page(dom)
    words = re.sub(r"\s+", " ", " ".join(shown.words))
    found.expect(len(words) > 2000, f"the rendered page holds {len(words)} characters of text")
    twice = [i for i, n in shown.ids.items() if n > 1]
    found.expect(not twice, f"ids that stand twice: {twice[:5]}")
    dangling = sorted({t for t in shown.targets if t not in shown.ids})
    found.expect(not dangling, f"links that lead nowhere: {dangling[:5]}")
    found.expect(len(shown.targets) > 10, f"only {len(shown.targets)} links inside the page")
    squeezed = re.sub(r"\W+", "", words)
    for text in sorted(pathlib.Path(folder).glob("*.txt")):
        article = re.sub(r"\W+", "", text.read_text("utf8"))
        sample = article[len(article) // 2:len(article) // 2 + 20]
        found.expect(sample in squeezed or len(article) < 60, f"{text.name} does not stand in the page")

    picture = out / "report.png"
    picture.unlink(missing_ok=True)
    _, _, console = browse(browser, report, f"--screenshot={picture.resolve()}", "--window-size=1280,2400")
    found.expect(not console, f"the page wrote to the console: {console[:5]}")
    found.expect(picture.is_file() and picture.stat().st_size > 20_000, "no screenshot, or an empty one")
    print(f"{len(shown.ids)} ids, {len(shown.targets)} links inside the page, screenshot {picture}")
    found.finish(f"report of {folder}")


if __name__ == "__main__":
    main(*sys.argv[1:])
