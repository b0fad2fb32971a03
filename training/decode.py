"""From probabilities to spans, and how good they are by themselves."""
import jax.numpy as jnp
import numpy as np

import corpus
import model


def tag(t, p, table, dilations):
    """{role: log-probabilities [tokens, labels]} of a whole text."""
    n = -(-len(t) // 1024) * 1024
    f = {k: jnp.asarray(np.pad(t.features[k], (0, n - len(t)))[None]) for k in corpus.FEATURES}
    f["mask"] = jnp.asarray((np.arange(n) < len(t)).astype(np.float32)[None])
    logp = model.split(_forward(p, jnp.asarray(table), f, dilations))
    return {k: np.asarray(x[0, : len(t)]) for k, x in logp.items()}


import jax

_forward = jax.jit(model.forward, static_argnums=(3,))


def viterbi(logp):
    """Best sequence over labels 0 outside, odd = first, even = further token of the class before it."""
    n, k = logp.shape
    ok = np.zeros((k, k))
    for to in range(2, k, 2):
        for of in range(k):
            if of not in (to, to - 1):
                ok[of, to] = -1e9
    score = logp[0].copy()
    score[2::2] = -1e9
    back = np.zeros((n, k), np.int32)
    for i in range(1, n):
        s = score[:, None] + ok
        back[i] = s.argmax(0)
        score = s.max(0) + logp[i]
    path = np.zeros(n, np.int32)
    path[-1] = score.argmax()
    for i in range(n - 1, 0, -1):
        path[i - 1] = back[i, path[i]]
    return path


def spans(path):
    """[(first, last, class)] of a label sequence; class 0 reported speech, 1 other."""
    out = []
    for i, y in enumerate(path):
        if y % 2 == 1:
            out.append([i, i + 1, (y - 1) // 2])
        elif y and out:
            out[-1][1] = i + 1
    return [tuple(s) for s in out]


def measure(texts, p, table, dilations):
    """Span F1 (exact) of cue, source, content, for reported speech, and token F1 of content."""
    hits = {r: [0, 0, 0] for r in ("cue", "source", "content", "inside")}
    for t in texts:
        logp = tag(t, p, table, dilations)
        for role in ("cue", "source", "content"):
            predicted = viterbi(logp[role])
            gold = set(s for s in spans(t.labels[role]) if s[2] == 0)
            found = set(s for s in spans(predicted) if s[2] == 0)
            h = hits[role]
            h[0] += len(gold & found); h[1] += len(found); h[2] += len(gold)
            if role == "content":
                g, f = np.isin(t.labels[role], (1, 2)), np.isin(predicted, (1, 2))
                h = hits["inside"]
                h[0] += int((g & f).sum()); h[1] += int(f.sum()); h[2] += int(g.sum())
    return {r: round(200 * h / max(1, a + b), 1) for r, (h, a, b) in hits.items()}
