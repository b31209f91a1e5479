"""`tantivy-worker.py FILE`: Tantivy as a contestant of the bench (peers/protocol.ts). FILE has a passage on each line, as JSON: id, title, text."""

import json
import os
import re
import sys
import tempfile
import time

import tantivy

FOUND = 100


def build(file, folder):
    schema = tantivy.SchemaBuilder()
    schema.add_text_field("id", stored=True, tokenizer_name="raw")
    schema.add_text_field("title", tokenizer_name="en_stem")
    schema.add_text_field("text", tokenizer_name="en_stem")
    index = tantivy.Index(schema.build(), path=folder)
    writer = index.writer(heap_size=128_000_000, num_threads=1)
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            writer.add_document(tantivy.Document(**json.loads(line)))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    return index


def ask(index, text):
    # Any of its words, as the others are asked; marks of its query language are blanks.
    query = index.parse_query(re.sub(r"[^\w]+", " ", text).lower(), ["title", "text"])
    searcher = index.searcher()
    return [searcher.doc(address)["id"] for _, address in searcher.search(query, FOUND).hits]


def timed(work):
    """Milliseconds of processor time, all threads together, and what the work gave."""
    before = time.process_time()
    value = work()
    return (time.process_time() - before) * 1000, value


def main(file):
    index = None
    with tempfile.TemporaryDirectory() as folder:
        for line in sys.stdin:
            request = json.loads(line)
            if request["do"] == "build":
                milliseconds, index = timed(lambda: build(file, folder))
                reply = {"milliseconds": milliseconds}
            elif request["do"] == "weigh":
                # On disk.
                reply = {"bytes": sum(entry.stat().st_size for entry in os.scandir(folder))}
            else:
                reply = {"milliseconds": [timed(lambda: ask(index, one["text"]))[0] for one in request["questions"]]}
            print(json.dumps(reply), flush=True)


main(sys.argv[1])
