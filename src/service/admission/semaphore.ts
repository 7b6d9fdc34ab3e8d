/** To be called once, by whoever was let in. */
export type Release = () => void;

/**
 * Lets amounts in up to a sum, in the order in which they came, and any of them where there is nothing else. Gives null
 * to one that has waited for so many milliseconds.
 */
export function createSemaphore(most: number, patience: number): (amount: number) => Promise<Release | null> {
  let taken = 0;
  const waiting = new Set<{ readonly amount: number; readonly begin: () => void }>();
  const fits = (amount: number): boolean => taken === 0 || taken + amount <= most;

  function take(amount: number): Release {
    taken += amount;
    return () => {
      taken -= amount;
      letIn();
    };
  }

  function letIn(): void {
    for (const { amount, begin } of waiting) {
      if (!fits(amount)) return;
      begin();
    }
  }

  return (amount) => {
    if (waiting.size === 0 && fits(amount)) return Promise.resolve(take(amount));
    return new Promise((resolve) => {
      const end = (leave: Release | null): void => {
        clearTimeout(late);
        waiting.delete(turn);
        resolve(leave);
      };
      const turn = { amount, begin: () => end(take(amount)) };
      const late = setTimeout(() => {
        end(null);
        letIn();
      }, patience);
      waiting.add(turn);
    });
  };
}
