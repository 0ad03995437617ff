/** How far apart two colours look, and how people with a colour deficiency see them. Published formulas, for tests of the palette. */
export type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

/**
 * Machado, Oliveira and Fernandes (2009), "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6),
 * severity 1.0, on linear RGB.
 */
const deficiencies = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>

export const visions = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'] as const
export type Vision = (typeof visions)[number]

/** IEC 61966-2-1, linear sRGB to XYZ under D65. */
const rgbToXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
]
const white: Triple = [0.95047, 1, 1.08883]

/** The CIELAB values of `#RRGGBB` as a person with this vision sees it. */
export function labOf(hex: string, vision: Vision = 'normal'): Triple {
  const rgb = linearRgb(hex)
  const seen =
    vision === 'normal' ? rgb : map(apply(deficiencies[vision], rgb), (part) => Math.min(1, Math.max(0, part)))
  const [x, y, z] = map(apply(rgbToXyz, seen), (part, axis) => labCurve(part / white[axis]))
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrastOf(a: string, b: string): number {
  const luminances = [luminance(a), luminance(b)]
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05)
}

/** CIEDE2000 after Sharma, Wu and Dalal (2005), "The CIEDE2000 Color-Difference Formula", Color Research & Application 30(1). */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const stretch = 1 + 0.5 * (1 - saturation((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2))
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)]
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)]
  const hueStep = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180
  const hueDistance = 2 * Math.sqrt(c1 * c2) * sine(hueStep / 2)
  const [l, c, h] = [(l1 + l2) / 2, (c1 + c2) / 2, c1 * c2 === 0 ? h1 + h2 : (h1 + hueStep / 2 + 360) % 360]
  const tilt = 1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6) - 0.2 * cosine(4 * h - 63)
  const light = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2))
  const chroma = (c2 - c1) / (1 + 0.045 * c)
  const turn = hueDistance / (1 + 0.015 * c * tilt)
  const blue = -sine(60 * Math.exp(-(((h - 275) / 25) ** 2))) * 2 * saturation(c)
  return Math.sqrt(light ** 2 + chroma ** 2 + turn ** 2 + blue * chroma * turn)
}

function linearRgb(hex: string): Triple {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  const parts: Triple = [part(1), part(3), part(5)]
  return map(parts, (share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
}

function luminance(hex: string): number {
  return apply(rgbToXyz, linearRgb(hex))[1]
}

function apply([x, y, z]: Matrix, of: Triple): Triple {
  const dot = (row: Triple) => row[0] * of[0] + row[1] * of[1] + row[2] * of[2]
  return [dot(x), dot(y), dot(z)]
}

function map([x, y, z]: Triple, change: (part: number, axis: 0 | 1 | 2) => number): Triple {
  return [change(x, 0), change(y, 1), change(z, 2)]
}

function labCurve(share: number): number {
  return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116
}

function saturation(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))
}

/** Degrees, 0 to 360. */
function hue(a: number, b: number): number {
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
}

const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180)
const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180)
