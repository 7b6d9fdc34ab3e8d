import { DrawError, type DrawProof, verifyDraw, verifyInclusion } from '@shopfest/partner-sdk/draw';

export async function check(proof: DrawProof, commitment: string): Promise<string[]> {
  const { valid, checks, winners } = await verifyDraw(proof, { commitment });
  return valid
    ? winners.map(({ prize, key }) => `${prize} ${key}`)
    : checks.map(({ messageZh }) => messageZh);
}

export const entriesOf = async (proof: unknown): Promise<number> => (await verifyInclusion(proof)).entries;

export const codeOf = (error: unknown): string | null => (DrawError.is(error) ? error.code : null);

// @ts-expect-error Rules have slots.
export const rules: DrawProof['params'] = { repeat: 'draw' };
