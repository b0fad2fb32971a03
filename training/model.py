"""The tagger: a sum of table rows a token, then a few dilated depthwise-separable convolutions over the text."""
import jax
import jax.numpy as jnp
import numpy as np

from corpus import ROLES, SIZES

KERNEL = 5


def init(rng: np.random.Generator, vocabulary: int, vectors: int, channels: int, dilations: tuple) -> dict:
    normal = lambda *shape, scale=0.1: rng.normal(0, scale, shape).astype(np.float32)
    p = {"word": normal(vocabulary, channels, scale=0.01), "project": normal(vectors, channels, scale=0.15)}
    for name, size in SIZES.items():
        p[name] = normal(size, channels, scale=0.01 if name == "ending" else 0.1)
    for k, _ in enumerate(dilations):
        p[f"deep{k}"] = normal(KERNEL, channels, scale=0.45)
        p[f"wide{k}"] = normal(channels, channels, scale=1.4 / np.sqrt(channels))
        p[f"bias{k}"] = np.zeros(channels, np.float32)
    p["head"] = normal(channels, sum(ROLES.values()))
    p["head_bias"] = np.zeros(sum(ROLES.values()), np.float32)
    return jax.tree.map(jnp.asarray, p)


def word_table(p: dict, vectors: jnp.ndarray) -> jnp.ndarray:
    return p["word"] + vectors @ p["project"]


def shift(x: jnp.ndarray, by: int) -> jnp.ndarray:
    """x[t + by], zero beyond the ends; x is [batch, time, channels]."""
    if by == 0:
        return x
    pad = jnp.zeros_like(x[:, : abs(by)])
    return jnp.concatenate([x[:, by:], pad], 1) if by > 0 else jnp.concatenate([pad, x[:, :by]], 1)


def forward(p: dict, table: jnp.ndarray, f: dict, dilations: tuple, drop=None) -> jnp.ndarray:
    x = table[f["word"]]
    for name in SIZES:
        x = x + p[name][f[name]]
    x = x * f["mask"][..., None]
    for k, d in enumerate(dilations):
        if drop is not None:
            x = x * drop[k]
        y = sum(shift(x, d * (j - KERNEL // 2)) * p[f"deep{k}"][j] for j in range(KERNEL))
        x = x + jax.nn.relu(y @ p[f"wide{k}"] + p[f"bias{k}"])
        x = x * f["mask"][..., None]
    if drop is not None:
        x = x * drop[len(dilations)]
    return x @ p["head"] + p["head_bias"]


def split(logits):
    """{role: log-probabilities}"""
    out, at = {}, 0
    for role, n in ROLES.items():
        out[role] = jax.nn.log_softmax(logits[..., at : at + n])
        at += n
    return out


WEIGHT = {"content": 1.0, "cue": 2.0, "source": 1.5, "last": 1.0}


def loss(p, vectors, f, labels, dilations, drop):
    logp = split(forward(p, word_table(p, vectors), f, dilations, drop))
    n = f["mask"].sum()
    total = 0.0
    for role, weight in WEIGHT.items():
        picked = jnp.take_along_axis(logp[role], labels[role][..., None], -1)[..., 0]
        total -= weight * (picked * f["mask"]).sum() / n
    return total
