"""Runs extract and reconcile on a folder and holds what they print against the fixed formats.

    contract.py JAR FOLDER OUT    leaves OUT/analyses.jsonl and OUT/reconciliation.json
"""
import json
import pathlib
import re
import sys

from program import Findings, run

SECTIONS = {"ARTICLE", "HEADLINE", "SUMMARY", "CAPTION", "EMBED", "BOILERPLATE"}
ACTORS = {"PERSON", "ORGANIZATION", "STATE", "GROUP", "UNSPECIFIED"}
FORMS = {"DIRECT", "INDIRECT", "MIXED"}
STANCES = {"ASSERTS", "DENIES", "DOES_NOT_DENY", "CANNOT_CONFIRM", "QUESTIONS", "CALLS_FOR", "COMMITS"}
BOUNDS = {"EXACT", "APPROXIMATE", "AT_LEAST", "MORE_THAN", "AT_MOST", "LESS_THAN", "RANGE", "VAGUE", "ORDINAL"}
TIMEXES = {"DATE", "TIME", "DURATION", "SET"}
POLARITIES = {"AFFIRMED", "NEGATED"}
MODALITIES = {"ACTUAL", "FORECAST", "INTENDED", "POSSIBLE", "CONDITIONAL", "DESIRED"}
RELATIONS = {"REPEATS", "REVISES", "AGREES", "CONFLICTS", "UPDATES"}
PLACE = re.compile(r"[A-Z]{2}(-[A-Z0-9]+)*$|[A-Z][A-Z0-9-]*$")

KEYS = {
    "analysis": {"document", "sections", "actors", "attributions", "quantities", "times", "claims"},
    "document": {"id", "publisher", "publishedAt", "title"},
    "section": {"span", "kind", "publishedAt"},
    "actor": {"id", "name", "kind", "aliases", "mentions"},
    "attribution": {"id", "source", "cue", "content", "form", "parent", "speakers", "anonymous", "stance"},
    "quantity": {"id", "span", "number", "bound", "value", "low", "high", "unit", "trend", "of", "partOf", "per"},
    "time": {"id", "span", "edtf", "timex"},
    "claim": {"id", "anchor", "content", "attribution", "stance", "polarity", "modality", "agents", "theme",
              "quantities", "places", "time"},
    "question": {"id", "label", "unit", "of", "places", "event", "members", "relations", "answer"},
    "member": {"id", "document", "claim", "quantity", "span", "bound", "value", "low", "high", "unit", "speakers",
               "origin", "stance", "polarity", "modality", "asOf", "publishedAt"},
    "relation": {"from", "type", "to", "why"},
    "answer": {"low", "high", "best", "asOf", "latest", "contested", "independentOrigins", "strategy", "why"},
    "link": {"from", "type", "to", "why"},
}


def has_keys(found, kind, record, where):
    missing = KEYS[kind] - record.keys()
    return found.expect(not missing, f"{where}: {kind} lacks {sorted(missing)}")


class Units:
    """A text as UTF-16 code units, as spans count them."""

    def __init__(self, text):
        self.units = text.encode("utf-16-le")
        self.length = len(self.units) // 2

    def splits_pair(self, at):
        return 0 < at < self.length and 0xDC00 <= int.from_bytes(self.units[2 * at:2 * at + 2], "little") <= 0xDFFF

    def check(self, found, span, where):
        ok = isinstance(span, dict) and set(span) == {"start", "end"}
        ok = ok and 0 <= span["start"] < span["end"] <= self.length
        ok = ok and not self.splits_pair(span["start"]) and not self.splits_pair(span["end"])
        found.expect(ok, f"{where}: {span} is no span of a text of {self.length} units")


def check_analysis(found, analysis, text):
    where = "analysis"
    if not has_keys(found, "analysis", analysis, where):
        return
    has_keys(found, "document", analysis["document"], where)
    where = f"document {analysis['document'].get('id')}"
    units = Units(text)
    ids = {kind: [r.get("id") for r in analysis[kind]] for kind in ("actors", "attributions", "quantities", "times", "claims")}
    for kind, seen in ids.items():
        found.expect(len(seen) == len(set(seen)) and None not in seen, f"{where}: ids of {kind} are not unique")

    def refers(kind, value, what):
        found.expect(value is None or value in ids[kind], f"{where}: {what} refers to {value!r}, not one of the {kind}")

    def one_of(value, allowed, what, optional=False):
        found.expect(value in allowed or (optional and value is None), f"{where}: {what} is {value!r}")

    for s in analysis["sections"]:
        if has_keys(found, "section", s, where):
            units.check(found, s["span"], f"{where} section")
            one_of(s["kind"], SECTIONS, "section.kind")
    for a in analysis["actors"]:
        if has_keys(found, "actor", a, where):
            one_of(a["kind"], ACTORS, f"{a['id']}.kind")
            for m in a["mentions"]:
                units.check(found, m, f"{where} {a['id']}.mentions")
    for a in analysis["attributions"]:
        if has_keys(found, "attribution", a, where):
            for role in ("source", "cue"):
                if a[role] is not None:
                    units.check(found, a[role], f"{where} {a['id']}.{role}")
            found.expect(a["content"], f"{where}: {a['id']}.content is empty")
            for c in a["content"]:
                units.check(found, c, f"{where} {a['id']}.content")
            one_of(a["form"], FORMS, f"{a['id']}.form")
            one_of(a["stance"], STANCES, f"{a['id']}.stance")
            found.expect(isinstance(a["anonymous"], bool), f"{where}: {a['id']}.anonymous is {a['anonymous']!r}")
            refers("attributions", a["parent"], f"{a['id']}.parent")
            found.expect(a["parent"] != a["id"], f"{where}: {a['id']} is its own parent")
            for s in a["speakers"]:
                found.expect(set(s) >= {"id", "name"} and s["name"], f"{where}: {a['id']}.speakers holds {s}")
    for q in analysis["quantities"]:
        if has_keys(found, "quantity", q, where):
            units.check(found, q["span"], f"{where} {q['id']}.span")
            units.check(found, q["number"], f"{where} {q['id']}.number")
            one_of(q["bound"], BOUNDS, f"{q['id']}.bound")
            one_of(q["trend"], {"UP", "DOWN"}, f"{q['id']}.trend", optional=True)
            for end in ("value", "low", "high"):
                found.expect(q[end] is None or isinstance(q[end], (int, float)), f"{where}: {q['id']}.{end} is {q[end]!r}")
            if q["low"] is not None and q["high"] is not None:
                found.expect(q["low"] <= q["high"], f"{where}: {q['id']} runs from {q['low']} to {q['high']}")
            refers("actors", q["of"], f"{q['id']}.of")
            refers("quantities", q["partOf"], f"{q['id']}.partOf")
            refers("quantities", q["per"], f"{q['id']}.per")
    for t in analysis["times"]:
        if has_keys(found, "time", t, where):
            units.check(found, t["span"], f"{where} {t['id']}.span")
            if t["timex"] is not None:
                found.expect({"type", "value", "mod"} <= t["timex"].keys(), f"{where}: {t['id']}.timex is {t['timex']}")
                one_of(t["timex"].get("type"), TIMEXES, f"{t['id']}.timex.type")
    for c in analysis["claims"]:
        if has_keys(found, "claim", c, where):
            units.check(found, c["anchor"], f"{where} {c['id']}.anchor")
            units.check(found, c["content"], f"{where} {c['id']}.content")
            one_of(c["stance"], STANCES, f"{c['id']}.stance")
            one_of(c["polarity"], POLARITIES, f"{c['id']}.polarity")
            one_of(c["modality"], MODALITIES, f"{c['id']}.modality")
            for kind, key in (("attributions", "attribution"), ("actors", "agents"), ("quantities", "quantities")):
                for ref in c[key]:
                    refers(kind, ref, f"{c['id']}.{key}")
            for p in c["places"]:
                found.expect(PLACE.match(p), f"{where}: {c['id']}.places holds {p!r}")


def check_reconciliation(found, answer, documents):
    found.expect(answer.keys() >= {"questions", "links"}, f"reconciliation holds {sorted(answer)}")
    questions = {q.get("id") for q in answer["questions"]}
    found.expect(len(questions) == len(answer["questions"]), "ids of questions are not unique")
    for q in answer["questions"]:
        where = f"question {q.get('id')}"
        if not has_keys(found, "question", q, where):
            continue
        members = {m.get("id") for m in q["members"]}
        found.expect(q["members"] and len(members) == len(q["members"]), f"{where}: no members, or their ids are not unique")
        for m in q["members"]:
            if has_keys(found, "member", m, where):
                if found.expect(m["document"] in documents, f"{where}: member of unknown document {m['document']!r}"):
                    documents[m["document"]][0].check(found, m["span"], f"{where} {m['id']}")
                    known = documents[m["document"]][1]
                    found.expect(m["claim"] in known, f"{where}: {m['id']} comes from claim {m['claim']!r}, which extract does not give")
                found.expect(m["bound"] is None or m["bound"] in BOUNDS, f"{where}: {m['id']}.bound is {m['bound']!r}")
                found.expect(m["stance"] in STANCES, f"{where}: {m['id']}.stance is {m['stance']!r}")
                found.expect(m["polarity"] in POLARITIES, f"{where}: {m['id']}.polarity is {m['polarity']!r}")
                found.expect(m["modality"] in MODALITIES, f"{where}: {m['id']}.modality is {m['modality']!r}")
                found.expect(all(isinstance(hop, list) for hop in m["speakers"]), f"{where}: {m['id']}.speakers is no chain")
        for r in q["relations"]:
            if has_keys(found, "relation", r, where):
                found.expect(r["type"] in RELATIONS, f"{where}: relation type {r['type']!r}")
                found.expect({r["from"], r["to"]} <= members and r["from"] != r["to"], f"{where}: relation {r['from']} {r['to']}")
                found.expect(bool(r["why"]), f"{where}: relation without a why")
        if has_keys(found, "answer", q["answer"], where):
            found.expect(set(q["answer"]["latest"]) <= members, f"{where}: answer.latest names no member")
            found.expect(isinstance(q["answer"]["contested"], bool), f"{where}: answer.contested")
            found.expect(isinstance(q["answer"]["independentOrigins"], int), f"{where}: answer.independentOrigins")
            found.expect(bool(q["answer"]["why"]), f"{where}: answer without a why")
    for link in answer["links"]:
        if has_keys(found, "link", link, "links"):
            found.expect(link["type"] == "PART_OF" and {link["from"], link["to"]} <= questions, f"link {link}")


def main(jar, folder, out):
    found = Findings()
    folder, out = pathlib.Path(folder), pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    texts = {p.stem: p.read_bytes().decode("utf8").removeprefix("\ufeff") for p in sorted(folder.glob("*.txt"))}

    status, printed, errors = run(jar, "extract", folder)
    found.expect(status == 0 and not errors, f"extract ended with {status}: {errors[:400]}")
    (out / "analyses.jsonl").write_bytes(printed)
    analyses = [json.loads(line) for line in printed.decode("utf8").splitlines() if line.strip()]
    found.expect(len(analyses) == len(texts), f"{len(analyses)} lines for {len(texts)} documents")
    documents = {}
    for name, analysis in zip(texts, analyses):
        check_analysis(found, analysis, texts[name])
        documents[analysis["document"]["id"]] = (Units(texts[name]), {c["id"] for c in analysis["claims"]})
        counts = " ".join(f"{kind} {len(analysis[kind])}" for kind in ("attributions", "quantities", "times", "claims"))
        print(f"{name}: {counts}")
    for threads in (1, 3):
        found.expect(run(jar, "extract", folder, "--threads", threads)[1] == printed, f"--threads {threads} prints something else")

    status, printed, errors = run(jar, "reconcile", folder)
    found.expect(status == 0 and not errors, f"reconcile ended with {status}: {errors[:400]}")
    (out / "reconciliation.json").write_bytes(printed)
    answer = json.loads(printed)
    check_reconciliation(found, answer, documents)
    found.expect(run(jar, "reconcile", folder)[1] == printed, "a second reconcile prints something else")
    print(f"{len(answer['questions'])} questions, {len(answer['links'])} links")
    found.finish(f"contract on {folder}")


if __name__ == "__main__":
    main(*sys.argv[1:])
