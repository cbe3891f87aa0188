/** Markup that is safe to send: every piece of text in it is escaped. */
export type Html = { readonly markup: string };

/** What may stand in a template: text and numbers are escaped, markup is kept, absent things vanish. */
export type Insertable = string | number | Html | readonly Html[] | false | undefined;

/** Tagged template that escapes what is inserted. */
export function html(parts: TemplateStringsArray, ...values: readonly Insertable[]): Html {
  const markup = parts.reduce((text, part, index) => text + toMarkup(values[index - 1]) + part);
  return { markup };
}

/** Nothing at all. */
export const nothing: Html = { markup: '' };

/** Text as it may stand in an element or in a quoted attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function toMarkup(value: Insertable): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string') return escape(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map((item) => item.markup).join('');
}
