import { useMemo } from 'preact/hooks';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { listFindings } from '../../../../lib/app/list-findings.ts';
import type { StorageFailure } from '../../../../lib/storage/failure.ts';
import { findingSentence, findingTitle } from '../../../../lib/messaging/field-words/finding-text.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import type { ListedFinding } from './finding-params.ts';

/** Every finding that stands, in words. Null before the first answer. */
export function useFindings(): readonly ListedFinding[] | StorageFailure | null {
  const { locale } = usePeopleLocale();
  const read = useLedger(listFindings, []);
  return useMemo(() => {
    if (read === null) return null;
    if (!read.ok) return read.error;
    return read.value.map((row) => ({ ...row, title: findingTitle(row.finding.facts), sentence: findingSentence(row.finding.facts, locale) }));
  }, [read, locale]);
}
