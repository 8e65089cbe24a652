import { expect } from '@open-wc/testing';
import { readWidgetAddress, widgetAddress } from '../../../src/embed/snippet/widget-address.js';

const FOLDER = 'https://widgets.example/v/1.2.3/';

describe('the address of one widget', () => {
  it('contains the query of the widget, and is parsed back to the same query', () => {
    const embedded = {
      widget: 'trend',
      attributes: {
        indicator: 'mbo-instroom-techniek',
        split: 'gender',
        heading: 'Instroom & "meer" <nu>',
      },
    };
    const address = widgetAddress(FOLDER, embedded);
    expect(address).to.equal(
      'https://widgets.example/v/1.2.3/embed.html?widget=trend&heading=Instroom+%26+%22meer%22+%3Cnu%3E&indicator=mbo-instroom-techniek&split=gender',
    );
    expect(readWidgetAddress(address)).to.deep.equal(embedded);
  });

  it('never contains the source of the figures: a stranger’s link must not show foreign figures under our name', () => {
    const address = `${FOLDER}embed.html?widget=trend&indicator=a&src=https://evil.example/index.json`;
    expect(readWidgetAddress(address)).to.deep.equal({
      widget: 'trend',
      attributes: { indicator: 'a' },
    });
    expect(
      widgetAddress(FOLDER, { widget: 'trend', attributes: { src: 'https://evil.example/' } }),
    ).not.to.contain('evil');
  });

  it('accepts no attribute that has an effect in a browser', () => {
    const hostile = [
      'onload=alert(1)',
      'style=color:red',
      'class=x',
      'id=x',
      'is=x',
      'slot=x',
      '__proto__=x',
      'constructor=x',
      'srcdoc=x',
    ];
    expect(
      readWidgetAddress(`${FOLDER}embed.html?widget=table&${hostile.join('&')}`),
    ).to.deep.equal({
      widget: 'table',
      attributes: {},
    });
  });

  it('is rejected as a whole where a query value is invalid, so that no other figure is shown', () => {
    for (const value of [
      `region=${'PV28,'.repeat(200)}`,
      'indicator=a%00b',
      'filter=gender%3DF%07',
      'period=2018%7F',
    ])
      expect(readWidgetAddress(`${FOLDER}embed.html?widget=table&${value}`), value).to.equal(null);
  });

  it('drops a heading or pasted value that is invalid, and keeps the figure', () => {
    const address = `${FOLDER}embed.html?widget=table&heading=${'a'.repeat(513)}&pasted=2020%00&region=PV28`;
    expect(readWidgetAddress(address)).to.deep.equal({
      widget: 'table',
      attributes: { region: 'PV28' },
    });
  });

  it('is parsed the same where an editor broke a line in it', () => {
    const address = `${FOLDER}embed.html?widget=table&region=%0D%0APV28%0A&filter=gender%3DF%0A%20%20level%3Dmbo%C2%A0&heading=Nieuwe%0Atechnici`;
    expect(readWidgetAddress(address)?.attributes).to.deep.equal({
      filter: 'gender=F level=mbo',
      heading: 'Nieuwe technici',
      region: 'PV28',
    });
  });

  it('accepts the borders in the library, and no border file or credit of others', () => {
    const read = (query: string): unknown =>
      readWidgetAddress(`${FOLDER}embed.html?widget=map&${query}`)?.attributes;
    expect(read('borders=provincie')).to.deep.equal({ borders: 'provincie' });
    for (const other of [
      'borders=https://evil.example/a.json',
      'borders=%23id',
      'borders=&borders-credit=CBS',
    ])
      expect(read(other), other).to.deep.equal({});
  });

  it('is null for another page, protocol or widget', () => {
    for (const address of [
      'embed.html?widget=trend',
      'javascript:alert(1)//embed.html?widget=trend',
      'data:text/html,/embed.html?widget=trend',
      `${FOLDER}other.html?widget=trend`,
      `${FOLDER}embed.html`,
      `${FOLDER}embed.html?widget=script`,
      `${FOLDER}embed.html?widget=__proto__`,
      `${FOLDER}embed.html?widget=group`,
    ])
      expect(readWidgetAddress(address), address).to.equal(null);
  });
});
