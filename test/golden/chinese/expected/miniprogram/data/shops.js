/** 门店 */
export const shops = [
  { id: 'a', name: '外滩店' },
];
