// Templates to begin with. The first holds two mistakes that are made every day, so that the page shows at once what it is for.
import carousel from '../../samples/carousel.json';
import code from '../../samples/code.json';
import order from '../../samples/order.json';
import promotion from '../../samples/promotion.json';

export const SAMPLES = { order: { text: order }, promotion: { text: promotion }, code: { text: code }, carousel: { text: carousel } };

export const FIRST = 'order';
