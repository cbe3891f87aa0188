import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '../Icon.tsx';
import { Section } from '../Section.tsx';
import css from './SettingGroup.module.css';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** Present when the organisation decided: its name, or null when it is not said. */
  readonly lockedBy?: string | null | undefined;
  readonly children: ComponentChildren;
}

/** Settings that belong together. What the organisation locked can be read, not changed, and says who decided. */
export function SettingGroup(props: Props) {
  const { lockedBy } = props;
  return (
    <Section id={props.id} level={2} title={props.title} lead={props.lead}>
      {lockedBy === undefined ? null : (
        <p class={css['lock']} id={`${props.id}-lock`}>
          <Icon name="lock" small />
          <span>{lockedBy === null ? i18n.t('options.settings.locked') : i18n.t('options.settings.lockedBy', { organisation: lockedBy })}</span>
        </p>
      )}
      <fieldset
        class={css['fields']} disabled={lockedBy !== undefined} aria-labelledby={props.id}
        aria-describedby={lockedBy === undefined ? undefined : `${props.id}-lock`}
      >
        {props.children}
      </fieldset>
    </Section>
  );
}
