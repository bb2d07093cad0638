"""What a user would write instead of `quany import`: lxml.iterparse and sqlite3, batches of rows, no schema check, no rules, no matching,
nothing resumable. Usage: loader.py [--bare] BATCH.xml TARGET.qydb

It inserts the same rows into a database that `quany init` has made: documents and their bytes, projections, receipts, and an audit whose
rows are a chain. With --bare it leaves receipts and audit out, and takes the triggers of the tables away first."""

import hashlib
import os
import sqlite3
import struct
import sys
import time

from lxml import etree

NS = "{urn:quany:record:1}"
KINDS = {"location": 1, "practitioner": 2, "patient": 3, "militaryService": 4, "encounter": 5, "record": 6}


def main(batch, target, bare):
    db = sqlite3.connect(target, isolation_level=None)
    db.executescript("PRAGMA synchronous = FULL; PRAGMA cache_size = -16384; PRAGMA wal_autocheckpoint = 4096;")
    if bare:
        for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {name}")
    now = int(time.time())
    db.execute("INSERT INTO importBatch (actor, startedAt, state, sourceKey) VALUES ('script', ?, 'running', '')", (now,))
    db.execute("INSERT INTO importFile (batchId, ordinal, name, state) VALUES (1, 0, ?, 'running')", (os.path.basename(batch),))
    db.execute("INSERT INTO facility (code) VALUES ('F')")
    facility = db.execute("SELECT max(id) FROM facility").fetchone()[0]
    rows, codings, keys, owners = {}, {}, {}, {}
    document = 0
    event, head = db.execute("SELECT id, hash FROM auditEvent ORDER BY id DESC LIMIT 1").fetchone() or (0, bytes(32))
    constant = (now, 420, "script", "operator", "script")
    encoded = repr(constant).encode()
    subjects = dict.fromkeys(KINDS, 0)

    def add(table, *values):
        rows.setdefault((table, len(values)), []).append(values)

    def coding(e):
        key = (e.get("system"), e.get("code"), e.get("display") or "")
        if key not in codings:
            codings[key] = len(codings) + 1
            add("coding", codings[key], *key)
        return codings[key]

    def flush():
        db.execute("BEGIN")
        for (table, width), values in sorted(rows.items(), key=lambda item: ORDER.index(item[0][0])):
            db.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({','.join('?' * width)})", values)
        db.execute("COMMIT")
        rows.clear()

    count = 0
    for _, e in etree.iterparse(batch, events=("end",), tag=[NS + kind for kind in KINDS], huge_tree=True):
        kind = e.tag[len(NS):]
        document += 1
        local = e.get("id") or e.get("patient")
        subjects[kind] += 1
        subject = subjects[kind]
        if kind == "militaryService":
            subject = keys.get(("patient", local), 0)
        else:
            keys[(kind, local)] = subject
        content = etree.tostring(e, with_tail=False)
        digest = hashlib.sha256(content)
        add("document", document, facility, KINDS[kind], local, document, subject, digest.digest(), 1, now)
        add("documentContent", document, content)
        if not bare:
            person = subject if kind in ("patient", "militaryService") else owners.get(e.get("encounter"))
            if kind == "encounter":
                person = owners[local] = keys.get(("patient", e.get("patient")))
            event += 1
            detail = "create " + digest.hexdigest()
            head = hashlib.sha256(head + struct.pack(">q", event) + encoded + struct.pack(">qq", document, person or 0)
                                  + f"import{kind}success{detail}".encode()).digest()
            add("auditEvent", event, *constant, "import", kind, document, person, "success", detail, head, None)
            add("importEntry", 1, document - 1, KINDS[kind], local, 1, document, None, "new" if kind == "patient" else None, e.sourceline,
                document, None, None)
        get = e.get
        if kind == "patient":
            name = e.findtext(NS + "name") or ""
            fold = name.lower()
            add("patient", subject, name, fold, " ".join(reversed(fold.split())), fold.encode(), get("sex"), get("birthDate"), None, 0, document, None,
                None, 1, 1, 1, 1)
            add("patientIdentifier", local, "hospitalNumber", facility, 0, subject)
            for i in e.iter(NS + "identifier"):
                add("patientIdentifier", i.text, i.get("system"), 0, 0 if i.get("system") in ONE_PERSONS else subject, subject)
            for i in e.iter(NS + "coverage"):
                add("patientIdentifier", i.get("card"), "insuranceCard", 0, subject, subject)
            for i in e.iter(NS + "telecom"):
                add("patientPhone", i.get("value"), subject)
        elif kind == "militaryService":
            add("militaryService", subject, facility, get("category"), get("rank"), get("unit"), get("position"), get("serviceNumber"), get("from"), get("to"), document)
        elif kind == "encounter":
            out = e.find(NS + "disposition")
            add("encounter", subject, facility, keys.get(("patient", get("patient")), 0), get("class"), get("status"), get("start"), get("end"),
                None if out is None else out.get("discharge"), None if out is None else out.get("outcome"), document, 1)
            for n, i in enumerate(e.iter(NS + "stay")):
                add("encounterStay", subject, n, i.get("department"), i.get("room"), i.get("bed"), i.get("start"), i.get("end"))
            for n, i in enumerate(e.iter(NS + "participant")):
                add("encounterParticipant", subject, n, i.get("role"), i.get("practitioner"))
            for n, i in enumerate(e.iter(NS + "diagnosis")):
                add("encounterDiagnosis", subject, n, i.get("role"), coding(i))
        elif kind == "record":
            a = e.find(NS + "attestation")
            add("clinicalRecord", subject, keys.get(("encounter", get("encounter")), 0), get("kind"), get("version"), get("status"), get("authored"), document)
            add("recordVersion", document, subject, get("version"), get("status"), get("author"), get("authored"),
                None if a is None else a.get("by"), None if a is None else a.get("at"), e.findtext(NS + "reason"))
            n = 0
            for section in e.iter(NS + "section"):
                for i in section:
                    tag = i.tag[len(NS):]
                    g = i.get
                    if tag == "observation":
                        add(tag, document, n, coding(i), g("time"), g("value") or i.findtext(NS + "text"), g("unit"), None, g("low"), g("high"), g("interpretation"))
                    elif tag == "condition":
                        add(tag, document, n, coding(i), g("status"), g("onset"))
                    elif tag == "medicationRequest":
                        add(tag, document, n, coding(i), g("time"), g("dose"), g("doseUnit"), g("route"), g("timesPerDay"), g("days"), g("quantity"), g("quantityUnit"))
                    elif tag == "medicationAdministration":
                        add(tag, document, n, coding(i), g("time"), g("status"), g("dose"), g("doseUnit"), g("route"), g("performer"))
                    elif tag == "procedure":
                        add(tag, document, n, coding(i), g("start"), g("end"), g("performer"))
                    elif tag == "allergyIntolerance":
                        add(tag, document, n, coding(i), g("category"), g("criticality"), g("recorded"))
                    elif tag == "immunization":
                        add(tag, document, n, coding(i), g("date"), g("lot"), g("doseNumber"))
                    elif tag == "diagnosticReport":
                        add(tag, document, n, coding(i), g("category"), g("time"), g("performer"))
                    elif tag == "chargeItem":
                        add(tag, document, n, coding(i), g("group"), g("time"), g("quantity"), g("unitPrice"), g("amount"), g("insuranceRate"))
                    elif tag == "healthClassification":
                        add(tag, document, n, g("date"), 1, 0)
                    else:
                        continue
                    n += 1
        elif kind == "practitioner":
            add("practitioner", subject, facility, local, get("name"), get("role"), get("licence"), get("department"), document)
        elif kind == "location":
            add("location", subject, facility, local, get("kind"), get("name"), get("partOf"), document)
        e.clear()
        while e.getprevious() is not None:
            del e.getparent()[0]
        count += 1
        if count % 2000 == 0:
            flush()
    flush()
    print(count)


ONE_PERSONS = {"nationalID", "insuranceNumber", "serviceNumber"}
ORDER = ["coding", "document", "documentContent", "location", "practitioner", "patient", "patientIdentifier", "patientPhone", "militaryService",
         "encounter", "encounterStay", "encounterParticipant", "encounterDiagnosis", "clinicalRecord", "recordVersion", "condition", "observation",
         "medicationRequest", "medicationAdministration", "procedure", "allergyIntolerance", "immunization", "diagnosticReport", "chargeItem",
         "healthClassification", "auditEvent", "importEntry"]

if __name__ == "__main__":
    arguments = [a for a in sys.argv[1:] if a != "--bare"]
    main(*arguments, bare="--bare" in sys.argv)
