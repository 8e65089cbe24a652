import { expect } from '@open-wc/testing';
import {
  heightMessages,
  LEAST_HEIGHT,
  MOST_HEIGHT,
  readHeight,
  readSecret,
} from '../../../src/embed/frame/frame-messages.js';

describe('what a frame says of its height', () => {
  it('is rounded up, in the words of each that may listen', () => {
    const messages = heightMessages(
      412.2,
      'one',
      'https://widgets.example/v/1.2.3/embed.html',
      'aB3dE5gH7j',
    );
    expect(messages).to.deep.include({ type: 'tp-height', height: 413, by: 'one' });
    expect(messages).to.deep.include({ sentinel: 'amp', type: 'embed-size', height: 413 });
    expect(messages).to.deep.include({ message: 'height', value: 413, secret: 'aB3dE5gH7j' });
    expect(JSON.parse(messages.find((one) => typeof one === 'string') as string)).to.deep.equal({
      src: 'https://widgets.example/v/1.2.3/embed.html',
      context: 'iframe.resize',
      height: 413,
    });
  });

  it('says nothing to WordPress where WordPress gave no secret', () => {
    expect(JSON.stringify(heightMessages(400, '', '', null))).not.to.contain('secret');
  });

  it('is heard only in its own shape, and within bounds', () => {
    const read = (height: unknown): unknown =>
      readHeight({ type: 'tp-height', height, by: 'one' })?.height;
    expect(read(400.1)).to.equal(401);
    expect(read(1)).to.equal(LEAST_HEIGHT);
    expect(read(1e9)).to.equal(MOST_HEIGHT);
    for (const height of [0, -1, NaN, Infinity, '400', null, {}, [400]])
      expect(read(height)).to.equal(undefined);
    for (const data of [
      { type: 'tp-height', height: 400 },
      { type: 'tp-height', height: 400, by: {} },
      null,
      undefined,
      'tp-height',
      400,
      [],
      { height: 400 },
      { type: 'embed-size', height: 400 },
    ])
      expect(readHeight(data)).to.equal(null);
  });

  it('knows the secret of WordPress and no other fragment', () => {
    expect(readSecret('#?secret=aB3dE5gH7j')).to.equal('aB3dE5gH7j');
    for (const fragment of [
      '',
      '#',
      '#secret',
      '#?secret=short',
      '#?secret=aB3dE5gH7jTooLong',
      '#?secret=<script>12',
    ])
      expect(readSecret(fragment), fragment).to.equal(null);
  });
});
