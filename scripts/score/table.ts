import type { Judgement } from './compare.ts';

/** How many values were right, missing and wrong. */
export interface Count {
  readonly right: number;
  readonly missing: number;
  readonly wrong: number;
}

const nothing: Count = { right: 0, missing: 0, wrong: 0 };

/** Counts judgements per group, in order of appearance. */
export function tally<J extends Judgement>(judgements: readonly J[], groupOf: (judgement: J) => string): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const judgement of judgements) {
    const group = groupOf(judgement);
    const count = counts.get(group) ?? nothing;
    counts.set(group, { ...count, [judgement.verdict]: count[judgement.verdict] + 1 });
  }
  return counts;
}

/** A table in Markdown with a last row that sums the others up. */
export function toTable(heading: string, counts: ReadonlyMap<string, Count>): string {
  const sum = [...counts.values()].reduce((left, right) => ({
    right: left.right + right.right, missing: left.missing + right.missing, wrong: left.wrong + right.wrong,
  }), nothing);
  const rows = [...counts, ['all', sum] as const].map(([name, { right, missing, wrong }]) => {
    const share = (100 * right) / (right + missing + wrong);
    return `| ${name} | ${right} | ${missing} | ${wrong} | ${Number.isNaN(share) ? '—' : `${share.toFixed(1)} %`} |`;
  });
  return ['', `| ${heading} | right | missing | wrong | read |`, '|---|--:|--:|--:|--:|', ...rows].join('\n');
}
