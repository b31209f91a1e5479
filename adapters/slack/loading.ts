/** The coverage as the entry points have it: not yet, or ready to be asked. */
import type { Coverage } from "../../src/index.ts";
import { lineReport, type Report } from "../desk/log.ts";
import { createAsk } from "../voice/asking.ts";
import { sampleQuestions } from "../voice/samples.ts";
import { latestQuotations } from "./latest.ts";
import type { Loaded, Service } from "./service.ts";

export interface Loading extends Pick<Service, "loaded" | "loading"> {
  readonly load: (coverage: Coverage) => void;
}

export function createLoading(report: Report): Loading {
  let ready: Loaded | null = null;
  let resolveLoading: (loaded: Loaded) => void = () => {};
  const loading = new Promise<Loaded>((resolve) => {
    resolveLoading = resolve;
  });
  return {
    loaded: () => ready,
    loading,
    load(coverage) {
      ready = loadedOf(coverage, report);
      resolveLoading(ready);
    },
  };
}

function loadedOf(coverage: Coverage, report: Report): Loaded {
  let latest: ReturnType<Loaded["latest"]> | null = null;
  return {
    coverage,
    ask: createAsk(coverage, lineReport(report)),
    samples: sampleQuestions(coverage),
    latest() {
      latest ??= latestQuotations(coverage);
      return latest;
    },
  };
}
