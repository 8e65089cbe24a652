import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  framework: '@storybook/web-components-vite',
  // The files stand where the tests find them too, so that the addresses in the stories hold in both.
  staticDirs: [
    { from: '../demo/monitor', to: '/demo/monitor' },
    { from: '../test/fixtures', to: '/test/fixtures' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};

export default config;
