import { holds, type Measurement } from './measurement.ts';

const inUnit: Readonly<Record<Measurement['unit'], (value: number) => string>> = {
  '×': (value) => `${value.toFixed(2)}×`,
  bytes: (value) => `${value.toLocaleString('en-US')} bytes`,
  ms: (value) => `${value.toFixed(0)} ms`,
  '%': (value) => `${value.toFixed(2)} %`,
};

const number = (value: number, unit: Measurement['unit']): string => inUnit[unit](value);

const cells = (each: Measurement): readonly string[] => [
  each.what, each.against, number(each.measured, each.unit), number(each.limit, each.unit), holds(each) ? 'ok' : 'over',
];

const heading = ['what', 'against', 'measured', 'limit', ''];

/** The measurements as a table for the terminal. */
export function asText(measurements: readonly Measurement[]): string {
  const rows = [heading, ...measurements.map(cells)];
  const widths = heading.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

/** The measurements as a Markdown table, with the day and the machine they were taken on. */
export function asMarkdown(measurements: readonly Measurement[], day: string, cores: number): string {
  return [
    `Measured on ${day}, ${cores} shared cores, \`npm run bench\`:`, '',
    `| ${heading.join(' | ')} |`, '|---|---|--:|--:|---|',
    ...measurements.map((each) => `| ${cells(each).join(' | ')} |`),
  ].join('\n');
}
