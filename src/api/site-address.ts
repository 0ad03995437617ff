/**
 * Where this Atlas is published, without a slash at its end: what was given at build time (`SITE_URL`), else where it is served from. Empty for a
 * page that is opened from a disk and was not told.
 */
export function siteAddress(): string {
  const told = import.meta.env['SITE_URL']
  if (typeof told === 'string' && /^https?:\/\//.test(told)) return told.replace(/\/+$/, '')
  return window.location.protocol === 'file:' ? '' : window.location.origin
}
