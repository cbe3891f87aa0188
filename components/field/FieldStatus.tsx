import { i18n } from '#i18n';
import type { PoNumberProblem } from '../../lib/domain/po-number.ts';
import type { Verdict } from '../../lib/domain/verdict.ts';
import type { Trouble } from './field-questions.ts';
import { problemSentence } from './problem-sentence.ts';

function malformedSentence(problem: PoNumberProblem): string {
  switch (problem) {
    case 'empty': return i18n.t('field.malformed.empty');
    case 'tooLong': return i18n.t('field.malformed.tooLong');
    case 'controlCharacters': return i18n.t('field.malformed.controlCharacters');
  }
}

function troubleSentence(trouble: Trouble): string {
  switch (trouble) {
    case 'full': return i18n.t('field.trouble.full');
    case 'blocked': return i18n.t('field.trouble.blocked');
    case 'failed': return i18n.t('field.trouble.failed');
  }
}

/** The one line under the field: what will happen, or what is wrong and what to do. */
export function FieldStatus(props: {
  readonly verdict: Verdict | null; readonly trouble: Trouble | null; readonly locale: string;
}) {
  const { verdict, trouble, locale } = props;
  if (trouble !== null) {
    return <p class="wait"><strong>{i18n.t('field.trouble.kept')}</strong> {troubleSentence(trouble)}</p>;
  }
  if (verdict === null) return null;
  switch (verdict.kind) {
    case 'malformed':
      return <p class="bad">{malformedSentence(verdict.problem)}</p>;
    case 'unknown':
      return <p class="warn"><strong>{i18n.t('field.unknown.what')}</strong> {i18n.t('field.unknown.then')}</p>;
    case 'known': {
      const { number, title, orderCount, problem, validUntil } = verdict.purchaseOrder;
      const name = <><bdi class="number">{number}</bdi>{title !== '' && <> · {title}</>}</>;
      if (problem === undefined) return <p class="ok">{name} — {i18n.t('field.ordersSoFar', orderCount)}</p>;
      return (
        <p class="warn">
          <strong>{problemSentence(problem, validUntil, locale)}</strong> {name}. {i18n.t('field.problem.then')}
        </p>
      );
    }
  }
}
