import { checkDigitsFor } from '../../lib/domain/number-rules/check-digit.ts';
import type { Random } from './random.ts';

/** One way organisations number their purchase orders. */
export interface NumberFamily {
  readonly name: string;
  /** How many of 1,000 saved numbers are of this family. */
  readonly saved: number;
  /** The numbers a ledger has saved. */
  readonly draw: (random: Random, place: number) => string;
  /** A number of the same organisation that the ledger has not: another buyer's, an older one, one issued this morning. */
  readonly drawOther: (random: Random) => string;
  /** Any text of the same shape. */
  readonly drawShape: (random: Random) => string;
}

const padded = (count: number, width: number): string => String(count).padStart(width, '0');
const withCheck = (text: string): string => `${text}-${checkDigitsFor(text, 'mod97') ?? ''}`;

/** A number whose family has no order: another one is drawn the same way. */
const unordered = (name: string, saved: number, draw: (random: Random) => string, drawShape = draw): NumberFamily => ({ name, saved, draw, drawOther: draw, drawShape });

const departments = ['OFFICE', 'LAB', 'IT', 'FACILITY', 'MKT', 'HR'];
const quarters = ['2023Q1', '2023Q2', '2023Q3', '2023Q4', '2024Q1', '2024Q2', '2024Q3', '2024Q4', '2025Q1', '2025Q2'];
const perQuarter = 10;

/** The families the typo rescue is measured on, 1,000 saved numbers in all. */
export const numberFamilies: readonly NumberFamily[] = [
  // Our own series: every number is in the ledger, the next ones are not yet.
  {
    name: 'PO-2026-00042, every one saved', saved: 200,
    draw: (_, place) => `PO-2026-${padded(place + 1, 5)}`,
    drawOther: (random) => `PO-2026-${padded(random.between(201, 400), 5)}`,
    drawShape: (random) => `PO-2026-${random.digits(5)}`,
  },
  // A whole company's series, of which one in 60 was ordered on Amazon.
  unordered('PUR-ORD-2026-00042, one in 60 saved', 150, (random) => `PUR-ORD-2026-${padded(random.between(1, 9000), 5)}`, (random) => `PUR-ORD-2026-${random.digits(5)}`),
  unordered('4500012345', 200, (random) => `45${random.digits(8)}`),
  unordered('OFFICE-2024-123', 150, (random) => `${random.of(departments)}-${random.between(2024, 2026)}-${random.digits(3)}`),
  {
    name: '2023Q1-001', saved: quarters.length * perQuarter,
    draw: (_, place) => `${quarters[Math.floor(place / perQuarter)] ?? ''}-${padded((place % perQuarter) + 1, 3)}`,
    drawOther: (random) => `${random.of(quarters)}-${padded(random.between(perQuarter + 1, 4 * perQuarter), 3)}`,
    drawShape: (random) => `${random.of(quarters)}-${random.digits(3)}`,
  },
  unordered('C-418823-37, with check digits', 200, (random) => withCheck(`C-${random.digits(6)}`)),
];
