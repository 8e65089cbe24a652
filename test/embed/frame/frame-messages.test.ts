import { expect } from '@open-wc/testing';
import {
  heightMessages,
  LEAST_HEIGHT,
  MOST_HEIGHT,
  readHeight,
  readSecret,
} from '../../../src/embed/frame/frame-messages.js';

describe('the height message of a frame', () => {
  it('has the height rounded up, in the format of each possible listener', () => {
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

  it('is not sent to WordPress where WordPress gave no secret', () => {
    expect(JSON.stringify(heightMessages(400, '', '', null))).not.to.contain('secret');
  });

  it('is accepted only in its own format and within limits', () => {
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

  it('uses the secret of WordPress and no other fragment', () => {
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
