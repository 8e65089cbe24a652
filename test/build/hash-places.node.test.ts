import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashPlaces } from '../../build/hash-places.js';

/** Files by what they wait for, and what they ask for later. */
const FILES: Readonly<Record<string, readonly [needs: string, asks: string]>> = {
  tp: ['', 'words line bars table dark'],
  words: ['tp', 'parts'],
  line: ['tp words frame', 'line-drawing'],
  bars: ['words frame', 'bars-drawing'],
  table: ['words saving', ''],
  frame: ['words', 'pen'],
  parts: ['words', 'saving picture'],
  saving: ['words', ''],
  picture: ['pen', ''],
  'line-drawing': ['line pen', ''],
  'bars-drawing': ['bars pen', ''],
  pen: ['tp', ''],
  dark: ['tp', ''],
};
const split = (names: string): readonly string[] => names.split(' ').filter(Boolean);
const places = hashPlaces(
  Object.entries(FILES).map(([name, [needs, requests]]) => ({
    name,
    needs: split(needs),
    asks: split(requests),
  })),
  'tp',
);

describe('the hash of a file', () => {
  it('is in the only file that requests it', () => {
    assert.equal(places.get('line-drawing'), 'line');
    assert.equal(places.get('bars-drawing'), 'bars');
    assert.equal(places.get('picture'), 'parts');
  });

  it('is in the first script if that requests it, or requests a file that depends on it', () => {
    for (const name of ['words', 'line', 'dark', 'frame', 'saving'])
      assert.equal(places.get(name), 'tp', name);
  });

  it('is in the file that all who request it depend on, directly or through another file', () => {
    assert.equal(places.get('pen'), 'words');
  });

  it('is never in a file that requests nothing, and the hash of the first script is nowhere', () => {
    for (const [name, place] of places) assert.notEqual(FILES[place]?.[1], '', name);
    assert.ok(!places.has('tp'));
  });
});
