import { i18n } from '#i18n';
import type { FindingWeight } from '../../lib/domain/checkout-finding.ts';
import { Chip, type Tone } from '../Chip.tsx';

const tones: Readonly<Record<FindingWeight, Tone>> = { stop: 'bad', look: 'warn', note: 'mute' };

/** How much a finding weighs, in one word. */
export function WeightChip({ weight }: { weight: FindingWeight }) {
  return <Chip tone={tones[weight]}>{i18n.t(`findings.weight.${weight}`)}</Chip>;
}
