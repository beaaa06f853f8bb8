/**
 * What of a unit its conversion needs: how a value in it becomes one in the base unit of its dimension. Any `Unit` that the
 * API answers is one; a type test holds the fields to it.
 *
 * base = value × ratio_numerator / ratio_denominator + offset_numerator / offset_denominator
 */
export interface UnitRatio {
  /** The numerator of the ratio to the base unit; never zero. */
  readonly ratio_numerator: string;
  /** The denominator of the ratio to the base unit; never zero. */
  readonly ratio_denominator: string;
  /** The numerator of the offset, which is added after the ratio is applied. */
  readonly offset_numerator: string;
  /** The denominator of the offset; never zero. */
  readonly offset_denominator: string;
}
