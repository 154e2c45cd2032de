/** Title and picture of the guide's card. */
export const guideCard = {
  title: '巴黎，一个午后｜VESPRÉE 未晚城市手记',
  imageUrl: '/assets/share-guide.jpg',
};
