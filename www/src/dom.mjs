// Elements from text, never from markup: what a person writes cannot become an element.

/** An element. A name that begins with "on" is a listener, `class` and names with a dash are attributes, the rest are properties. */
export function h(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'class' || key === 'role' || key.includes('-')) element.setAttribute(key, value);
    else element[key] = value;
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** The page's element with this id. */
export const byId = (id) => document.getElementById(id);

/** A mark that only eyes need. */
export const icon = (name) => h('span', { class: `icon icon-${name}`, 'aria-hidden': 'true' });
