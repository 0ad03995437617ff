/** How the records' gaps, written in English, name a subject. */
const namings = { funding: /\bfunding\b/i, structures: /\b(bod(y|ies)|structures?|secretariat)\b/i } as const

/** What the record says was looked for on a subject and not found. */
export function gapsAbout(subject: keyof typeof namings, gaps: readonly string[]): readonly string[] {
  return gaps.filter((gap) => namings[subject].test(gap))
}
