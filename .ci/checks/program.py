"""How the checks run the command-line program."""
import pathlib
import subprocess


def run(jar, *args, stdin=b"", timeout=300):
    """Runs `java -jar JAR ARGS`: (status, standard output as bytes, standard error as text); status 124 is out of time."""
    if not pathlib.Path(jar).is_file():
        raise SystemExit(f"{jar} is missing: build first with mvn package")
    command = ["java", "-jar", str(jar), *map(str, args)]
    try:
        done = subprocess.run(command, input=stdin, capture_output=True, timeout=timeout, check=False)
    except subprocess.TimeoutExpired:
        return 124, b"", f"not done after {timeout} seconds"
    return done.returncode, done.stdout, done.stderr.decode("utf8", "replace")


class Findings:
    """Collects what is wrong, so that one run names everything."""

    def __init__(self):
        self.wrong = []
        self.looked_at = 0

    def expect(self, holds, message):
        self.looked_at += 1
        if not holds:
            self.wrong.append(message)
        return holds

    def finish(self, what):
        for message in self.wrong[:40]:
            print("  wrong:", message)
        if len(self.wrong) > 40:
            print(f"  ... and {len(self.wrong) - 40} more")
        print(f"{what}: {self.looked_at} expectations, {len(self.wrong)} not met")
        raise SystemExit(1 if self.wrong else 0)
