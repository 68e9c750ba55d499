// The words of this page, in its own language: the page brings them along, so that no script carries those of other pages.
import { byId } from './dom.mjs';

export const words = JSON.parse(byId('words').textContent);
