// Messages to begin with. The first holds two mistakes that are made every day, so that the page shows at once what it is for.
import answer from '../../samples/messages/answer.json';
import codeDefinition from '../../samples/messages/code-definition.json';
import code from '../../samples/messages/code.json';
import days from '../../samples/messages/days.json';
import orderDefinition from '../../samples/messages/order-definition.json';
import order from '../../samples/messages/order.json';

export const SAMPLES = {
  order: { text: order, definition: orderDefinition, last: '' },
  code: { text: code, definition: codeDefinition, last: '' },
  answer: { text: answer, definition: '', last: '2' },
  days: { text: days, definition: '', last: '23' },
};

export const FIRST = 'order';
