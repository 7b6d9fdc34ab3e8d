/** Parameters of Taiwan's income tax on prizes of chance; amounts are NT$, rates per cent. */
export interface PrizeTaxRules {
  /** Nothing is withheld from residents up to this value. */
  readonly withholdingThreshold: number;
  readonly residentRate: number;
  /** Withheld from others, at any value. */
  readonly nonResidentRate: number;
  /** Prizes above it are listed to the tax office. */
  readonly listingThreshold: number;
}

/** As festivals published them from 2018 to 2020; a campaign sets its own where they have changed. */
export const usualPrizeTax: PrizeTaxRules = {
  withholdingThreshold: 20_000,
  residentRate: 10,
  nonResidentRate: 20,
  listingThreshold: 1_000,
};

/** The tax of a prize by these parameters. Facts, not advice; fractions of a dollar are dropped. */
export function prizeTaxOf(value: number, rules: PrizeTaxRules) {
  const share = (rate: number): number => Math.floor((value * rate) / 100);
  return {
    listed: value > rules.listingThreshold,
    withheldFromResident: value > rules.withholdingThreshold ? share(rules.residentRate) : 0,
    withheldFromNonResident: share(rules.nonResidentRate),
  };
}
