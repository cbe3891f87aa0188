/** What a message takes, as the locale file says: places `$1`… `$9`, names in braces, and whether it counts something. */
interface MessageShape {
  readonly plural: boolean;
  readonly substitutions: number;
  readonly namedSubstitutions?: readonly string[];
}

type Value = string | number;

/** One value for each of `Count` places. */
type Places<Count extends number, Values extends readonly Value[] = []> = Values['length'] extends Count ? Values : Places<Count, [...Values, Value]>;
/** One value for each name. */
type Names<Name extends string> = Readonly<Record<Name, Value>>;

// In brackets: of several messages at once all must be of the shape, else nothing can be handed to them.
type NamedValues<Shape extends MessageShape> =
  [Shape] extends [{ readonly namedSubstitutions: readonly (infer Name extends string)[] }] ? [names: Names<Name>] : [];
type PlacedValues<Shape extends MessageShape> =
  [Shape] extends [{ readonly substitutions: 0 }] ? [] : [places: Places<Shape['substitutions']>];
/** The number itself stands in `$1` where nothing else is given for it. */
type CountedValues<Shape extends MessageShape> =
  [Shape] extends [{ readonly substitutions: 0 | 1 }] ? NamedValues<Shape> | [...PlacedValues<Shape>, ...NamedValues<Shape>] : [...PlacedValues<Shape>, ...NamedValues<Shape>];
type ValuesOf<Shape extends MessageShape> =
  [Shape] extends [{ readonly plural: true }] ? [n: number, ...CountedValues<Shape>]
  : [Shape] extends [{ readonly plural: false }] ? [...PlacedValues<Shape>, ...NamedValues<Shape>]
  : [never];

/**
 * The messages of the locale files with what each of them takes. Looks a message's shape up by its key; the types of
 * `@wxt-dev/i18n` compare every call with every message, which took minutes to check.
 *
 * @public the types that are generated for `#i18n` use it (wxt.config.ts)
 */
export interface Messages<Shapes extends Readonly<Record<string, MessageShape>>> {
  t<Key extends keyof Shapes>(key: Key, ...values: ValuesOf<Shapes[Key]>): string;
}
