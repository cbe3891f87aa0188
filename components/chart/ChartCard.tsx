import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import css from './ChartCard.module.css';
import { ChartFigure } from './ChartFigure.tsx';

interface Props {
  readonly title: string;
  readonly finding: string;
  /** What narrows the picture, beside the title. */
  readonly tools?: ComponentChildren;
  readonly picture: ComponentChildren;
  readonly table: ComponentChildren | null;
}

/** A picture with its table, as a card of a page. */
export function ChartCard({ title, finding, tools, picture, table }: Props) {
  const id = useId();
  return (
    <section class={css['card']} aria-labelledby={id}>
      <div class={css['head']}>
        <h2 id={id}>{title}</h2>
        {tools}
      </div>
      <ChartFigure title={title} finding={finding} picture={picture} table={table} />
    </section>
  );
}
