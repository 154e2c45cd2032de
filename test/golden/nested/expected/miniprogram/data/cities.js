/** Cities */
export const cities = [
  {
    id: 'paris',
    name: 'Paris',
    category: 'food',
    tags: ['river', 'café'],
  },
];
