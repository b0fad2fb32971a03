"""The exported corpora as arrays: features of every token, and a label per role."""
import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np

DATA = Path(__file__).parent / "data"
FEATURES = ("word", "ending", "tag", "shape", "quote", "place")
SIZES = {"ending": 512, "tag": 18, "shape": 6, "quote": 7, "place": 8}
PROPER = 12  # index of PROPN in features.ts
# content and cue: 0 outside, 1 first and 2 further token of reported speech, 3 and 4 of any other attribution
# source: 0 outside, 1 first, 2 further token; last: last token of a content
ROLES = {"content": 5, "cue": 5, "source": 3, "last": 2}


@dataclass
class Text:
    id: str
    held: bool
    features: dict
    labels: dict
    words: list
    starts: list
    ends: list
    sentence: list
    attributions: list

    def __len__(self):
        return len(self.words)


def read(name: str) -> list[Text]:
    return [_text(json.loads(line)) for line in (DATA / f"{name}.jsonl").read_text().splitlines()]


def _text(d: dict) -> Text:
    n = len(d["words"])
    labels = {role: np.zeros(n, np.int32) for role in ROLES}
    for a in sorted(d["attributions"], key=lambda a: -sum(e - b for b, e in a["content"])):
        if a["nested"]:
            continue
        shift = 0 if a["speech"] else 2
        for role in ("content", "cue", "source"):
            for first, last in a[role]:
                by = shift if role != "source" else 0
                labels[role][first:last] = 2 + by
                labels[role][first] = 1 + by
                if role == "content":
                    labels["last"][last - 1] = 1
    features = {f: np.array(d[f], np.int32) for f in FEATURES if f != "word"}
    return Text(d["id"], d["held"], features, labels, d["words"], d["starts"], d["ends"], d["sentence"], d["attributions"])


def vocabulary(texts: list[Text], frequent: list[str], size: int, least: int = 3) -> list[str]:
    """Words met often in training, then the most frequent ones of the vectors; index 0 is the unknown word."""
    counts = Counter(w for t in texts for w in t.words)
    known = [w for w, n in counts.most_common() if n >= least and " " not in w]
    more = [w for w in frequent if w not in counts or counts[w] < least]
    return [""] + (known + more)[: size - 1]


def index_words(texts: list[Text], words: list[str]) -> None:
    at = {w: i for i, w in enumerate(words)}
    for t in texts:
        t.features["word"] = np.array([at.get(w, 0) for w in t.words], np.int32)
