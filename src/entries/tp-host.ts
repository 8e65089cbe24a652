/** For pages with our frames: gives each frame the height that it tells. One tag, wherever on the page or in the site's template. */
import { hearHeights } from '../embed/hear-heights.js';

hearHeights(window, import.meta.url);
