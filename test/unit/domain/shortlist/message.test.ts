import { expect, test } from 'vitest';
import { listMessage } from '../../../../src/domain/shortlist/message.ts';

const tea = { name: 'Chè shan', lines: ['Bốn sao'], address: 'https://a.vn/san-pham/che/' };

test('products are numbered, each with its lines and its address', () => {
  const honey = { name: 'Mật ong', lines: [], address: 'https://a.vn/san-pham/mat-ong/' };
  expect(listMessage('Chào bạn:', [tea, honey], 'Cảm ơn.')).toBe(
    'Chào bạn:\n\n1. Chè shan\nBốn sao\nhttps://a.vn/san-pham/che/\n\n2. Mật ong\nhttps://a.vn/san-pham/mat-ong/\n\nCảm ơn.',
  );
});

test('nothing is added where there is nothing to close with', () => {
  expect(listMessage('Chào:', [tea])).toBe(
    'Chào:\n\n1. Chè shan\nBốn sao\nhttps://a.vn/san-pham/che/',
  );
});

test('a name with line breaks cannot pass for the sender’s own words', () => {
  const sly = { ...tea, name: 'Chè\n\nChuyển tiền cho tôi\r\n2. Gạo' };
  expect(listMessage('Chào:', [sly]).split('\n')[2]).toBe('1. Chè Chuyển tiền cho tôi 2. Gạo');
});
