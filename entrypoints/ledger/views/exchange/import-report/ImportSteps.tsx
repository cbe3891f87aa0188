import { i18n } from '#i18n';
import { Icon } from '../../../../../components/Icon.tsx';
import type { ImportStage } from '../../../import-session.ts';
import css from './ImportReport.module.css';

const steps = ['choose', 'check', 'import'] as const;
const placeOf: Readonly<Record<ImportStage['kind'], number>> = { idle: 0, reading: 1, comparing: 1, preview: 1, applying: 2, takingBack: 2, stopped: 2, done: 3, takenBack: 3 };

/** Where in its three steps an import is. */
export function ImportSteps({ stage }: { stage: ImportStage }) {
  const place = placeOf[stage.kind];
  return (
    <ol class={css['steps']} aria-label={i18n.t('importReport.step.label')}>
      {steps.map((step, index) => (
        <li key={step} class={index < place ? css['past'] : undefined} aria-current={index === place ? 'step' : undefined}>
          {index < place ? <Icon name="check" /> : <span class={css['number']}>{index + 1}</span>} {i18n.t(`importReport.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
