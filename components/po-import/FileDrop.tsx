import { useEffect, useState } from 'preact/hooks';
import { classNames } from '../class-names.ts';
import css from './FileDrop.module.css';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** Name of the button that opens the browser's own dialogue. */
  readonly label: string;
  /** Name under which a pasted table goes. */
  readonly pastedName: string;
  readonly accept: string;
  readonly onFile: (file: Blob, name: string) => void;
}

/** Takes in a file that is chosen, dropped anywhere on the page, or pasted as a file or as text. */
export function FileDrop(props: Props) {
  const { id, onFile, pastedName } = props;
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const take = (event: Event, data: DataTransfer | null): void => {
      const file = data?.files[0];
      const text = data?.getData('text/plain') ?? '';
      if (file === undefined && text.trim() === '') return;
      event.preventDefault();
      if (file === undefined) onFile(new Blob([text]), pastedName);
      else onFile(file, file.name);
    };
    document.addEventListener('paste', (event) => {
      // What is pasted into a field is meant for that field.
      const isTyping = event.target instanceof Element && event.target.matches('input:not([type=file]), textarea');
      if (!isTyping) take(event, event.clipboardData);
    }, { signal: stop.signal });
    document.addEventListener('drop', (event) => {
      setIsOver(false);
      take(event, event.dataTransfer);
    }, { signal: stop.signal });
    // Without this the browser would open the file in place of the page.
    document.addEventListener('dragover', (event) => {
      event.preventDefault();
      setIsOver(true);
    }, { signal: stop.signal });
    document.addEventListener('dragleave', (event) => { if (event.relatedTarget === null) setIsOver(false); }, { signal: stop.signal });
    return () => stop.abort();
  }, [onFile]);
  return (
    <div class={classNames(css['drop'], isOver && css['over'])}>
      <label class={css['title']} for={id}>{props.title}</label>
      <p class={css['lead']} id={`${id}-lead`}>{props.lead}</p>
      <input
        id={id} class={css['input']} type="file" accept={props.accept} aria-describedby={`${id}-lead`} title={props.label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) onFile(file, file.name);
        }}
      />
    </div>
  );
}
