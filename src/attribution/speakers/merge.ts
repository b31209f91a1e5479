/** Speakers of many articles → groups that are one person or body; the order of the articles changes nothing. */
import type { Speaker } from "../../domain.ts";
import type { Appearance, Cluster } from "./appearance.ts";
import { contradict, isPlaceholder, roleHolders } from "./evidence.ts";
import { agree, comparable, type NameParts, partsOfName, withoutTitles } from "./names.ts";
import { type Role, roleOf, roleWords } from "./roles.ts";

/** Whole names first, then bare surnames and roles that fit only one of them; what fits none or several stays apart. */
export function clustersOf(appearances: readonly Appearance[]): Cluster[] {
  const groups = byForm(inOrder(appearances));
  const merged = mergeWhole(groups.filter(isWhole)).map(({ members }) => [...members]);
  const homes = homesOf(merged);
  const apart: Members[] = [];
  for (const group of groups) {
    if (isWhole(group)) continue;
    const home = homeOf(group, homes);
    if (home === null) apart.push([...group.members]);
    else home.push(...group.members);
  }
  return [...merged, ...apart].map(inOrder);
}

function isWhole({ parts }: Group): boolean {
  return parts.words.length > 1 && !parts.anonymous;
}

interface Parts extends NameParts {
  /** A role or a body without a name of its own ("senior official", "council"): never merged by its words. */
  readonly anonymous: boolean;
}

interface Group {
  readonly parts: Parts;
  readonly members: Appearance[];
}

/** By name, then article, so that the order in which articles were added is forgotten. */
function inOrder(appearances: readonly Appearance[]): Members {
  const keyed = appearances.map((appearance) => ({ appearance, key: comparable(appearance.speaker.name) }));
  keyed.sort(
    (one, other) =>
      compare(one.key, other.key) ||
      compare(one.appearance.articleId, other.appearance.articleId) ||
      compare(one.appearance.speaker.name, other.appearance.speaker.name),
  );
  return keyed.map(({ appearance }) => appearance);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function partsOf({ name, kind }: Speaker): NameParts {
  return partsOfName(kind === "person" ? withoutTitles(name) : name);
}

/** Same name, same speaker; but the council of one article isn't the council of another. */
function byForm(sorted: readonly Appearance[]): Group[] {
  const groups = new Map<string, Group>();
  for (const appearance of sorted) {
    const anonymous = isPlaceholder(appearance.speaker);
    const parts = { ...partsOf(appearance.speaker), anonymous };
    const key = [...parts.words, parts.suffix, anonymous ? appearance.articleId : ""].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { parts, members: [appearance] });
    else group.members.push(appearance);
  }
  return [...groups.values()];
}

/** Joins each form to the fuller ones that agree with it, where those agree with one another. */
function mergeWhole(groups: readonly Group[]): Group[] {
  const fullest = groups.toSorted((one, other) => lengthOf(other) - lengthOf(one));
  const bySurname = new Map<string, Group[]>();
  for (const group of fullest) {
    const key = isPerson(group) ? (group.parts.words.at(-1) ?? "") : group.parts.words.join(" ");
    const family = bySurname.get(key) ?? [];
    bySurname.set(key, family);
    const fuller = family.filter(
      (other) => isPerson(group) && isPerson(other) && agree(other.parts, group.parts),
    );
    const [home] = fuller;
    if (home !== undefined && fuller.every((one) => agree(one.parts, home.parts)))
      home.members.push(...group.members);
    else family.push({ parts: group.parts, members: [...group.members] });
  }
  return [...bySurname.values()].flat();
}

function lengthOf({ parts }: Group): number {
  return parts.words.join(" ").length;
}

function isPerson({ members }: Group): boolean {
  return members.some(({ speaker }) => speaker.kind === "person");
}

type Members = Appearance[];

/** Clusters of whole names by what else may mean them. */
interface Homes {
  /** By surname and other endings of people's names, and by the aliases of bodies. */
  readonly byForm: ReadonlyMap<string, ReadonlySet<Members>>;
  readonly byRoleNoun: ReadonlyMap<string, ReadonlyMap<Members, readonly Role[]>>;
}

function homesOf(clusters: readonly Members[]): Homes {
  const byForm = new Map<string, Set<Members>>();
  const byRoleNoun = new Map<string, Map<Members, Role[]>>();
  for (const cluster of clusters) {
    for (const { speaker } of cluster) {
      for (const form of shortForms(speaker)) add(byForm, form, cluster);
      for (const role of speaker.roles) addRole(byRoleNoun, roleOf(role), cluster);
    }
  }
  return { byForm, byRoleNoun };
}

function add(index: Map<string, Set<Members>>, key: string, cluster: Members): void {
  const found = index.get(key);
  if (found === undefined) index.set(key, new Set([cluster]));
  else found.add(cluster);
}

function addRole(index: Map<string, Map<Members, Role[]>>, role: Role, cluster: Members): void {
  const holders = index.get(role.noun) ?? new Map<Members, Role[]>();
  index.set(role.noun, holders);
  const roles = holders.get(cluster);
  if (roles === undefined) holders.set(cluster, [role]);
  else roles.push(role);
}

function shortForms({ name, aliases, kind }: Speaker): readonly string[] {
  if (kind !== "person") return aliases.map(comparable);
  const { words } = partsOfName(withoutTitles(name));
  return words.slice(1).map((_, at) => words.slice(at + 1).join(" "));
}

/** The only cluster that a bare surname, an abbreviation or a role can mean; null for none or several. */
function homeOf(group: Group, homes: Homes): Members | null {
  const [first] = group.members;
  if (first === undefined) return null;
  const fitting = group.parts.anonymous ? holdersOf(first.speaker, homes) : bearersOf(group, homes);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function bearersOf(group: Group, { byForm }: Homes): Members[] {
  const bearers = [...(byForm.get(group.parts.words.join(" ")) ?? [])];
  const possible = bearers.filter((cluster) => !contradict(group.members, cluster));
  const titled = possible.filter((cluster) => holdsTitle(cluster, group));
  return titled.length > 0 ? titled : possible;
}

/** "MAYOR LIND" means the Lind who is mayor, where several Linds are known. */
function holdsTitle(cluster: Members, { members }: Group): boolean {
  const titles = members.flatMap(({ speaker }) => titlesOf(speaker.name));
  const roles = cluster.flatMap(({ speaker }) => speaker.roles.map(roleWords));
  return titles.some((title) => roles.some((words) => words.has(title)));
}

function titlesOf(name: string): string[] {
  const title = name.slice(0, name.length - withoutTitles(name).length);
  return [...roleWords(title)];
}

function holdersOf(speaker: Speaker, { byRoleNoun }: Homes): Members[] {
  const { noun } = roleOf(speaker.name);
  const holders = byRoleNoun.get(noun);
  return holders === undefined ? [] : roleHolders(speaker, holders);
}
