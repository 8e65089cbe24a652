/** Made by `build/province-borders.ts`. */
declare module 'virtual:tp-borders/provincie' {
  export const borders: string;
}
