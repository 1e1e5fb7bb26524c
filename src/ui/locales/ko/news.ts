import type {NewsTexts} from '../types.js';

export const news = {
  signal: '브라우저의 추적 거부 설정을 확인해 {names}{은는} 거부로 처리했습니다. 아래에서 바꿀 수 있습니다.',
  title: '개인정보처리방침 변경 안내',
  effective: '{date}부터 적용됩니다.',
  noticed: '{date}에 알려 드린 내용입니다.',
  since: '지난번에 선택하신 뒤 바뀐 내용',
  services: '새로 추가되거나 바뀐 서비스: {names}',
  purposes: '추가된 목적: {names}',
  open: '아직 답하지 않으신 목적: {names}',
  reason: '변경 이유: {reason}',
  previous: '변경 전 방침 보기',
  asksThen: '적용되는 날에 동의 여부를 다시 여쭙습니다. 그 전에는 사용하지 않습니다.',
  appliesThen: '바뀐 내용은 그날부터 적용됩니다.',
  read: '개인정보처리방침 제9장 보기',
  putAway: '확인했습니다',
} as const satisfies NewsTexts;
