import type {AskTexts} from '../types.js';

export const ask = {
  title: '{name}{을를} 허용할까요?',
  body: '{provider}에서 {purpose} 목적으로 쿠키를 저장하고 {items}{을를} 수집하려고 해요.',
  bodyUnknown: '{purpose} 목적의 쿠키를 저장하려고 해요.',
  transfer: '이 정보는 국외({country})로 이전될 수 있어요.',
  retention: '보유 기간: {retention}',
  once: '이번만',
  always: '항상 허용',
  never: '허용하지 않음',
  more: '확인할 항목이 {count}개 더 있어요.',
} as const satisfies AskTexts;
