/** One mark of an icon on a 48 x 48 field. `line` is stroked, `solid` filled, `cut` filled in the ground's colour. */
export interface IconMark {
  readonly kind: 'line' | 'solid' | 'cut' | 'cut-line'
  readonly d: string
}

/** Charley's own signs: one hand, one line weight, round ends. Data, so that screen and tests read the same. */
export const icons = {
  home: [{ kind: 'line', d: 'M8 23L24 9l16 14M13 20v20h22V20' }],
  back: [{ kind: 'line', d: 'M30 9L15 24l15 15' }],
  forward: [{ kind: 'line', d: 'M18 9l15 15-15 15' }],
  up: [{ kind: 'line', d: 'M9 30l15-15 15 15' }],
  down: [{ kind: 'line', d: 'M9 18l15 15 15-15' }],
  alert: [
    { kind: 'solid', d: 'M17 4h14l13 13v14L31 44H17L4 31V17z' },
    { kind: 'cut-line', d: 'M24 14v13' },
    { kind: 'cut', d: 'M24 31.5a3.1 3.1 0 1 1 0 6.2a3.1 3.1 0 1 1 0-6.2z' },
  ],
  print: [{ kind: 'line', d: 'M14 18V7h20v11M12 34H7V18h34v16h-5M14 29h20v13H14z' }],
  camera: [{ kind: 'line', d: 'M6 15h9l4-6h10l4 6h9v24H6zM24 19a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15z' }],
  done: [{ kind: 'line', d: 'M9 25l10 11L39 12' }],
  cross: [{ kind: 'line', d: 'M12 12l24 24M36 12L12 36' }],
  plus: [{ kind: 'line', d: 'M24 9v30M9 24h30' }],
  minus: [{ kind: 'line', d: 'M9 24h30' }],
  look: [
    { kind: 'line', d: 'M24 6a18 18 0 1 0 0 36a18 18 0 1 0 0-36z' },
    { kind: 'solid', d: 'M24 6a18 18 0 0 1 0 36z' },
  ],
  staff: [{ kind: 'line', d: 'M24 7a8 8 0 1 0 0 16a8 8 0 1 0 0-16zM8 41c1-9 8-13 16-13s15 4 16 13' }],
  lock: [{ kind: 'line', d: 'M11 22h26v19H11zM16 22v-6a8 8 0 0 1 16 0v6M24 29v5' }],
  search: [{ kind: 'line', d: 'M21 8a13 13 0 1 0 0 26a13 13 0 1 0 0-26zM31 31l10 10' }],
  book: [{ kind: 'line', d: 'M24 13c-4-4-10-5-16-5v28c6 0 12 1 16 5c4-4 10-5 16-5V8c-6 0-12 1-16 5zM24 13v28' }],
  question: [
    { kind: 'line', d: 'M16 17a8 8 0 1 1 12 7c-3 2-4 3-4 7' },
    { kind: 'solid', d: 'M24 36a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 1 1 0-5.2z' },
  ],
  phone: [{ kind: 'line', d: 'M15 6h18v36H15zM22 36h4' }],
  touch: [
    { kind: 'line', d: 'M19 27V10a3.6 3.6 0 0 1 7.2 0v11l9 2.4c3 .8 4.6 3 4.2 6L38 42H22L12 31c-2.4-3 1-6 4-4z' },
    { kind: 'line', d: 'M12 15a11 11 0 0 1 21 0' },
  ],
  speaker: [
    { kind: 'line', d: 'M7 18h8L26 9v30L15 30H7z' },
    { kind: 'line', d: 'M33 17a10 10 0 0 1 0 14M38 11a18 18 0 0 1 0 26' },
  ],
  stop: [{ kind: 'solid', d: 'M12 12h24v24H12z' }],
  pause: [{ kind: 'solid', d: 'M12 10h8v28h-8zM28 10h8v28h-8z' }],
  play: [{ kind: 'solid', d: 'M14 9l24 15-24 15z' }],
  pace: [
    { kind: 'line', d: 'M7 36a19 19 0 1 1 34 0' },
    { kind: 'line', d: 'M24 31L34 19' },
  ],
  lower: [
    { kind: 'line', d: 'M24 7v20M14 19l10 10l10-10' },
    { kind: 'line', d: 'M8 40h32' },
  ],
  delete: [{ kind: 'line', d: 'M16 11h25v26H16L6 24zM22 19l10 10M32 19L22 29' }],
  grip: [{ kind: 'line', d: 'M10 17h28M10 31h28' }],
} as const satisfies Record<string, readonly IconMark[]>
/** The name of an icon that the page can draw. */
export type IconName = keyof typeof icons
