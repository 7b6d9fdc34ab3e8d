/** Parameters of Taiwan's income tax on prizes of chance; amounts are NT$, rates per cent. */
export interface PrizeTaxRules {
  /** Of residents nothing is withheld up to this value. */
  readonly withholdingThreshold: number;
  readonly residentRate: number;
  /** Withheld from others, whatever the value. */
  readonly nonResidentRate: number;
  /** Prizes above it are listed to the tax office. */
  readonly listingThreshold: number;
}

/** As festivals wrote them from 2018 to 2020; a campaign gives its own where they have changed. */
export const usualPrizeTax: PrizeTaxRules = {
  withholdingThreshold: 20_000,
  residentRate: 10,
  nonResidentRate: 20,
  listingThreshold: 1_000,
};

/** What the parameters give for a value. Facts, not advice; parts of a dollar are left off. */
export function prizeTaxOf(value: number, rules: PrizeTaxRules) {
  const share = (rate: number): number => Math.floor((value * rate) / 100);
  return {
    listed: value > rules.listingThreshold,
    withheldFromResident: value > rules.withholdingThreshold ? share(rules.residentRate) : 0,
    withheldFromNonResident: share(rules.nonResidentRate),
  };
}
