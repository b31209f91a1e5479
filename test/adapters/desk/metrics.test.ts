import { expect, test } from "vitest";
import { createMetrics } from "../../../adapters/desk/metrics.ts";

test("what an operator watches is told in Prometheus’ format", async () => {
  const metrics = createMetrics();
  metrics.judged("misquoted");
  metrics.ended("posted");
  metrics.ended("posted");
  metrics.duplicate();
  metrics.limited("tell");
  metrics.acknowledged(80);
  metrics.answered(400);
  metrics.owed(3);
  metrics.covered({ articles: 14, passages: 210, quotations: 90 });
  const lines = (await metrics.text()).split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      'whosaid_questions_total{verdict="misquoted"} 1',
      'whosaid_answers_total{outcome="posted"} 2',
      "whosaid_duplicates_total 1",
      'whosaid_rate_limited_total{reply="told"} 1',
      'whosaid_acknowledgement_seconds_bucket{le="0.1"} 1',
      'whosaid_answer_seconds_bucket{le="0.25"} 0',
      'whosaid_answer_seconds_bucket{le="0.5"} 1',
      "whosaid_owed 3",
      'whosaid_coverage{kind="articles"} 14',
      'whosaid_coverage{kind="quotations"} 90',
    ]),
  );
  expect(lines.some((line) => line.startsWith("process_"))).toBe(false);
});

test("two programs in one process keep their counts apart", async () => {
  const [one, other] = [createMetrics(), createMetrics()];
  one.duplicate();
  expect(await other.text()).toContain("whosaid_duplicates_total 0");
});
