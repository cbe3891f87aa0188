import { noExportDetails } from './export-options.ts';
import { anyRules } from './number-rules/number-rules.ts';
import { exactRules } from './reconcile/rules.ts';
import type { Settings } from './settings.ts';

/** What holds while neither the organisation nor the person decided anything: every number goes, and nothing is held back. */
export const defaultSettings: Settings = {
  numberRules: anyRules,
  seriesMask: null,
  seriesStart: 1,
  reuse: 'allow',
  enforcement: { mode: 'remind', overrideReasons: [] },
  purchasing: null,
  approver: null,
  customFields: [],
  linkRules: [],
  overdueAfterDays: 3,
  remindAfterWorkingDays: 3,
  lateAfterDays: 0,
  partlyReceivedAfterDays: 14,
  refundAfterDays: 14,
  invoiceAfterDays: 14,
  exportDetails: noExportDetails,
  reconciliation: exactRules,
  documentDetails: { buyer: '', delivery: '', billing: '', terms: '' },
};

/** Every setting's name. */
export const settingNames = Object.keys(defaultSettings) as (keyof Settings)[]; // `Object.keys` forgets the type of its keys
