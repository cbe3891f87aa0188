import { browser } from '#imports';
import type { Say } from '../../components/field/say.ts';

/** Reads a message straight from the browser. */
export const say: Say = (message, value) =>
  // The build writes `field.label` as `field_label`; the browser's types know only its own names.
  browser.i18n.getMessage(message.replaceAll('.', '_') as '@@ui_locale', value);
