import type { RegionScheme } from '../../../model/region-scheme.js';

/** A region as a tile. Our own layout: about where the region is, and next to its most important neighbours. */
export interface Tile {
  readonly code: string;
  /** Column and row, from 0; halves are between columns. */
  readonly x: number;
  readonly y: number;
  /** Shorter names for when the full name does not fit, the longest first. */
  readonly names: readonly string[];
}

/** Returns the tiles of a classification. Municipalities have none: they are too many, and change too often. */
export const tileGrid = (scheme: RegionScheme | null): readonly Tile[] =>
  scheme === null ? [] : (grids[scheme] ?? []);

const row = (
  y: number,
  ...tiles: readonly (readonly [x: number, code: string, ...names: string[]])[]
): readonly Tile[] => tiles.map(([x, code, ...names]) => ({ code, x, y, names }));

const grids: Readonly<Partial<Record<RegionScheme, readonly Tile[]>>> = {
  'tp-landsdeel': [
    ...row(0, [1, 'tp-noord', 'Noord', 'N']),
    ...row(1, [0, 'tp-noordwest', 'Noordwest', 'NW'], [1, 'tp-oost', 'Oost', 'O']),
    ...row(2, [0, 'tp-zuidwest', 'Zuidwest', 'ZW'], [1, 'tp-zuidoost', 'Zuidoost', 'ZO']),
  ],
  landsdeel: [
    ...row(0, [1, 'LD01', 'Noord', 'N']),
    ...row(1, [0, 'LD03', 'West', 'W'], [1, 'LD02', 'Oost', 'O']),
    ...row(2, [0.5, 'LD04', 'Zuid', 'Z']),
  ],
  provincie: [
    ...row(0, [2, 'PV21', 'Friesl.', 'FR'], [3, 'PV20', 'Gron.', 'GR']),
    ...row(
      1,
      [1, 'PV27', 'N-Holl.', 'NH'],
      [2, 'PV24', 'Flevol.', 'FL'],
      [3, 'PV22', 'Dren.', 'DR'],
    ),
    ...row(
      2,
      [0, 'PV28', 'Z-Holl.', 'ZH'],
      [1, 'PV26', 'Utr.', 'UT'],
      [2, 'PV25', 'Gelderl.', 'GE'],
      [3, 'PV23', 'Overijs.', 'OV'],
    ),
    ...row(3, [0, 'PV29', 'Zeel.', 'ZE'], [1, 'PV30', 'N-Brab.', 'NB'], [2, 'PV31', 'Limb.', 'LI']),
  ],
  // The same codes are valid in the classifications of 2018 and 2025.
  arbeidsmarktregio: [
    ...row(0, [4, 'AM02', 'FRI'], [5, 'AM01', 'GRO']),
    ...row(1, [2, 'AM15', 'NHN'], [5, 'AM03', 'DRE']),
    ...row(
      2,
      [1, 'AM37', 'ZKY'],
      [2, 'AM17', 'ZAA'],
      [3, 'AM11', 'FLE'],
      [4, 'AM36', 'ZWO'],
      [5, 'AM05', 'TWE'],
    ),
    ...row(
      3,
      [1, 'AM19', 'HRL'],
      [2, 'AM18', 'AMS'],
      [3, 'AM12', 'GVS'],
      [4, 'AM06', 'VSD'],
      [5, 'AM09', 'ACH'],
    ),
    ...row(
      4,
      [0, 'AM21', 'HAA'],
      [1, 'AM34', 'ZHC'],
      [2, 'AM13', 'MUT'],
      [3, 'AM14', 'AMF'],
      [4, 'AM38', 'FVA'],
      [5, 'AM07', 'MGE'],
    ),
    ...row(
      5,
      [0, 'AM22', 'RIJ'],
      [1, 'AM20', 'MHO'],
      [2, 'AM35', 'GOR'],
      [3, 'AM10', 'RIV'],
      [4, 'AM08', 'RVN'],
    ),
    ...row(6, [1, 'AM23', 'DRS'], [2, 'AM26', 'MBR'], [3, 'AM27', 'NOB'], [4, 'AM29', 'NLI']),
    ...row(
      7,
      [0, 'AM24', 'ZEE'],
      [1, 'AM25', 'WBR'],
      [2, 'AM28', 'ZOB'],
      [3, 'AM32', 'HDP'],
      [4, 'AM33', 'MLI'],
    ),
    ...row(8, [4, 'AM30', 'ZLI']),
  ],
};
