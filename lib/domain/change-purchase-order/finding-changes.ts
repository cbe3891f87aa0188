import { factsText, type Finding } from '../findings/finding.ts';

/** What becomes of findings when something changes. One that stays as it is needs no word. */
export interface FindingChanges {
  readonly come: readonly Finding[];
  /** Those that stay, with other facts. */
  readonly change: readonly { readonly before: Finding; readonly after: Finding }[];
  readonly go: readonly Finding[];
}

/** Tells findings before a change from those after it: by their keys, and by their facts where the key stays. */
export function findingChanges(before: readonly Finding[], after: readonly Finding[]): FindingChanges {
  const [old, now] = [byKey(before), byKey(after)];
  return {
    come: [...now.values()].filter(({ key }) => !old.has(key)),
    change: [...now.values()].flatMap((each) => {
      const known = old.get(each.key);
      return known === undefined || factsText(known.facts) === factsText(each.facts) ? [] : [{ before: known, after: each }];
    }),
    go: [...old.values()].filter(({ key }) => !now.has(key)),
  };
}

function byKey(findings: readonly Finding[]): ReadonlyMap<Finding['key'], Finding> {
  return new Map(findings.map((each) => [each.key, each]));
}
