/** A JSON value. */
type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };

/** Policy values by name. */
export type PolicyValues = Readonly<Record<string, Json>>;

/** Stands in the files where an administrator puts the id the browser shows for the extension. */
const chromiumId = 'EXTENSION_ID';
const firefoxId = 'po-ledger@po-ledger.invalid';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const regText = (text: string): string => `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
const regValue = (value: Json): string => {
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  return regText(typeof value === 'string' ? value : JSON.stringify(value)); // lists and objects as JSON
};

/** A file for regedit: texts and numbers as they are, everything else as JSON in a text. */
function reg(key: string, values: PolicyValues): string {
  const lines = Object.entries(values).map(([name, value]) => `${regText(name)}=${regValue(value)}`);
  return ['Windows Registry Editor Version 5.00', '', `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${key}]`, ...lines, ''].join('\r\n');
}

const xmlText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function plistValue(value: Json, indent: string): string {
  const deeper = `${indent}  `;
  if (typeof value === 'string') return `${indent}<string>${xmlText(value)}</string>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (typeof value === 'boolean') return `${indent}<${value ? 'true' : 'false'}/>`;
  if (isList(value)) return [`${indent}<array>`, ...value.map((each) => plistValue(each, deeper)), `${indent}</array>`].join('\n');
  const entries = Object.entries(value).flatMap(([name, each]) => [`${deeper}<key>${xmlText(name)}</key>`, plistValue(each, deeper)]);
  return [`${indent}<dict>`, ...entries, `${indent}</dict>`].join('\n');
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** A property list for macOS. */
function plist(values: PolicyValues): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">', plistValue(values, ''), '</plist>', '',
  ].join('\n');
}

/** The ready files for every browser and system, by name, all with the same values. */
export function policyFiles(values: PolicyValues): ReadonlyMap<string, string> {
  const chromium = json({ '3rdparty': { extensions: { [chromiumId]: values } } });
  const ofFirefox = { '3rdparty': { Extensions: { [firefoxId]: values } } };
  return new Map([
    ['chrome-linux.json', chromium],
    ['edge-linux.json', chromium],
    ['firefox-policies.json', json({ policies: ofFirefox })],
    ['chrome-windows.reg', reg(`Google\\Chrome\\3rdparty\\extensions\\${chromiumId}\\policy`, values)],
    ['edge-windows.reg', reg(`Microsoft\\Edge\\3rdparty\\extensions\\${chromiumId}\\policy`, values)],
    ['firefox-windows.reg', reg(`Mozilla\\Firefox\\3rdparty\\Extensions\\${firefoxId}`, values)],
    ['chrome-macos.plist', plist(values)],
    ['edge-macos.plist', plist(values)],
    ['firefox-macos.plist', plist({ EnterprisePoliciesEnabled: true, ...ofFirefox })],
  ]);
}
