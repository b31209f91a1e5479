/** `whosaid.config.json` where the program was started → the house's styles of copying, and a line for each thing that is wrong with them. */
import { masked } from "../../src/index.ts";
import { type CopyStyles, readCopyStyles } from "../../src/presentation/copy-styles.ts";
import { CONFIG, loadConfig } from "../intake/config-file.ts";
import { asTyped } from "./as-typed.ts";

export async function loadCopyStyles(): Promise<{
  readonly styles: CopyStyles;
  readonly problems: readonly string[];
}> {
  const config = await loadConfig(asTyped(CONFIG), false);
  if (!config.ok) return { styles: readCopyStyles(undefined).styles, problems: [masked(config.problem)] };
  const stated: unknown = config.value?.stated;
  const { styles, faults } = readCopyStyles(
    stated instanceof Object && "copy" in stated ? stated.copy : undefined,
  );
  return { styles, problems: faults.map(({ place, message }) => masked(`${CONFIG}, ${place}: ${message}`)) };
}
