import { i18n } from '#i18n';
import type { Entry } from '../../lib/domain/entry.ts';
import { formatCount, formatMoment } from '../../lib/i18n/format.ts';
import { PanelSection } from '../panel/PanelSection.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import { changesOf } from './entry-words.ts';
import css from './History.module.css';
import type { Numbers } from './value-words.ts';

/** One entry of the trail: who, when, why, and what changed from what to what. */
export function EntryRecord({ entry, numbers }: { entry: Entry; numbers: Numbers }) {
  const people = usePeopleLocale();
  const { at, actor, reason, seq, removedAt } = entry;
  const changes = changesOf(entry, numbers, people);
  const facts: readonly (readonly [string, string])[] = [
    [i18n.t('papers.history.when'), formatMoment(at, people.locale, people.timeZone)],
    [i18n.t('papers.history.who'), i18n.t(`papers.history.actor.${actor}`)],
    ...(reason === null ? [] : [[i18n.t('papers.history.why'), reason] as const]),
    [i18n.t('papers.history.place'), formatCount(seq ?? 0, people.locale)],
  ];
  return (
    <>
      <PanelSection>
        <dl class={css['facts']}>{facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div>)}</dl>
      </PanelSection>
      <PanelSection title={i18n.t('papers.history.changes')}>
        {removedAt !== null && <p class={css['quiet']}>{i18n.t('papers.history.removedOn', { day: formatMoment(removedAt, people.locale, people.timeZone) })}</p>}
        {removedAt === null && changes.length === 0 && <p class={css['quiet']}>{i18n.t('papers.history.noChange')}</p>}
        <dl class={css['changes']}>
          {changes.map(({ name, before, after }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd><del dir="auto"><span class={css['hidden']}>{i18n.t('papers.history.before')}: </span>{before}</del><ins dir="auto"><span class={css['hidden']}>{i18n.t('papers.history.after')}: </span>{after}</ins></dd>
            </div>
          ))}
        </dl>
      </PanelSection>
    </>
  );
}
