"""Prints the scorer's figures for what contract.py left behind and holds them against floors.txt.

    scores.py SHARED OUT
"""
import pathlib
import subprocess
import sys

from program import Findings


def figures(shared, *args):
    """Runs the scorer and returns {figure: value}, after printing every line of it."""
    done = subprocess.run([sys.executable, str(shared / "eval" / "score.py"), *map(str, args)],
                          capture_output=True, text=True, check=False)
    print(done.stdout, end="")
    if done.returncode:
        raise SystemExit(f"the scorer ended with {done.returncode}: {done.stderr}")
    return {line.split()[0]: float(line.split()[1]) for line in done.stdout.splitlines() if line.strip()}


def main(shared, out):
    shared, out = pathlib.Path(shared), pathlib.Path(out)
    measured = {
        "articles": figures(shared, "articles", out / "analyses.jsonl", shared / "gold", "--docs", "000,001,002"),
        "reconcile": figures(shared, "reconcile", out / "reconciliation.json", shared / "gold" / "nk-troops.reconcile.json"),
    }
    found = Findings()
    for line in pathlib.Path(__file__).with_name("floors.txt").read_text("utf8").splitlines():
        if line.strip() and not line.startswith("#"):
            kind, figure, floor = line.split()
            value = measured[kind].get(figure)
            found.expect(value is not None and value >= float(floor), f"{kind} {figure} is {value}, the floor is {floor}")
    found.finish("scores")


if __name__ == "__main__":
    main(*sys.argv[1:])
