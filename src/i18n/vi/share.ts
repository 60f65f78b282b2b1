export const share = { title: '' };
