const paths = {
  close: 'M5 5l10 10M15 5L5 15',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13.2 13.2L17 17',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  target: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 2v3M10 15v3M2 10h3M15 10h3',
  globe: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM2.5 10h15M10 2.5c5 4.5 5 10.5 0 15M10 2.5c-5 4.5-5 10.5 0 15',
  map: 'M6 4.5h8c2 0 3.5 2.5 3.5 5.5s-1.500 5.5-3.5 5.5H6c-2 0-3.500-2.5-3.5-5.5S4 4.500 6 4.500zM10 4.5v11M2.500 10h15',
  share: 'M10 12V3M6.500 6L10 2.500 13.500 6M5 9.500H4v7h12v-7h-1',
  link: 'M8.500 11.500a3 3 0 0 0 4.200 0l3-3a3 3 0 0 0-4.200-4.200l-1 1M11.500 8.500a3 3 0 0 0-4.200 0l-3 3a3 3 0 0 0 4.200 4.200l1-1',
  print: 'M6 7.500V3h8v4.500M6 14H3.500V7.500h13V14H14M6 11.500h8V17H6z',
  check: 'M4 10.500l4 4 8-9',
  chevron: 'M5 8l5 5 5-5',
  back: 'M12 4l-6 6 6 6',
  differs: 'M4 7.500h12M4 12.500h12M13 3.500L7 16.500',
  forward: 'M8 4l6 6-6 6',
  external: 'M8 4H4v12h12v-4M11 3h6v6M17 3l-8 8',
  compare:
    'M7.200 4.700a5.300 5.300 0 1 0 0 10.600 5.300 5.300 0 0 0 0-10.600zM12.800 4.700a5.300 5.300 0 1 0 0 10.600 5.300 5.300 0 0 0 0-10.600z',
  more: 'M4 9.500h1v1h-1zM9.500 9.500h1v1h-1zM15 9.500h1v1h-1z',
  up: 'M10 16V4M5 9l5-5 5 5',
  down: 'M10 4v12M5 11l5 5 5-5',
  copy: 'M7.500 7.500h9v9h-9zM12.500 4.500v-1h-9v9h1',
  trash: 'M4 5.500h12M8 5.500V3.500h4v2M5.500 5.500l.8 11h7.400l.8-11M8.500 8.500v5M11.500 8.500v5',
  save: 'M10 3v9M6.500 8.500L10 12l3.500-3.500M4 14v2.500h12V14',
  embed: 'M7 6l-4 4 4 4M13 6l4 4-4 4',
  open: 'M3.500 16.500v-12h4.500l2 2h6.500v10z',
  deck: 'M3 4h14v9H3zM10 13v4M7 17h6',
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M7.500 4.500L4 8l3.500 3.500',
  redo: 'M16 8H8a4 4 0 0 0 0 8h4M12.500 4.500L16 8l-3.500 3.500',
  grip: 'M7 5h.5M12.500 5h.5M7 10h.5M12.500 10h.5M7 15h.5M12.500 15h.5',
  grid: 'M3 3h14v14H3zM3 7.700h14M3 12.300h14M7.700 3v14M12.300 3v14',
  about: 'M10 2.500a7.500 7.500 0 1 0 0 15 7.500 7.500 0 0 0 0-15zM10 9v5M10 6v.4',
  warn: 'M10 3l8 14H2L10 3zM10 8v4M10 14.200v.4',
} as const

export type IconName = keyof typeof paths

/** A line icon of 20 units that takes the colour of its text. Decoration only: the control it stands in has the name. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" aria-hidden="true" focusable="false">
      <path d={paths[name]} stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
