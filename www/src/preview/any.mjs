// Any JSON value, read as what it should be; where it is something else, as nothing.

/** More of a kind than any message may have, and a longer text, are not drawn: the author's paste may be anything. */
const MOST = 30;
export const LONGEST = 4096;

export const list = (value) => (Array.isArray(value) ? value.slice(0, MOST) : []);
export const string = (value) => (typeof value === 'string' ? value : '');
export const word = (value) => string(value).toLowerCase();

/** The first of a template's or a message's components that has this type. */
export const component = (parts, type) => parts.find((part) => word(part?.type) === type);
