/** The locale whose customs a language follows here: English writes as the United Nations do, "24 November 2026". */
export function formatLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language
}
