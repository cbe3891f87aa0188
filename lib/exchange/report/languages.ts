import { cs } from './labels/cs.ts';
import { de } from './labels/de.ts';
import { en } from './labels/en.ts';
import { ja } from './labels/ja.ts';
import type { ReportLabels } from './labels/label.ts';

/** The languages reports are known in. A new one is one file and its line here. */
export const languages: readonly ReportLabels[] = [en, de, ja, cs];
