"""Xapian behind two named pipes: xapian_server.py <texts.json> <database folder> <ngrams|words> <questions> <answers>.

Builds a database of the texts (a list of strings), then answers each line {"query": text, "limit": count} with a line
{"found": [positions], "ms": processor time}; its first two lines tell the time of building and of opening.
In `words` texts and questions are cut already, with a blank between words.
"""

import json
import sys
import time

import xapian

texts_path, folder, mode, questions_path, answers_path = sys.argv[1:]
NGRAMS = mode == "ngrams"


def document_of(text):
    generator = xapian.TermGenerator()
    if NGRAMS:
        generator.set_flags(xapian.TermGenerator.FLAG_CJK_NGRAM)
    document = xapian.Document()
    generator.set_document(document)
    generator.index_text(text)
    return document


def build():
    database = xapian.WritableDatabase(folder, xapian.DB_CREATE_OR_OVERWRITE)
    with open(texts_path, encoding="utf-8") as texts:
        for text in json.load(texts):
            database.add_document(document_of(text))
    database.commit()
    database.close()


def search(enquire, query, limit):
    """Any of the terms that the text would have as a document: what a question holds is no query language."""
    asked = document_of(query)
    terms = [item.term for item in asked.termlist()]
    enquire.set_query(xapian.Query(xapian.Query.OP_OR, terms))
    return [match.docid - 1 for match in enquire.get_mset(0, limit)]


def timed(work, *given):
    started = time.process_time()
    found = work(*given)
    return found, (time.process_time() - started) * 1000


def tell(answers, found, ms):
    print(json.dumps({"found": found, "ms": ms}), file=answers, flush=True)


with open(questions_path, encoding="utf-8") as questions, open(answers_path, "w", encoding="utf-8") as answers:
    tell(answers, [], timed(build)[1])
    enquire, opening = timed(lambda: xapian.Enquire(xapian.Database(folder)))
    tell(answers, [], opening)
    for line in questions:
        asked = json.loads(line)
        tell(answers, *timed(search, enquire, asked["query"], asked["limit"]))
