/** The few components that whosaid speaks. Text displays are the only ones that hold words from outside as Markdown. */
import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIComponentInMessageActionRow,
  APIContainerComponent,
  APISelectMenuOption,
  APIStringSelectComponent,
  APITextDisplayComponent,
} from "discord.js";

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;
export type Component = APITextDisplayComponent | APIContainerComponent | Row;

export function textDisplay(content: string): APITextDisplayComponent {
  return { type: 10, content };
}

export function container(components: readonly APITextDisplayComponent[]): APIContainerComponent {
  return { type: 17, components: [...components] };
}

export function row(components: readonly APIComponentInMessageActionRow[]): Row {
  return { type: 1, components: [...components] };
}

/** Grey: nothing in an answer is more urgent than the words. */
export function button(label: string, id: string): APIButtonComponentWithCustomId {
  return { type: 2, style: 2, label, custom_id: id };
}

export interface MenuParts {
  readonly id: string;
  readonly placeholder: string;
  readonly options: readonly APISelectMenuOption[];
}

export function menu({ id, placeholder, options }: MenuParts): APIStringSelectComponent {
  return { type: 3, custom_id: id, placeholder, options: [...options] };
}
