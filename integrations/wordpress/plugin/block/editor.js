/**
 * The block in the editor: which figure, in which form, and the sentence that stands without script. Plain script for the editor's own libraries: it is
 * published as it stands here.
 */
(({ blocks, blockEditor, components, element, i18n }, told) => {
  const { createElement: el, useEffect, useRef, useState } = element;
  const { Button, Notice, PanelBody, SelectControl, TextareaControl, TextControl } = components;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { __ } = i18n;

  /** As a page asks for the widget: what is filled in, by name. */
  const asked = (attributes) =>
    Object.fromEntries(
      ['widget', ...told.attributes]
        .filter((name) => attributes[name])
        .map((name) => [name, attributes[name]]),
    );

  let index = null;
  /** The monitor's list of figures, asked for once; empty where it cannot be had, and then codes are typed. */
  const readIndex = () =>
    (index ??= fetch(told.index, { credentials: 'omit', referrerPolicy: 'no-referrer' })
      .then((answer) => answer.json())
      .then(({ indicators }) =>
        indicators.map(({ id, title, levels = [] }) => ({
          id,
          title: title[told.lang] ?? title.nl ?? id,
          hasRegions: levels.some((level) => level !== 'land'),
        })),
      )
      .catch(() => []));

  const useFigures = () => {
    const [figures, setFigures] = useState(null);
    useEffect(() => {
      let wanted = true;
      readIndex().then((found) => wanted && setFigures(found));
      return () => {
        wanted = false;
      };
    }, []);
    return figures;
  };

  /** What a figure is a figure of; the rest of what is asked says how it is shown. */
  const aboutFigure = ['indicator', 'region', 'period', 'edition', 'filter', 'lang'];

  /** Has a widget, out of sight, say the figure and its source. It stands on the page of the preview, which has the script and the figures. */
  const askSentence = (page, attributes, tell) => {
    const widget = page.createElement('tp-indicator');
    for (const name of aboutFigure)
      if (attributes[name]) widget.setAttribute(name, attributes[name]);
    widget.setAttribute('size', 'large');
    widget.setAttribute('loading', 'eager');
    widget.hidden = true;
    widget.addEventListener('tp-ready', () => {
      const said = ['[part~="summary"]', '[part~="source"] > span'].map((part) =>
        widget.shadowRoot.querySelector(part)?.textContent.trim(),
      );
      tell(said.every(Boolean) ? `${said[0]} ${said[1]}.` : null);
    });
    page.body.append(widget);
  };

  /** The widget as visitors see it. `onSentence` gets its figure in words: the page in the frame is one of this site. */
  const Preview = ({ attributes, onSentence }) => {
    const frame = useRef(null);
    const [height, setHeight] = useState(400);
    useEffect(() => {
      const page = frame.current.ownerDocument.defaultView;
      const hear = ({ data, source }) => {
        if (source === frame.current.contentWindow && data?.type === 'tp-height')
          setHeight(Math.min(data.height, 2000));
      };
      page.addEventListener('message', hear);
      return () => page.removeEventListener('message', hear);
    }, []);
    return el('iframe', {
      ref: frame,
      className: 'techniekpact-preview',
      // In the language of the site, as on its pages.
      src: `${told.preview}&${new URLSearchParams({ lang: told.lang, ...asked(attributes) })}`,
      height,
      title: __('Preview of the figure', 'techniekpact-monitor'),
      onLoad: () => {
        onSentence(null);
        if (attributes.indicator)
          askSentence(frame.current.contentDocument, attributes, onSentence);
      },
    });
  };

  const Edit = ({ attributes, setAttributes }) => {
    const figures = useFigures();
    const [sentence, setSentence] = useState(null);
    const chosen = figures?.find(({ id }) => id === attributes.indicator);
    const whole = told.whole.includes(attributes.widget);
    const complete = told.index !== '' && (whole || Boolean(attributes.indicator));
    const text = (name, label, help) =>
      el(TextControl, {
        label,
        help,
        value: attributes[name] ?? '',
        onChange: (value) => setAttributes({ [name]: value === '' ? undefined : value }),
        __next40pxDefaultSize: true,
        __nextHasNoMarginBottom: true,
      });
    const choose = (id) => {
      const figure = figures?.find((one) => one.id === id);
      const untouched = !attributes.text || attributes.text === chosen?.title;
      setAttributes({
        indicator: id || undefined,
        region: figure?.hasRegions ? attributes.region || told.region || undefined : undefined,
        ...(untouched && figure ? { text: figure.title } : {}),
      });
    };
    const figureControl = figures?.length
      ? el(SelectControl, {
          label: __('Figure', 'techniekpact-monitor'),
          value: attributes.indicator ?? '',
          options: [
            { value: '', label: __('Choose a figure', 'techniekpact-monitor') },
            ...figures.map(({ id, title }) => ({ value: id, label: title })),
          ],
          onChange: choose,
          __next40pxDefaultSize: true,
          __nextHasNoMarginBottom: true,
        })
      : text('indicator', __('Code of the figure', 'techniekpact-monitor'));
    const ofFigure = () => [
      figureControl,
      chosen && !chosen.hasRegions
        ? null
        : text(
            'region',
            __('Region', 'techniekpact-monitor'),
            __('A code, as PV28; empty for the whole country', 'techniekpact-monitor'),
          ),
      text(
        'split',
        __('Divided by', 'techniekpact-monitor'),
        __('A dimension of the figure, as gender', 'techniekpact-monitor'),
      ),
      text(
        'period',
        __('Period', 'techniekpact-monitor'),
        __('Empty for the latest', 'techniekpact-monitor'),
      ),
    ];
    return el(
      'div',
      useBlockProps(),
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          { title: __('What to show', 'techniekpact-monitor') },
          el(SelectControl, {
            label: __('Form', 'techniekpact-monitor'),
            value: attributes.widget,
            options: told.widgets,
            onChange: (widget) => setAttributes({ widget }),
            __next40pxDefaultSize: true,
            __nextHasNoMarginBottom: true,
          }),
          ...(whole ? [] : ofFigure()),
          text(
            'heading',
            __('Heading', 'techniekpact-monitor'),
            __('Empty for the name of the figure', 'techniekpact-monitor'),
          ),
          el(SelectControl, {
            label: __('Level of the heading', 'techniekpact-monitor'),
            value: attributes['heading-level'],
            options: ['2', '3', '4', '5', '6'].map((level) => ({ value: level, label: level })),
            onChange: (level) => setAttributes({ 'heading-level': level }),
            __next40pxDefaultSize: true,
            __nextHasNoMarginBottom: true,
          }),
        ),
        el(
          PanelBody,
          { title: __('Without script', 'techniekpact-monitor') },
          el(TextareaControl, {
            label: __('Sentence', 'techniekpact-monitor'),
            help: __(
              'Stands in feeds, in mail, and wherever the figure cannot be shown.',
              'techniekpact-monitor',
            ),
            value: attributes.text,
            onChange: (value) => setAttributes({ text: value }),
            __nextHasNoMarginBottom: true,
          }),
          sentence
            ? el(
                Button,
                { variant: 'secondary', onClick: () => setAttributes({ text: sentence }) },
                __('Take today’s sentence', 'techniekpact-monitor'),
              )
            : null,
        ),
      ),
      complete
        ? el(Preview, { attributes, onSentence: setSentence })
        : el(
            components.Placeholder,
            { icon: 'chart-line', label: __('Monitor Techniekpact', 'techniekpact-monitor') },
            told.index === ''
              ? el(
                  Notice,
                  { status: 'warning', isDismissible: false },
                  __(
                    'Widgets show no figures yet: fill in the address of the figures.',
                    'techniekpact-monitor',
                  ),
                  ' ',
                  told.settings
                    ? el('a', { href: told.settings }, __('Settings', 'techniekpact-monitor'))
                    : null,
                )
              : figureControl,
          ),
    );
  };

  /** What a page reads: the same as a snippet of the monitor, so that it needs nothing of this plugin but the script. */
  const save = ({ attributes }) => {
    const data = Object.fromEntries(
      Object.entries(asked(attributes)).map(([name, value]) => [`data-tp-${name}`, value]),
    );
    return el('div', { ...useBlockProps.save(), ...data }, el('p', null, attributes.text));
  };

  blocks.registerBlockType('techniekpact/monitor', { edit: Edit, save });
})(window.wp, window.techniekpactMonitor);
