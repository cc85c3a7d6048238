/** How much a test tries: little in `npm test`, much in `npm run test:faults`, most in `npm run test:nightly`. */

export const LONG = process.env.DOSSIER_FAULTS === 'long'

/** Runs of a property. */
export const runs = (few: number): { readonly numRuns: number } => ({
  numRuns: Number(process.env.DOSSIER_RUNS ?? few),
})
