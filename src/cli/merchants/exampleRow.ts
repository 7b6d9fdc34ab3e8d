/** The code of the example row of the template, which an import passes over. */
export const exampleCode = '範例';
