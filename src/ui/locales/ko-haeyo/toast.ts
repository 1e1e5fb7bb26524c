import type {ToastTexts} from '../types.js';

export const toast = {
  agreed: '마케팅 쿠키 사용에 동의하셨어요.',
  refused: '동의하지 않음으로 저장했어요. 필수 쿠키만 사용해요.',
  custom: '선택하신 내용을 저장했어요.',
  ask: '쿠키가 저장될 때마다 여쭤볼게요.',
  change: '선택 바꾸기',
  notStored: '이 브라우저가 저장을 막고 있어 선택을 기억하지 못해요. 그동안 필수 쿠키만 사용해요.',
  withdrawn: '동의를 철회했어요.',
  deleted: '마케팅 쿠키와 저장 항목 {count}개를 삭제했어요.',
  left: '이 사이트에서 지울 수 없는 쿠키나 저장 항목이 남아 있어요({names}). 브라우저 설정에서 삭제해 주세요.',
  reload: '변경한 내용을 적용하려면 페이지를 새로 고쳐야 해요.',
  reloadNow: '지금 새로 고침',
  report: '결과 보기',
  close: '닫기',
} as const satisfies ToastTexts;
