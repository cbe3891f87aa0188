import type { GeneratedI18nStructure } from '#i18n';

/** The field's own words: those it needs before, or without, an answer of the background. */
export type FieldMessage = Extract<keyof GeneratedI18nStructure, `field.${string}`>;

/** Gives a message in the person's language, `value` in its place. The entrypoint reads it straight from the browser: the usual wrapper is half a kilobyte. */
export type Say = (message: FieldMessage, value?: string) => string;
