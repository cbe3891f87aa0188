import type { Ref } from 'preact';
import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';
import css from './SearchBox.module.css';

interface Props {
  readonly query: string;
  /** What is searched, when it is not the popup's list. */
  readonly label?: string;
  readonly placeholder?: string;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onQuery: (query: string) => void;
  /** Enter: opens the best match. */
  readonly onEnter: () => void;
  /** Arrow down: moves into the list. */
  readonly onDown: () => void;
}

/** Search as one types. Escape empties it first; only then does it do what Escape does around it. */
export function SearchBox(props: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') props.onEnter();
    else if (event.key === 'ArrowDown') props.onDown();
    else if (event.key === 'Escape' && props.query !== '') props.onQuery('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class={css['box']} role="search">
      <Icon name="search" small />
      <input
        ref={props.inputRef} class={css['input']} type="text" inputMode="search" enterKeyHint="search"
        autocomplete="off" spellcheck={false} maxLength={200} dir="auto"
        value={props.query} aria-label={props.label ?? i18n.t('popup.search.label')} aria-keyshortcuts="/"
        placeholder={props.placeholder ?? i18n.t('popup.search.placeholder')}
        onInput={(event) => props.onQuery(event.currentTarget.value)} onKeyDown={onKeyDown}
      />
      {props.query === ''
        ? <kbd class={css['key']} aria-hidden="true">/</kbd>
        : (
          <button
            type="button" class={css['clear']} aria-label={i18n.t('popup.search.clear')}
            onClick={() => props.onQuery('')}
          >
            <Icon name="cross" small />
          </button>
        )}
    </div>
  );
}
