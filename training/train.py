"""Trains the tagger: `python train.py [--epochs 30] [--channels 32] [--seed 1] [--all]`; writes data/tagger.npz.

Trained on two thirds of the PolNeAR training articles (the held-back third and the development half are for measuring only).
"""
import argparse
import os
import time

os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1")

import jax
import jax.numpy as jnp
import numpy as np

import corpus
import decode
import model

LENGTH, BATCH = 512, 8


def chunks(texts, rng):
    """Texts cut into pieces of LENGTH tokens, at a random phase."""
    pieces = []
    for t in texts:
        at = -int(rng.integers(0, LENGTH // 2)) if len(t) > LENGTH else 0
        while at < len(t):
            a, b = max(0, at), min(len(t), at + LENGTH)
            pieces.append((t, a, b))
            at += LENGTH
    rng.shuffle(pieces)
    return pieces


def batch(pieces, rng=None, drop_word=0.0):
    f = {k: np.zeros((BATCH, LENGTH), np.int32) for k in corpus.FEATURES}
    f["mask"] = np.zeros((BATCH, LENGTH), np.float32)
    y = {k: np.zeros((BATCH, LENGTH), np.int32) for k in corpus.ROLES}
    for i, (t, a, b) in enumerate(pieces):
        for k in corpus.FEATURES:
            f[k][i, : b - a] = t.features[k][a:b]
        for k in corpus.ROLES:
            y[k][i, : b - a] = t.labels[k][a:b]
        f["mask"][i, : b - a] = 1
    if drop_word:
        # names are forgotten more often than other words, so that the tagger learns their places, not who they are
        rate = np.where(f["tag"] == corpus.PROPER, 0.5, drop_word)
        f["word"][rng.random((BATCH, LENGTH)) < rate] = 0
    return f, y


def adam(p, g, m, v, step, rate, decay):
    m = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, m, g)
    v = jax.tree.map(lambda v, g: 0.99 * v + 0.01 * g * g, v, g)
    c, d = 1 - 0.9**step, 1 - 0.99**step
    p = {k: p[k] - rate * ((m[k] / c) / (jnp.sqrt(v[k] / d) + 1e-8) + decay * (20.0 if k in ("word", "ending") else 1.0) * p[k]) for k in p}
    return p, m, v


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--epochs", type=int, default=30)
    a.add_argument("--channels", type=int, default=32)
    a.add_argument("--dilations", default="1,1,2,4,8")
    a.add_argument("--words", type=int, default=12000)
    a.add_argument("--rate", type=float, default=4e-3)
    a.add_argument("--decay", type=float, default=2e-3)
    a.add_argument("--drop", type=float, default=0.1)
    a.add_argument("--drop-word", type=float, default=0.08)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--out", default="tagger")
    o = a.parse_args()
    dilations = tuple(int(d) for d in o.dilations.split(","))
    rng = np.random.default_rng(o.seed)
    train_all = corpus.read("attribution.polnear.train")
    train = [t for t in train_all if not t.held]
    held = [t for t in train_all if t.held]
    dev = corpus.read("attribution.polnear.dev")
    dip = corpus.read("diplomacy.dev")
    z = np.load(corpus.DATA / "vectors.npz")
    frequent = [str(w) for w in z["words"]]
    words = corpus.vocabulary(train, frequent, o.words)
    at = {w: i for i, w in enumerate(frequent)}
    vectors = np.zeros((len(words), z["table"].shape[1]), np.float32)
    for i, w in enumerate(words):
        if w in at:
            vectors[i] = z["table"][at[w]]
    vectors = jnp.asarray(vectors)
    corpus.index_words(train_all + dev + dip, words)
    p = model.init(rng, len(words), vectors.shape[1], o.channels, dilations)
    m = jax.tree.map(jnp.zeros_like, p)
    v = jax.tree.map(jnp.zeros_like, p)

    @jax.jit
    def step(p, m, v, n, rate, f, y, key):
        keep = 1 - o.drop
        drop = [jax.random.bernoulli(k, keep, (BATCH, 1, o.channels)) / keep for k in jax.random.split(key, len(dilations) + 1)] if o.drop else None
        value, g = jax.value_and_grad(model.loss)(p, vectors, f, y, dilations, drop)
        p, m, v = adam(p, g, m, v, n, rate, o.decay)
        return p, m, v, value

    key = jax.random.key(o.seed)
    per_epoch = -(-len(chunks(train, np.random.default_rng(0))) // BATCH)
    total, n = o.epochs * per_epoch, 0
    average = None
    for epoch in range(o.epochs):
        start, sum_loss, count = time.time(), 0.0, 0
        pieces = chunks(train, rng)
        for i in range(0, len(pieces), BATCH):
            n += 1
            rate = o.rate * min(1, n / 100) * (0.5 + 0.5 * np.cos(np.pi * min(1, n / total)))
            f, y = batch(pieces[i : i + BATCH], rng, o.drop_word)
            key, k = jax.random.split(key)
            p, m, v, value = step(p, m, v, n, rate, f, y, k)
            sum_loss += float(value)
            count += 1
        if epoch % 5 == 4 or epoch == o.epochs - 1:
            print(f"epoch {epoch + 1} loss {sum_loss / count:.4f} {time.time() - start:.0f} s", flush=True)
            table = np.asarray(model.word_table(p, vectors))
            for name, texts in (("held", held[:60]), ("dev", dev), ("diplomacy", dip)):
                print("   ", name, decode.measure(texts, p, table, dilations), flush=True)
    np.savez(corpus.DATA / f"{o.out}.npz", table=np.asarray(model.word_table(p, vectors)), words=np.array(words), dilations=np.array(dilations), **{k: np.asarray(x) for k, x in p.items() if k not in ("word", "project")})


if __name__ == "__main__":
    main()
