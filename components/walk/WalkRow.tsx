import { i18n } from '#i18n';
import { useMemo } from 'preact/hooks';
import { isComplete, type WalkView } from '../../lib/domain/list-walk-view.ts';
import type { ListWalkState } from '../../lib/domain/list-walk.ts';
import { Button } from '../Button.tsx';
import { Chip, type Tone } from '../Chip.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import { progressWords, remarkWords, walkName } from './walk-words.ts';
import css from './WalkRow.module.css';

/** What a person may say of a walk. */
export interface WalkActions {
  readonly onPause: (walk: WalkView) => void;
  readonly onResume: (walk: WalkView) => void;
  readonly onCancel: (walk: WalkView) => void;
  readonly onAgain: (walk: WalkView) => void;
  /** Opens the pages of orders whose items the list does not show. */
  readonly onOpenPages: (walk: WalkView) => void;
}

const tones: Readonly<Record<ListWalkState, Tone>> = {
  waiting: 'wait', running: 'accent', paused: 'wait', stopped: 'warn', cancelled: 'mute', done: 'mute',
};

/** One walk: which list, how far it is, what is in its way, and what can be done. Announced at each quarter. */
export function WalkRow(props: { walk: WalkView; actions: WalkActions }) {
  const { walk, actions } = props;
  const { state, seen, announced, withoutItems, pagesOpened, pagesAsked } = walk;
  const { locale } = usePeopleLocale();
  const name = walkName(walk);
  const onPages = pagesAsked > 0 && state !== 'cancelled';
  const [value, most] = onPages ? [pagesOpened, pagesAsked] : [seen, announced];
  const progress = progressWords(walk, locale);
  const remark = remarkWords(walk, locale);
  const quarter = most === null || most === 0 ? 0 : Math.floor((4 * value) / most);
  const announcement = useMemo(() => `${i18n.t(`walk.state.${state}`)}. ${progress}. ${remark}`, [quarter, state, remark]);
  const act = (action: string, run: (walk: WalkView) => void) => (
    <Button small kind="quiet" label={i18n.t('walk.act', { action, name })} onClick={() => run(walk)}>{action}</Button>
  );
  return (
    <li class={css['walk']}>
      <p class={css['head']}>
        <span class={css['name']}>{name}</span>{' '}
        <Chip tone={isComplete(walk) ? 'ok' : tones[state]}>{i18n.t(`walk.state.${state}`)}</Chip>
      </p>
      {state === 'cancelled' ? null : (
        <progress class={css['bar']} aria-label={name} aria-valuetext={progress} {...(most === null ? {} : { value, max: Math.max(1, most) })} />
      )}
      <p class={css['progress']}>{progress}</p>
      {remark === '' ? null : <p class={css['remark']}>{remark}</p>}
      {state === 'done' && withoutItems > 0 && <p class={css['remark']}>{i18n.t('walk.openPagesWhy')}</p>}
      <div class={css['actions']}>
        {(state === 'running' || state === 'waiting') && act(i18n.t('walk.pause'), actions.onPause)}
        {(state === 'paused' || state === 'stopped') && act(i18n.t('walk.resume'), actions.onResume)}
        {state === 'done' && withoutItems > 0 && act(i18n.t('walk.openPages', withoutItems), actions.onOpenPages)}
        {state === 'done' || state === 'cancelled' ? act(i18n.t('walk.again'), actions.onAgain) : act(i18n.t('walk.cancel'), actions.onCancel)}
      </div>
      <span class={css['said']} role="status">{announcement}</span>
    </li>
  );
}
