import { i18n } from '#i18n';
import { Notice } from '../../../../components/Notice.tsx';
import type { PolicyProblem } from '../../../../lib/domain/policy.ts';
import css from './PolicyProblems.module.css';

/** The values of the organisation's policy that were ignored, so that whoever wrote it can mend them. */
export function PolicyProblems(props: { problems: readonly PolicyProblem[] }) {
  if (props.problems.length === 0) return null;
  return (
    <Notice tone="warn" title={i18n.t('options.policy.problems', props.problems.length)}>
      {i18n.t('options.policy.safe')}
      <ul class={css['list']}>
        {props.problems.map((problem) => (
          <li key={JSON.stringify(problem)}><bdi dir="ltr" translate={false}>{nameOf(problem)}</bdi></li>
        ))}
      </ul>
    </Notice>
  );
}

function nameOf({ name, row, path }: PolicyProblem): string {
  return [name, row === null ? '' : `[${row}]`, path === '' ? '' : `.${path}`].join('');
}
