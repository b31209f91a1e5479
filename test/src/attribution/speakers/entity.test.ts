import { expect, test } from "vitest";
import { addRole, createEntity, isFullyNamed } from "../../../../src/attribution/speakers/entity.ts";

test("given name and surname, or a surname with one role, name somebody fully; a surname alone doesn't", () => {
  const mayor = createEntity("person", "Lind", true);
  expect(isFullyNamed(mayor)).toBe(false);
  addRole(mayor, "the mayor");
  expect(isFullyNamed(mayor)).toBe(true);
  expect(isFullyNamed(createEntity("person", "Ada Lind", true))).toBe(true);
});
