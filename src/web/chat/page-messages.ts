/** A table of its own: only the page of the chat says this. */
export const noticeMessages = { offer: '这个答复有变化时告诉我' };
