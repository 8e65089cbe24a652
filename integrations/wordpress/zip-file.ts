import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** With `/` between folders. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** 1 January 1980, the first day that the form knows: two builds of the same files are the same bytes. */
const TIME = [0, 0x21] as const;
/** Version 2.0: deflate and folders. */
const NEEDS = 20;
/** Names are UTF-8. */
const FLAGS = 0x800;
const DEFLATED = 8;

/**
 * A zip archive, without what small archives do not need: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT,
 * 4.3.
 */
export function zipFile(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let place = 0;
  for (const { path, bytes } of entries) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(bytes, { level: 9 });
    const common = [
      ...u16(NEEDS, FLAGS, DEFLATED, ...TIME),
      ...u32(crc32(bytes), packed.length, bytes.length),
      ...u16(name.length, 0),
    ];
    const file = Buffer.concat([Buffer.from([...u32(0x04034b50), ...common]), name, packed]);
    list.push(
      Buffer.from([
        ...u32(0x02014b50),
        ...u16(NEEDS),
        ...common,
        ...u16(0, 0, 0),
        ...u32(0, place),
      ]),
      name,
    );
    files.push(file);
    place += file.length;
  }
  const listed = list.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.from([
    ...u32(0x06054b50),
    ...u16(0, 0, entries.length, entries.length),
    ...u32(listed, place),
    ...u16(0),
  ]);
  return Buffer.concat([...files, ...list, end]);
}

const u16 = (...values: readonly number[]): readonly number[] =>
  values.flatMap((value) => [value & 0xff, (value >>> 8) & 0xff]);
const u32 = (...values: readonly number[]): readonly number[] =>
  values.flatMap((value) => u16(value & 0xffff, value >>> 16));
