import { i18n } from '#i18n';
import { WalkPanel } from '../../../../components/walk/WalkPanel.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { dayInZone } from '../../../../lib/domain/plain-date.ts';
import { useWalks } from '../../../extension-page/use-walks.ts';
import { ViewFrame } from '../ViewFrame.tsx';
import css from './Walks.module.css';

/** Walks through order lists, wired to this window's ledger. The marketplace of the latest walk is offered first. */
export function Walks() {
  const { timeZone } = usePeopleLocale();
  const { walks, actions, start } = useWalks();
  const latest = walks[0]?.marketplace;
  return (
    <ViewFrame title={i18n.t('walk.place')}>
      <div class={css['walks']}>
        <WalkPanel
          walks={walks} actions={actions} onStart={start}
          marketplace={latest ?? 'amazon.com'} today={dayInZone(Date.now(), timeZone)}
        />
      </div>
    </ViewFrame>
  );
}
