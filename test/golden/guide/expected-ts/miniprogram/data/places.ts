/** Places */
export interface Place {
  id: string;
  /** Name */
  name: string;
  /** Category */
  category: string;
  /** Cover */
  cover: string;
  /** Pictures */
  pictures: string[];
  /** Address */
  address: string;
  /** Phone */
  phone: string;
  /** Latitude */
  latitude: number;
  /** Longitude */
  longitude: number;
  /** Open since */
  opened: string;
  /** Featured */
  featured: boolean;
}

/** Places */
export const places: Place[] = [
  {
    id: 'cafe',
    name: 'Café de la Place',
    category: 'food',
    cover: '/assets/cafe-terrace.jpg',
    pictures: ['/assets/cafe-terrace.jpg', '/assets/bridge.jpg'],
    address: '3 Rue des Rosiers',
    phone: '+33 1 42 72 90 61',
    latitude: 48.857,
    longitude: 2.3587,
    opened: '2019-05-01',
    featured: true,
  },
  {
    id: 'bridge',
    name: 'L\'atelier "du Pont"',
    category: 'art',
    cover: '/assets/bridge.jpg',
    pictures: ['/assets/bridge.jpg'],
    address: '12 Quai de Bourbon',
    phone: '+33 1 43 26 41 22',
    latitude: 48.8525,
    longitude: 2.3554,
    opened: '2021-11-20',
    featured: false,
  },
];
