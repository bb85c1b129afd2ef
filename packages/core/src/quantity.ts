/**
 * A published figure with what its words promise: 769 areas are exactly 769, "more than 5,600 people"
 * at least that many, "about CNY 110 million" anything that rounds to it.
 */
export interface Quantity {
  readonly value: number;
  readonly precision: "exact" | "at-least" | "about";
  /** `people`, `CNY`, …; none for a bare count. */
  readonly unit?: string;
}

export const exactly = (value: number, unit?: string): Quantity => quantity(value, "exact", unit);
export const atLeast = (value: number, unit?: string): Quantity => quantity(value, "at-least", unit);
export const about = (value: number, unit?: string): Quantity => quantity(value, "about", unit);

/**
 * Whether a count agrees with a published quantity. "About" means equal once both are rounded to the
 * published figure's own leading digits: 113 million agrees with about 110 million, 116 million does not.
 */
export function agrees(count: number, published: Quantity): boolean {
  switch (published.precision) {
    case "exact":
      return count === published.value;
    case "at-least":
      return count >= published.value;
    case "about": {
      const step = lastDigitsWorth(published.value);
      return Math.round(count / step) === Math.round(published.value / step);
    }
  }
}

function quantity(value: number, precision: Quantity["precision"], unit: string | undefined): Quantity {
  return unit === undefined ? { value, precision } : { value, precision, unit };
}

// What the last significant digit of a round figure stands for: 110,000,000 → 10,000,000.
function lastDigitsWorth(value: number): number {
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}
