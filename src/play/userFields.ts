import type { ScenarioUser } from '../../preview/scenario.ts';
import type { MessageKey } from '../i18n/messages/messages.ts';

interface UserField<Key> {
  key: Key;
  label: MessageKey;
  placeholder?: MessageKey;
}

export const userFields: readonly UserField<Exclude<keyof ScenarioUser, 'address'>>[] = [
  { key: 'nickName', label: 'play.nickName' },
  { key: 'avatarUrl', label: 'play.avatarUrl', placeholder: 'play.avatarHelp' },
  { key: 'phoneNumber', label: 'play.phoneNumber' },
];

export const addressFields: readonly UserField<keyof ScenarioUser['address']>[] = [
  { key: 'userName', label: 'play.receiver' },
  { key: 'provinceName', label: 'play.province' },
  { key: 'cityName', label: 'play.city' },
  { key: 'countyName', label: 'play.county' },
  { key: 'detailInfo', label: 'play.street' },
  { key: 'postalCode', label: 'play.postalCode' },
];
