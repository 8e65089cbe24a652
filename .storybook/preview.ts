import type { Preview } from '@storybook/web-components-vite';

const preview: Preview = {
  parameters: {
    layout: 'padded',
    // Attributes are texts; a control per attribute is enough.
    controls: { expanded: false },
  },
};

export default preview;
