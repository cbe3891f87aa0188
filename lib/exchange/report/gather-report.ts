import type { ReportFailure, Unreadable } from '../../domain/report-problem.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { ByteSource } from './byte-source.ts';
import { Gathered } from './gather.ts';
import type { Layout } from './header.ts';
import { openReport } from './open-report.ts';

/** Problems a report may have before the others are only counted. */
const maxListed = 10_000;

/** How to read a report. */
export interface ReadingOptions {
  readonly signal?: AbortSignal;
  /** Hears after each piece how many bytes and rows were read so far. */
  readonly onProgress?: (progress: { readonly bytesRead: number; readonly rowsRead: number }) => void;
}

/** What could not be read of a report. */
export class Problems {
  private readonly listed: Unreadable[] = [];
  count = 0;

  readonly tell = (problem: Unreadable): void => {
    this.count += 1;
    if (this.listed.length < maxListed) this.listed.push(problem);
  };

  /** By line; at most the first 10,000 of `count`. */
  byLine(): readonly Unreadable[] {
    return this.listed.sort((left, right) => left.line - right.line);
  }
}

/** All rows of a report, by order and not read yet; `problems` grows while they are. */
export interface GatheredReport {
  readonly layout: Layout;
  readonly gathered: Gathered;
  readonly problems: Problems;
  /** Rows below the header, read or not; empty lines are none. */
  readonly rows: number;
}

/** Goes through a whole report. Memory holds the cells of its rows and one piece of the file. Never throws for what a file holds. */
export async function gatherReport(source: ByteSource, { signal, onProgress }: ReadingOptions = {}): Promise<Result<GatheredReport, ReportFailure>> {
  const opened = await openReport(source, { signal });
  if (!opened.ok) return opened;
  const { layout, batches } = opened.value;
  const problems = new Problems();
  const gathered = new Gathered(layout);
  let rows = 0;
  for await (const batch of batches) {
    if (!batch.ok) return batch;
    for (const problem of batch.value.unreadable) {
      problems.tell(problem);
      if (problem.orderId !== null) gathered.lose(problem.orderId);
    }
    gathered.add(batch.value.rows);
    rows = batch.value.rowsRead;
    onProgress?.({ bytesRead: batch.value.bytesRead, rowsRead: rows });
  }
  return ok({ layout, gathered, problems, rows });
}
