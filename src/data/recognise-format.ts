import type { OtherFormat } from './other-format.js';

export interface RecognisedFormat {
  readonly format: OtherFormat;
  /** Message in the file, for the console; never for a visitor. */
  readonly remark?: string;
}

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/**
 * Recognises the format of a text that is no monitor file; null if unknown. `text` may be the start of a binary file,
 * one character per byte.
 */
export function recogniseFormat(text: string): RecognisedFormat | null {
  const bare = text.replace(/^(\uFEFF|ï»¿)?\s*/, '');
  const format =
    byFirstBytes(bare) ?? (bare.startsWith('<') ? byMarkup(bare.slice(0, 20_000)) : null);
  if (format !== null) return { format };
  if (!/^[[{]/.test(bare)) {
    const table = byLines(bare.slice(0, 20_000));
    return table && { format: table };
  }
  try {
    return byMembers(JSON.parse(bare));
  } catch {
    return null;
  }
}

const byFirstBytes = (text: string): OtherFormat | null => {
  if (text.startsWith('PK\u0003\u0004'))
    return text.includes('opendocument.spreadsheet')
      ? 'ods'
      : /\[Content_Types\]|xl\//.test(text)
        ? 'xlsx'
        : 'zip';
  if (text.startsWith('\u00D0\u00CF\u0011\u00E0')) return 'xls';
  if (text.startsWith('%PDF')) return 'pdf';
  return text.startsWith('\u001F\u008B') ? 'gzip' : null;
};

const byMarkup = (text: string): OtherFormat => {
  if (/<(rss|feed|rdf:RDF)[\s>]/i.test(text)) return 'feed';
  if (!/<!doctype html|<html|<head|<body/i.test(text))
    return /sdmx/i.test(text) ? 'sdmx-xml' : 'xml';
  const title = /<title[^>]*>([^<]{0,200})/i.exec(text)?.[1] ?? '';
  if (/type\s*=\s*["']?password/i.test(text) || /log ?in|sign ?in|inloggen|aanmelden/i.test(title))
    return 'login-page';
  return /404|not found|niet gevonden|bestaat niet/i.test(title) ? 'lost-page' : 'page';
};

/** Recognises a table: its first lines have the same number of one separator. */
const byLines = (text: string): OtherFormat | null => {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const [head = ''] = lines;
  // The last line may be truncated.
  const some = lines.slice(0, Math.min(5, Math.max(2, lines.length - 1)));
  const cuts = (line: string, sign: string): number =>
    line.replace(/"[^"]*"/g, '').split(sign).length - 1;
  const alike = [';', '\t', ',', '|'].some(
    (sign) => cuts(head, sign) > 0 && some.every((line) => cuts(line, sign) === cuts(head, sign)),
  );
  if (!alike || lines.length < 2) return null;
  return /^"?Entity"?,("?Code"?,)?"?Year"?,/i.test(head) ? 'owid' : 'csv';
};

function byMembers(value: unknown): RecognisedFormat | null {
  if (isList(value))
    return value.length > 0 && value.every((row) => isObject(row) || isList(row))
      ? { format: 'rows' }
      : null;
  if (!isObject(value)) return null;
  const text = (name: string): string => (typeof value[name] === 'string' ? value[name] : '');
  const lists = (...names: readonly string[]): boolean =>
    names.every((name) => isList(value[name]));
  const [firstError] = isList(value['error']) ? value['error'] : [];
  if (isObject(firstError) && 'label' in firstError)
    return {
      format: 'eurostat-error',
      remark: String(firstError['label']).replace(/\s+/g, ' ').slice(0, 200),
    };
  const is = (format: OtherFormat): RecognisedFormat => ({ format });
  if (text('format') === 'monitor-stories') return is('stories');
  if (
    text('$schema').includes('sdmx') ||
    (isObject(value['data']) && isList(value['data']['dataSets']))
  )
    return is('sdmx');
  if (/vega/.test(text('$schema'))) return is('vega');
  if (text('class') === 'collection') return is('json-stat-list');
  if (['dataset', 'dimension'].includes(text('class')))
    return is(isObject(value['extension']) && 'px' in value['extension'] ? 'pxweb-2' : 'json-stat');
  if (isOldJsonStat(value) || Object.values(value).some(isOldJsonStat)) return is('json-stat-1');
  if ('@odata.context' in value) return is('cbs-4');
  if ('odata.metadata' in value || 'odata.error' in value) return is('cbs-3');
  if (lists('columns', 'data')) return is('pxweb-1');
  if (lists('variableNames')) return is('pxweb-2');
  if (lists('entities', 'years', 'values')) return is('owid');
  if (lists('resources')) return is('datapackage');
  if (text('type') === 'Topology') return is('topojson');
  return ['FeatureCollection', 'Feature'].includes(text('type')) ? is('geojson') : null;
}

const isOldJsonStat = (value: unknown): boolean =>
  isObject(value) &&
  'value' in value &&
  isObject(value['dimension']) &&
  isList(value['dimension']['id']) &&
  isList(value['dimension']['size']);
