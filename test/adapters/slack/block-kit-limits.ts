/** What is right at a limit of Block Kit and wrong beyond it, for the test of the validator. */

export const words = { type: "text", text: "words" };
export const rich = { type: "rich_text", elements: [{ type: "rich_text_quote", elements: [words] }] };
export const button = {
  type: "button",
  text: { type: "plain_text", text: "More" },
  action_id: "more",
  value: "1",
};
export const actions = { type: "actions", elements: [button] };

export function plain(text: string): object {
  return { type: "plain_text", text };
}

export function option(value: string): object {
  return { text: plain("a"), value };
}

function repeat(length: number): string {
  return "😀".repeat(length);
}

function address(length: number): string {
  return "https://a.example/".padEnd(length, "a");
}

function many<Value>(length: number, value: (at: number) => Value): Value[] {
  return Array.from({ length }, (_, at) => value(at));
}

const confirm = { title: plain("a"), text: plain("a"), confirm: plain("a"), deny: plain("a") };
const modal = { type: "modal", title: plain("a"), blocks: [rich] };

/** By the name of the limit: something that is right with that number, and wrong with one more. */
export const AT_LIMIT: Readonly<Record<string, (most: number) => object>> = {
  "text.max_length": (most) => plain(repeat(most)),
  "action_id.max_length": (most) => ({ ...button, action_id: repeat(most) }),
  "block_id.max_length": (most) => ({ ...rich, block_id: repeat(most) }),
  "button.text.max_length": (most) => ({ ...button, text: plain(repeat(most)) }),
  "button.url.max_length": (most) => ({ ...button, url: address(most) }),
  "button.value.max_length": (most) => ({ ...button, value: repeat(most) }),
  "button.accessibility_label.max_length": (most) => ({ ...button, accessibility_label: repeat(most) }),
  "confirmation.title.max_length": (most) => ({ ...confirm, title: plain(repeat(most)) }),
  "confirmation.text.max_length": (most) => ({ ...confirm, text: plain(repeat(most)) }),
  "confirmation.confirm.max_length": (most) => ({ ...confirm, confirm: plain(repeat(most)) }),
  "confirmation.deny.max_length": (most) => ({ ...confirm, deny: plain(repeat(most)) }),
  "option.text.max_length": (most) => ({ ...option("a"), text: plain(repeat(most)) }),
  "option.value.max_length": (most) => option(repeat(most)),
  "option.url.max_length": (most) => ({ ...option("a"), url: address(most) }),
  "option.description.max_length": (most) => ({ ...option("a"), description: plain(repeat(most)) }),
  "option_group.label.max_length": (most) => ({ label: plain(repeat(most)), options: [option("a")] }),
  "option_group.options.max_items": (most) => ({ label: plain("a"), options: many(most, () => option("a")) }),
  "select.placeholder.max_length": (most) => ({
    type: "static_select",
    placeholder: plain(repeat(most)),
    options: [option("a")],
  }),
  "select.options.max_items": (most) => ({ type: "static_select", options: many(most, () => option("a")) }),
  "select.option_groups.max_items": (most) => ({
    type: "static_select",
    option_groups: many(most, () => ({ label: plain("a"), options: [option("a")] })),
  }),
  "actions.elements.max_items": (most) => ({
    type: "actions",
    elements: many(most, (at) => ({ ...button, action_id: `a${at}` })),
  }),
  "context.elements.max_items": (most) => ({ type: "context", elements: many(most, () => plain("a")) }),
  "header.text.max_length": (most) => ({ type: "header", text: plain(repeat(most)) }),
  "section.text.max_length": (most) => ({ type: "section", text: plain(repeat(most)) }),
  "section.fields.max_items": (most) => ({ type: "section", fields: many(most, () => plain("a")) }),
  "section.fields.item_max_length": (most) => ({ type: "section", fields: [plain(repeat(most))] }),
  "view.blocks.max_items": (most) => ({ ...modal, blocks: many(most, () => rich) }),
  "view.private_metadata.max_length": (most) => ({ ...modal, private_metadata: repeat(most) }),
  "view.callback_id.max_length": (most) => ({ ...modal, callback_id: repeat(most) }),
  "view.title.max_length": (most) => ({ ...modal, title: plain(repeat(most)) }),
  "view.close.max_length": (most) => ({ ...modal, close: plain(repeat(most)) }),
  "view.submit.max_length": (most) => ({ ...modal, submit: plain(repeat(most)) }),
};
