import { readFileSync } from 'node:fs';

/** The guide's texts in one language, as the writer keeps them beside this folder. */
export interface Copy {
  locale: 'zh-CN' | 'en';
  brand: { name: string; signature: string; origin: string };
  tabs: { id: string; label: string }[];
  pages: { home: string; list: string; place: string; stores: string };
  home: {
    eyebrow: string;
    title: string;
    subtitle: string;
    enter: string;
    intro: { title: string; text: string[] };
    categories: { title: string; all: string };
    picks: { title: string; ids: string[] };
    closing: { text: string; button: string };
  };
  season: {
    eyebrow: string;
    name: string;
    line: string;
    /** `2027-03-20 18:00:00` */
    untilTime: string;
    untilLabel: string;
    units: { days: string; hours: string; minutes: string; seconds: string };
    ended: string;
    picture: string;
  };
  /** The first stands for all places. */
  categories: { id: string; name: string; line: string; icon: string }[];
  places: PlaceCopy[];
  stores: StoreCopy[];
  storesPage: { eyebrow: string; title: string; line: string };
  labels: Record<
    | 'hours'
    | 'address'
    | 'phone'
    | 'openMap'
    | 'route'
    | 'call'
    | 'share'
    | 'copyAddress'
    | 'next'
    | 'count'
    | 'nearestStore'
    | 'nearby'
    | 'noPhone'
    | 'empty',
    string
  >;
  share: Record<'guide' | 'stores', { title: string; picture: string }>;
  colophon: string;
}

/** An address of ours or of others. */
interface AddressCopy {
  id: string;
  name: string;
  /** Its name in French, also where the texts are Chinese. */
  original: string;
  hours: string;
  address: string;
  /** Empty where there is no telephone. */
  phone: string;
  latitude: number;
  longitude: number;
}

export interface PlaceCopy extends AddressCopy {
  category: string;
  /** `6th · Saint-Germain` */
  district: string;
  teaser: string;
  text: string[];
  pictures: string[];
  shareTitle: string;
}

export interface StoreCopy extends AddressCopy {
  line: string;
  distanceKm: number;
  distance: string;
  walk: string;
  picture: string;
  /** Ids of places. */
  nearby: string[];
}

/** Reads the copy of a language. */
export function readCopy(language: 'zh' | 'en'): Copy {
  return JSON.parse(readFileSync(new URL(`../copy.${language}.json`, import.meta.url), 'utf8'));
}
