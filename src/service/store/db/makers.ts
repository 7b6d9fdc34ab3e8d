/** Who made something that another person is to approve, as the column `makers` keeps them: those before, and one more. */
export function withMaker({ makers }: { readonly makers: string }, person: string): string {
  return JSON.stringify([...new Set([...(JSON.parse(makers) as string[]), person])]);
}
