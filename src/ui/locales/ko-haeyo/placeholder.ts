import type {PlaceholderTexts} from '../types.js';

export const placeholder = {
  title: '{name}{을를} 아직 불러오지 않았어요',
  body: '{name}{을를} 열면 {provider}{이가} 쿠키를 저장하고 {items}{을를} 수집할 수 있어요.',
  bodyUnknown: '이 콘텐츠를 열면 제공 사업자가 쿠키를 저장하고 접속 IP와 이용 기록을 수집할 수 있어요.',
  transfer: '이 정보는 국외({country})로 이전될 수 있어요.',
  once: '이번만 보기',
  always: '항상 허용하고 보기',
} as const satisfies PlaceholderTexts;
