export const noticeMessages = { offer: 'Tell me when this changes' };
