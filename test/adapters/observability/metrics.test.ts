import { expect, test } from "vitest";
import { createMetrics } from "../../../adapters/observability/metrics.ts";

test("what an operator watches is told in Prometheus’ format", async () => {
  const programMetrics = createMetrics();
  const metrics = programMetrics.of("slack", () => true);
  metrics.judged("misquoted");
  metrics.ended("posted");
  metrics.ended("posted");
  metrics.duplicate();
  metrics.unread();
  metrics.limited("tell");
  metrics.acknowledged(80);
  metrics.answered(400);
  metrics.owed(3);
  programMetrics.covered({ articles: 14, passages: 210, quotations: 90 }, 1_700_000_000_000);
  const lines = (await programMetrics.text()).split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      'whosaid_questions_total{platform="slack",verdict="misquoted"} 1',
      'whosaid_answers_total{platform="slack",outcome="posted"} 2',
      'whosaid_duplicates_total{platform="slack"} 1',
      'whosaid_unread_total{platform="slack"} 1',
      'whosaid_rate_limited_total{platform="slack",reply="told"} 1',
      'whosaid_acknowledgement_seconds_bucket{le="0.1",platform="slack"} 1',
      'whosaid_answer_seconds_bucket{le="0.25",platform="slack"} 0',
      'whosaid_answer_seconds_bucket{le="0.5",platform="slack"} 1',
      'whosaid_owed{platform="slack"} 3',
      'whosaid_coverage{kind="articles"} 14',
      'whosaid_coverage{kind="quotations"} 90',
      "whosaid_coverage_changed_timestamp_seconds 1700000000",
      'whosaid_connected{platform="slack"} 1',
    ]),
  );
  expect(lines.some((line) => line.startsWith("process_"))).toBe(false);
});

test("two platforms of one program, and two programs in one process, keep their counts apart", async () => {
  const [one, other] = [createMetrics(), createMetrics()];
  other.of("slack");
  one.of("discord");
  one.of("slack").duplicate();
  expect(await one.text()).toContain('whosaid_duplicates_total{platform="slack"} 1');
  expect(await one.text()).toContain('whosaid_duplicates_total{platform="discord"} 0');
  expect(await other.text()).toContain('whosaid_duplicates_total{platform="slack"} 0');
});

test("whether a platform is connected is looked at whenever somebody asks", async () => {
  const programMetrics = createMetrics();
  let isConnected = false;
  programMetrics.of("discord", () => isConnected);
  expect(await programMetrics.text()).toContain('whosaid_connected{platform="discord"} 0');
  isConnected = true;
  expect(await programMetrics.text()).toContain('whosaid_connected{platform="discord"} 1');
});
