import { expect } from '@open-wc/testing';
import { MBO, part, soon, textOf, widget } from './page.js';

/** Puts something in the place of a property for as long as `during` takes. */
const replaced = async (
  target: object,
  name: string,
  put: PropertyDescriptor | null,
  during: () => Promise<void>,
): Promise<void> => {
  const own = Object.getOwnPropertyDescriptor(target, name);
  if (put === null) Reflect.deleteProperty(target, name);
  else Object.defineProperty(target, name, { ...put, configurable: true });
  try {
    await during();
  } finally {
    Reflect.deleteProperty(target, name);
    if (own !== undefined) Object.defineProperty(target, name, own);
  }
};

const drawn = async (): Promise<void> => {
  const element = await widget('tp-trend', { src: MBO, loading: 'eager' });
  await soon(() => part(element, 'chart')?.querySelector('svg'));
  expect(textOf(element, 'summary')).to.contain('42.225');
  expect(part(element, 'error')).to.equal(null);
};

const refuses = (): never => {
  throw new TypeError('Not here');
};

describe('a chart is drawn without usable font events', () => {
  it('where the FontFaceSet class is missing', () => replaced(window, 'FontFaceSet', null, drawn));

  it('where FontFaceSet is not a class', () =>
    replaced(window, 'FontFaceSet', { value: undefined, writable: true }, drawn));

  it('where document.fonts is missing', () =>
    replaced(document, 'fonts', { value: undefined }, drawn));

  it('where document.fonts throws', () => replaced(document, 'fonts', { get: refuses }, drawn));

  it('where document.fonts accepts no listeners', () =>
    replaced(document.fonts, 'addEventListener', { value: refuses }, drawn));

  it('where fonts keep loading, and the ready promise rejects', () =>
    replaced(document.fonts, 'status', { value: 'loading' }, () =>
      replaced(
        document.fonts,
        'ready',
        { get: () => Promise.reject(new Error('No fonts')) },
        drawn,
      ),
    ));

  it('where fonts keep loading, and the ready promise throws', () =>
    replaced(document.fonts, 'status', { value: 'loading' }, () =>
      replaced(document.fonts, 'ready', { get: refuses }, drawn),
    ));
});
