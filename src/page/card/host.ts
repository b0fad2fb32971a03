/** The style of an element of ours in the page: inline and important, so that no rule of the page can hide, move or dress it. */
export const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  width: 'auto',
  height: 'auto',
  display: 'block',
  'z-index': '2147483647',
};
